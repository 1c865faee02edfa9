import type { Topic } from '../core/plan/model.ts';
import type { Config } from '../workspace/config.ts';
import { isOn } from '../workspace/openProject.ts';
import { sliceOf } from '../workspace/slice.ts';
import type { Client } from './client.ts';
import type { Folder } from './folder.ts';
import type { FolderHost } from './hosts.ts';
import { type JudgeSetup, type Judges, unpacked } from './judges.ts';

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

/**
 * Reads guides; many of them are judged by other threads at once, so that this one is there for whoever types. Their
 * examples, which take as long again, the threads check when all else is told.
 */
export class Reading {
  constructor(
    private readonly folder: Folder,
    private readonly host: FolderHost,
    private readonly client: Client,
    private readonly events: ReadingEvents,
  ) {}

  /** Tells the project the texts of files, and of each that it is `done`: as soon as it can be told of. */
  async read(paths: readonly string[], config: Config, done: (path: string) => void): Promise<void> {
    const { locale } = this.client;
    const judges = paths.length < few ? null : await this.events.judges({ config, locale });
    const checked: Promise<unknown>[] = [];
    let allJudged: () => void = () => undefined;
    const afterAll = new Promise<void>(resolve => {
      allJudged = resolve;
    });
    const judging: Promise<void>[] = [];
    try {
      for (const [index, path] of paths.entries()) {
        if (index % 16 === 15) await this.events.turn();
        this.folder.project.setText(path, await this.host.read(path));
        if (!judges) {
          done(path);
          continue;
        }
        const judged = this.judge(path, judges, false).catch(this.events.log);
        const checking = Promise.all([judged, afterAll]).then(async ([isJudged]) => {
          if (isJudged && isOn(this.folder.project.settings, 'example-syntax'))
            await this.judge(path, judges, true);
        });
        this.events.leave(path, checking);
        checked.push(checking);
        judging.push(judged.then(() => done(path)));
      }
      await Promise.all(judging);
    } finally {
      allJudged();
      void Promise.allSettled(checked).then(() => judges?.close());
    }
  }

  /**
   * Has a text judged elsewhere; what somebody has before their eyes is judged here, at once. Whether that was done.
   */
  private async judge(path: string, judges: Judges, examples: boolean): Promise<boolean> {
    const { project } = this.folder;
    const text = project.text(path);
    const owned = project.topicsOf(path);
    if (text === null || owned.length === 0 || this.folder.document(path)) return false;
    const { settings } = project;
    const slices = owned.map(({ plan, topic }) => sliceOf(plan, topic));
    const judged = await judges.judge({ file: path, text, slices, examples });
    if (project.text(path) !== text || project.settings !== settings || this.folder.document(path))
      return false;
    if (judged.kind === 'failure') {
      project.setText(path, judged);
      return false;
    }
    const reports = new Map<Topic, ReturnType<typeof unpacked>>();
    for (const [index, { topic }] of owned.entries()) {
      const report = judged.reports[index];
      if (report) reports.set(topic, unpacked(report, topic));
    }
    project.adoptReports(path, text, { reports, syntax: judged.syntax });
    return true;
  }
}
