import { type Config, loadConfig } from '../workspace/config.ts';
import { takeOutFlaws } from '../workspace/configCheck.ts';
import { findPlans, isNamedLikePlan } from '../workspace/discover.ts';
import { projectOptionsOf } from '../workspace/settings.ts';
import type { Client } from './client.ts';
import type { Folder } from './folder.ts';
import type { FolderHost } from './hosts.ts';

/** What the loader tells and asks. */
export interface LoaderEvents {
  /** The client's settings for the folder. */
  settings(): Promise<Folder['settings']>;
  /** What is found in these files may be another now. */
  changed(paths: readonly string[]): void;
  /** Lets messages through. */
  turn(): Promise<void>;
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
  private listed: ReadonlySet<string> = new Set();
  private open: () => void = () => undefined;
  /** Resolves when the plans are known, guides perhaps not. */
  readonly opened = new Promise<void>(resolve => {
    this.open = resolve;
  });

  constructor(
    private readonly folder: Folder,
    /** Open documents stand for their files in it. */
    private readonly host: FolderHost,
    private readonly client: Client,
    private readonly events: LoaderEvents,
  ) {}

  /** Resolves when all that is wanted by now is done. */
  get settled(): Promise<void> {
    return this.running ?? Promise.resolve();
  }

  /** Reads configuration, files, plans and guides from the start. */
  load(): void {
    this.want('config', 'list', 'plans');
  }

  /** Files were made or deleted, or their texts changed on disk. */
  filesChanged(paths: readonly string[]): void {
    for (const path of paths) this.stale.add(path);
    this.want('list', 'plans');
  }

  /** The text of an open document is another: it may have become a plan, or none, or promise other guides. */
  edited(path: string): void {
    const { planPaths } = this.folder.project;
    if (planPaths.includes(path) || isNamedLikePlan(path) || !planPaths.some(isNamedLikePlan))
      this.want('plans');
  }

  private want(...what: readonly Want[]): void {
    for (const each of what) this.wanted.add(each);
    this.running ??= this.run().finally(() => {
      this.running = null;
      this.open();
    });
  }

  private async run(): Promise<void> {
    while (this.wanted.size > 0) {
      const { wanted, stale } = this;
      this.wanted = new Set();
      this.stale = new Set();
      if (wanted.has('config')) await this.configure();
      if (wanted.has('list')) await this.list();
      await this.reread(stale);
      await this.findPlans(wanted.has('config'));
      this.open();
      await this.readGuides();
    }
  }

  private async configure(): Promise<void> {
    const { folder, host, client } = this;
    folder.settings = await this.events.settings();
    const { file, config, problems } = await loadConfig(host, client.translate);
    const before = folder.problems;
    folder.problems = problems;
    this.config = merged(folder.settings, config, client);
    host.ignore(this.config.ignore ?? []);
    this.events.changed([...new Set([...before.map(problem => problem.file), ...(file ? [file] : [])])]);
  }

  private async list(): Promise<void> {
    const files = new Set(await this.host.list());
    const same = files.size === this.listed.size && [...files].every(file => this.listed.has(file));
    this.listed = files;
    if (same) return;
    this.folder.project.setFiles(files);
    this.changedAll();
  }

  private async reread(paths: Iterable<string>): Promise<void> {
    const { project } = this.folder;
    for (const path of paths) {
      if (!project.knows(path)) continue;
      project.setText(path, await this.host.read(path));
      this.events.changed([path, ...project.plansOf(path)]);
    }
  }

  /** Chooses the plans anew and reads those that were not read. */
  private async findPlans(reconfigured: boolean): Promise<void> {
    const { folder, host, config, client } = this;
    const before = [...folder.project.planPaths, ...folder.project.guideFiles()];
    const plans = await findPlans(host, [...this.listed], config);
    const same = plans.join('\n') === folder.project.planPaths.join('\n');
    if (!same || reconfigured) folder.project.configure(projectOptionsOf(config, plans, client.translate));
    for (const path of plans)
      if (!folder.project.knows(path)) folder.project.setText(path, await host.read(path));
    if (same && !reconfigured) return;
    this.events.changed(before);
    this.changedAll();
  }

  /** Reads the guides that the plans promise and that were not read; forgets what nobody promises any more. */
  private async readGuides(): Promise<void> {
    const { project } = this.folder;
    const guides = project.guideFiles();
    const wanted = new Set([...guides, ...project.planPaths]);
    for (const path of project.known())
      if (!wanted.has(path) && !this.folder.document(path)) project.setText(path, null);
    const missing = guides.filter(path => !project.knows(path));
    for (const [index, path] of missing.entries()) {
      if (index % 16 === 15) await this.events.turn();
      project.setText(path, await this.host.read(path));
      this.events.changed([path]);
      this.events.progress(index + 1, missing.length);
    }
    if (missing.length > 0) this.events.changed(project.planPaths);
  }

  private changedAll(): void {
    const { project } = this.folder;
    this.events.changed([...project.guideFiles(), ...project.planPaths]);
  }
}

/** The folder's own configuration goes before the client's settings, key by key. */
function merged(settings: Folder['settings'], own: Config, { translate }: Client): Config {
  const { plans, base, lines, rules } = settings;
  const given = { plans, root: base, lines, rules };
  const theirs: Record<string, unknown> = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
  takeOutFlaws(theirs, translate);
  const config = theirs as Config;
  return { ...config, ...own, rules: { ...config.rules, ...own.rules } };
}
