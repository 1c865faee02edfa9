import { isOn } from '../core/settings.ts';
import { checkExamples, knownProblems } from '../workspace/syntax/check.ts';
import type { Parsers } from '../workspace/syntax/grammars.ts';
import { FlawMemory } from '../workspace/syntax/memory.ts';
import type { Item } from './agenda.ts';
import type { Environment } from './environment.ts';
import type { Folder } from './folder.ts';

/**
 * Checks examples off the path of typing: what is known of a guide's examples is told with its other findings, what is
 * not is looked for when there is nothing else to do, a text between two messages.
 */
export class Examples {
  private readonly known = new FlawMemory();
  /** What somebody has before their eyes goes first. */
  private readonly open = new Map<string, Item>();
  private readonly closed = new Map<string, Item>();
  /** What threads check meanwhile, with when they are done. */
  private readonly left = new Map<string, Promise<void>>();
  private grammars: Promise<Parsers | null> | null = null;
  private running: Promise<void> | null = null;

  constructor(
    private readonly environment: Environment,
    /** Called when a guide's examples were checked. */
    private readonly done: (folder: Folder, path: string) => void,
    private readonly log: (error: unknown) => void,
    /** Whether there is nothing else to do. */
    private readonly isFree: () => boolean,
  ) {}

  /** Tells the project what is known of a guide's examples; the rest is looked for when `run` is called. */
  prepare(folder: Folder, path: string): void {
    const { project } = folder;
    if (!isOn(project.settings, 'example-syntax') || project.topicsOf(path).length === 0) return;
    if (this.left.has(keyOf(folder, path)) && !folder.document(path)) return;
    const guide = project.told.isChecked(path) ? null : project.guideOf(path);
    if (!guide) return;
    const { problems, complete } = knownProblems(guide, this.known);
    if (!complete)
      (folder.document(path) ? this.open : this.closed).set(keyOf(folder, path), { folder, path });
    if (complete || problems.length > 0) project.setSyntax(path, guide.text, problems, complete);
  }

  /** Leaves a guide that nobody has open to threads, which tell the project what they find. */
  leave(folder: Folder, path: string, checking: Promise<void>): void {
    const key = keyOf(folder, path);
    const checked = checking.catch(this.log).then(() => {
      if (this.left.get(key) === checked) this.left.delete(key);
      this.done(folder, path);
    });
    this.left.set(key, checked);
  }

  /** Resolves when what is being looked for is found. */
  get idle(): Promise<unknown> {
    return Promise.all([this.running, ...this.left.values()]);
  }

  get isBusy(): boolean {
    return this.running !== null || this.left.size > 0;
  }

  /** Looks for what is not known, until there is nothing left. */
  run(): void {
    this.running ??= this.all()
      .catch(this.log)
      .finally(() => {
        this.running = null;
      });
  }

  private async all(): Promise<void> {
    for (let next = this.next(); next; next = this.next()) await this.check(next.folder, next.path);
  }

  private next(): Item | null {
    for (const items of [this.open, this.closed])
      for (const [key, item] of items) {
        items.delete(key);
        return item;
      }
    return null;
  }

  private async check(folder: Folder, path: string): Promise<void> {
    const { project } = folder;
    const guide = project.told.isChecked(path) ? null : project.guideOf(path);
    if (!guide) return;
    this.grammars ??= this.environment.grammars().then(grammars => grammars && this.polite(grammars));
    const cancelled = (): boolean => project.text(path) !== guide.text;
    const problems = await checkExamples(guide, await this.grammars, cancelled, this.known);
    if (cancelled()) return;
    project.setSyntax(path, guide.text, problems, true);
    this.done(folder, path);
  }

  /** Lets messages through before each text, and what they ask for. */
  private polite(parsers: Parsers): Parsers {
    return {
      parser: async name => {
        do await new Promise<void>(resolve => this.environment.soon(resolve));
        while (!this.isFree());
        return parsers.parser(name);
      },
    };
  }
}

function keyOf({ uri }: Folder, path: string): string {
  return `${uri}\n${path}`;
}
