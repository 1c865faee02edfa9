import type { Plan } from '../core/plan/model.ts';
import { type Config, loadConfig } from '../workspace/config.ts';
import { findPlans, isNamedLikePlan, lookIn, plansAmong } from '../workspace/discover.ts';
import { projectOptionsOf } from '../workspace/settings.ts';
import type { Client } from './client.ts';
import type { Folder } from './folder.ts';
import type { FolderHost } from './hosts.ts';
import { mergedSettings } from './mergedSettings.ts';
import { Reading, type ReadingEvents } from './reading.ts';

/** What the loader tells and asks. */
export interface LoaderEvents extends ReadingEvents {
  /** The client's settings for the folder. */
  settings(): Promise<Folder['settings']>;
  /** What is found in these files may be another now. */
  changed(paths: readonly string[]): void;
  /** How many guides of how many are read; called often. */
  progress(read: number, all: number): void;
}

type Want = 'config' | 'list' | 'plans';

/**
 * Keeps a folder in step with its files and its configuration. What is wanted while it is at work is done afterwards,
 * once, however often it was wanted.
 */
export class Loader {
  private wanted = new Set<Want>();
  private stale = new Set<string>();
  private running: Promise<void> | null = null;
  private config: Config = {};
  private onDisk = new Set<string>();
  private files: ReadonlySet<string> = new Set();
  /** The plans that documents are, by path; of an open one, with the text that was read. */
  private readonly looked = new Map<string, { readonly text: string | null; readonly plan: Plan | null }>();
  private resolve: () => void = () => undefined;
  /** Resolves when the plans are known, guides perhaps not. */
  readonly opened = new Promise<void>(resolve => {
    this.resolve = resolve;
  });
  /** Whether the plans are known; before that nothing can be said of any document. */
  isOpen = false;
  /** Guides that are yet to be read and judged. */
  private readonly unread = new Set<string>();
  private readonly reading: Reading;

  constructor(
    private readonly folder: Folder,
    /** Open documents stand for their files in it. */
    private readonly host: FolderHost,
    private readonly client: Client,
    private readonly events: LoaderEvents,
  ) {
    this.reading = new Reading(folder, host, client, events);
  }

  /** Whether a file comes again by itself: when it, or all that it promises, was read. */
  awaits(path: string): boolean {
    if (this.unread.has(path)) return this.folder.document(path) === null;
    return this.unread.size > 0 && this.folder.project.planPaths.includes(path);
  }

  /** Resolves when all that is wanted by now is done. */
  get settled(): Promise<void> {
    return this.running ?? Promise.resolve();
  }

  get isBusy(): boolean {
    return this.running !== null;
  }

  /** Reads configuration, files, plans and guides from the start. */
  load(): void {
    this.want('config', 'list', 'plans');
  }

  /** Files were made or deleted, or their texts changed on disk; a folder too, the empty path being all of it. */
  filesChanged(paths: readonly string[]): void {
    const others = paths.filter(path => !this.onDisk.has(path));
    const folders = others.map(path => (path === '' ? '' : `${path}/`));
    const known = folders.length > 0 ? [...this.folder.project.told.paths(), ...this.looked.keys()] : [];
    const inside = known.filter(path => folders.some(folder => path.startsWith(folder)));
    for (const path of [...paths, ...inside]) this.stale.add(path);
    this.want('plans', ...(others.length === 0 ? [] : ['list' as const]));
  }

  /** A document was opened or closed. */
  shown(path: string): void {
    this.stale.add(path);
    this.want('plans');
  }

  /** The text of an open document is another: it may have become a plan, or none, or promise other guides. */
  edited(path: string): void {
    const { drafts, project } = this.folder;
    const { planPaths } = project;
    if (
      planPaths.includes(path) ||
      drafts.includes(path) ||
      isNamedLikePlan(path) ||
      !planPaths.some(isNamedLikePlan)
    )
      this.want('plans');
  }

