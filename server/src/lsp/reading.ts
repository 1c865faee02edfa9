import { isOn } from '../core/settings.ts';
import type { Config } from '../workspace/config.ts';
import { sliceOf } from '../workspace/slice.ts';
import type { Client } from './client.ts';
import type { Folder } from './folder.ts';
import { Gate } from './gate.ts';
import type { FolderHost } from './hosts.ts';
import { type JudgedFile, type JudgedGuides, type JudgeSetup, type Judges, unpacked } from './judges.ts';

/** What reading guides asks of the session. */
export interface ReadingEvents {
  /** Lets messages through. */
  turn(): Promise<void>;
  /** Starts threads that judge; null where there are none. */
  judges(setup: JudgeSetup): Promise<Judges | null>;
  /** Threads check a guide's examples until the promise resolves. */
  leave(path: string, checking: Promise<void>): void;
  log(error: unknown): void;
}

/** Threads take longer to start than so many guides to judge. */
const few = 60;
/** So many guides are handed over at once: enough that this costs little, few enough that what was found is soon told. */
const portion = 8;
/** The last ones in smaller portions, of which all threads together have so many: else one is done before the others. */
const lastPortions = 12;

/**
 * Reads guides; many of them are judged by other threads at once, so that this one is there for whoever types. Their
 * examples, which take as long again, the threads check when all else is told.
 */
export class Reading {
  private judges: Promise<Judges | null> | null = null;

  constructor(
    private readonly folder: Folder,
    private readonly host: FolderHost,
    private readonly client: Client,
    private readonly events: ReadingEvents,
  ) {}

  /** Starts threads where there are so many files that they are likely to be needed: they take their time. */
  prepare(files: number, config: Config): void {
    const { folder, client } = this;
    if (files >= few)
      this.judges ??= this.events.judges({ folder: folder.uri, config, locale: client.locale });
  }

  /** Ends threads that are not needed after all. */
  dismiss(): void {
    void this.judges?.then(judges => judges?.close()).catch(this.events.log);
    this.judges = null;
  }

  /** Tells the project the texts of files, and of each that it is `done`: as soon as it can be told of. */
  async read(paths: readonly string[], config: Config, done: (path: string) => void): Promise<void> {
    if (paths.length < few) this.dismiss();
    else this.prepare(paths.length, config);
    const judges = await this.judges;
    this.judges = null;
    // Somebody who types has one processor less to share.
    const gate = new Gate(() => (this.folder.wereEdited ? 1 : (judges?.most ?? 1)));
    const checked: Promise<unknown>[] = [];
    let allJudged: () => void = () => undefined;
    const afterAll = new Promise<void>(resolve => {
      allJudged = resolve;
    });
    const judging: Promise<void>[] = [];
    try {
      for (let start = 0, next: number; start < paths.length; start = next) {
        next = start + Math.min(portion, Math.ceil((paths.length - start) / lastPortions));
        const some = paths.slice(start, next);
        for (const path of some) this.folder.project.setText(path, await this.host.read(path));
        await this.events.turn();
        if (!judges) {
          some.forEach(done);
          continue;
        }
        const judged = gate.pass(() => this.judge(some, judges, false)).catch(this.events.log);
        const checking = Promise.all([judged, afterAll]).then(async ([known]) => {
          if (known && isOn(this.folder.project.settings, 'example-syntax'))
            await gate.pass(() => this.judge(known, judges, true));
        });
        for (const path of some) this.events.leave(path, checking);
        checked.push(checking);
        judging.push(judged.then(() => some.forEach(done)));
      }
      await Promise.all(judging);
    } finally {
      allJudged();
      void Promise.allSettled(checked).then(() => judges?.close());
    }
  }

  /**
   * Has texts judged elsewhere; what somebody has before their eyes is judged here, at once. Gives the paths of those of
   * which that was done.
   */
  private async judge(
    paths: readonly string[],
    judges: Judges,
    examples: boolean,
  ): Promise<readonly string[]> {
    const { project } = this.folder;
    const { settings } = project;
    const asked = paths.flatMap(path => {
      const result = project.told.result(path);
      const owned = project.topicsOf(path);
      if (result?.kind !== 'text' || owned.length === 0 || this.folder.document(path)) return [];
      const slices = owned.map(({ plan, topic }) => sliceOf(plan, topic));
      return { owned, result, task: { file: path, text: result.bytes ?? result.text, slices } };
    });
    const found = await judgeTogether(
      judges,
      asked.map(({ task }) => task),
      examples,
    );
    return asked.flatMap(({ owned, result, task: { file } }, index) => {
      const judged = found[index];
      const isPast = project.told.result(file) !== result || project.settings !== settings;
      if (!judged || isPast || this.folder.document(file)) return [];
      if (judged.kind === 'failure') {
        project.setText(file, judged);
        return [];
      }
      const reports = owned.flatMap(({ plan, topic }, at) => {
        const report = judged.reports[at];
        return report ? [{ plan, topic, report: unpacked(report, topic) }] : [];
      });
      project.adoptReports(file, result, { reports, syntax: judged.syntax });
      return file;
    });
  }
}

/** Has texts judged together; where that fails each alone, so that one that ends its thread costs no other its verdicts. */
async function judgeTogether(
  judges: Judges,
  texts: readonly JudgedFile[],
  examples: boolean,
): Promise<JudgedGuides['guides']> {
  if (texts.length === 0) return [];
  const answer = await judges.judge({ texts, examples });
  if (answer.kind === 'judged') return answer.guides;
  if (texts.length === 1) return [answer];
  return (await Promise.all(texts.map(text => judgeTogether(judges, [text], examples)))).flat();
}