  private open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.resolve();
    this.events.changed([...this.folder.files, ...this.folder.openPaths]);
  }

  private want(...what: readonly Want[]): void {
    for (const each of what) this.wanted.add(each);
    this.running ??= this.run()
      .catch(this.events.log)
      .finally(() => {
        this.running = null;
        this.reading.dismiss();
        this.unread.clear();
        this.open();
        if (this.wanted.size > 0) this.want();
      });
  }

  private async run(): Promise<void> {
    // What waits together is done together.
    await this.events.turn();
    while (this.wanted.size > 0) {
      const { wanted, stale } = this;
      this.wanted = new Set();
      this.stale = new Set();
      const before = this.judged;
      if (wanted.has('config')) await this.configure();
      if (wanted.has('list')) await this.list(stale);
      if (!this.isOpen) this.reading.prepare(this.onDisk.size, this.config);
      const reread = await this.reread(stale);
      const refiled = this.setFiles(wanted.has('config'));
      const replanned = await this.findPlans(wanted.has('config'));
      if (reread || refiled || replanned) this.events.changed([...before, ...this.judged]);
      this.open();
      await this.readGuides();
    }
  }

  /** Lists the files; those that have come or are gone, perhaps with their folder, are `stale`. */
  private async list(stale: Set<string>): Promise<void> {
    const before = this.onDisk;
    this.onDisk = new Set(await this.host.list());
    for (const path of before) if (!this.onDisk.has(path)) stale.add(path);
    const { told } = this.folder.project;
    for (const path of this.onDisk) if (!before.has(path) && told.has(path)) stale.add(path);
  }

  private async configure(): Promise<void> {
    const { folder, host, client } = this;
    const { file, config, problems } = await loadConfig(host, client.translate);
    const before = folder.problems;
    folder.problems = problems;
    const { settings, merged, flaws } = mergedSettings(await this.events.settings(), config, client);
    folder.settings = settings;
    this.config = merged;
    for (const flaw of flaws) this.events.log(flaw);
    host.ignore(this.config.ignore ?? []);
    this.events.changed([...new Set([...before.map(problem => problem.file), ...(file ? [file] : [])])]);
  }

  /** Reads files anew; true where a plan is another. */
  private async reread(paths: Iterable<string>): Promise<boolean> {
    const { project } = this.folder;
    let plans = false;
    for (const path of paths) {
      this.looked.delete(path);
      if (!project.told.has(path) && !this.onDisk.has(path)) continue;
      const result = await this.host.read(path);
      if (result.kind === 'failure' && result.reason === 'missing') this.onDisk.delete(path);
      if (!project.told.has(path)) continue;
      const before = project.text(path);
      project.setText(path, result);
      if (project.planPaths.includes(path) && project.text(path) !== before) plans = true;
      this.events.changed([path, ...project.plansOf(path)]);
    }
    return plans;
  }

  /** Tells the files that there are: those on disk, and those that are open and yet to be saved. */
  private setFiles(reconfigured: boolean): boolean {
    const { drafts, openPaths } = this.folder;
    const files = new Set([...this.onDisk, ...openPaths.filter(path => !drafts.includes(path))]);
    const same = files.size === this.files.size && [...files].every(file => this.files.has(file));
    if (!same || reconfigured) this.looked.clear();
    if (same) return false;
    this.files = files;
    this.folder.project.setFiles(files);
    return true;
  }

  /** Chooses the plans anew and reads those that were not read. */
  private async findPlans(reconfigured: boolean): Promise<boolean> {
    const { folder, host, config, client } = this;
    const look = (path: string): Promise<Plan | null> => this.look(path, reconfigured);
    const found = await findPlans(host, [...this.files].sort(), config, look);
    const plans = [...found, ...(config.plans ? [] : await plansAmong(folder.drafts, look))];
    const same = plans.join('\n') === folder.project.planPaths.join('\n');
    if (!same || reconfigured) folder.project.configure(projectOptionsOf(config, plans, client.translate));
    for (const path of plans) {
      if (!folder.project.told.has(path)) folder.project.setText(path, await host.read(path));
      const looked = this.looked.get(path);
      if (looked?.plan) folder.project.adopt(looked.plan);
    }
    return !same || reconfigured;
  }

  /** A document as a plan; what was looked at and is the same is not read again, unless it is to be read otherwise. */
  private async look(path: string, reconfigured: boolean): Promise<Plan | null> {
    const { project } = this.folder;
    const text = this.folder.document(path)?.text ?? null;
    const known = this.looked.get(path);
    if (known && known.text === text) return known.plan;
    const isRead =
      !reconfigured && text !== null && project.planPaths.includes(path) && project.text(path) === text;
    const plan = isRead ? project.plan(path) : await lookIn(this.host, this.files, this.config)(path);
    const found = plan && plan.topics.length > 0 ? plan : null;
    this.looked.set(path, { text, plan: found });
    return found;
  }

  /** Reads the guides that the plans promise and that were not read; forgets what nobody promises any more. */
  private async readGuides(): Promise<void> {
    const { project } = this.folder;
    const guides = project.guideFiles();
    const wanted = new Set([...guides, ...project.planPaths]);
    for (const path of [...project.told.paths()])
      if (!wanted.has(path) && !this.folder.document(path)) project.setText(path, null);
    const missing = guides.filter(path => !project.told.has(path));
    for (const path of missing) this.unread.add(path);
    await this.reading.read(missing, this.config, path => {
      this.unread.delete(path);
      this.events.changed([path]);
      this.events.progress(missing.length - this.unread.size, missing.length);
    });
    if (missing.length > 0) this.events.changed(project.planPaths);
  }

  /** The files that something may be found in. */
  private get judged(): readonly string[] {
    const { project } = this.folder;
    return [...project.guideFiles(), ...project.planPaths];
  }
}
