import type { Guide } from '../core/guide/model.ts';
import { readGuide } from '../core/guide/read.ts';
import { judgePlan } from '../core/judge/judge.ts';
import type {
  GuideState,
  PlanReport,
  PlanVerdicts,
  SyntaxProblem,
  TopicMeasure,
  TopicReport,
} from '../core/judge/model.ts';
import type { Plan, Topic } from '../core/plan/model.ts';
import { readPlan } from '../core/plan/read.ts';
import type { Settings } from '../core/settings.ts';
import { sayFailure } from './failure.ts';
import type { ReadResult } from './host.ts';
import { MovedIndex } from './moved.ts';
import { type Owned, ownersOf } from './owners.ts';
import { measuresAlike, TopicReports } from './topicReports.ts';

/** Which documents are plans and how to read and judge them; made by `workspace/config`. */
export interface ProjectOptions {
  readonly plans: readonly string[];
  /** The base folder of planned paths, where the configuration fixes it. */
  readonly base: string | null;
  readonly settings: Settings;
}

/**
 * The plans and guides of one root, and what is found of them.
 *
 * It is told of files and texts and asked for reports; it reads nothing itself. Reports depend on the texts alone:
 * whatever the order of calls, the same texts give the same report. Only what a change governs is judged again: a
 * report that is no other than before is the same object.
 */
export class Project {
  private files: ReadonlySet<string> = new Set();
  private readonly texts = new Map<string, ReadResult>();
  private readonly guides = new Map<string, { text: string; guide: Guide }>();
  private readonly syntax = new WeakMap<Guide, readonly SyntaxProblem[]>();
  private readonly plans = new Map<string, Plan>();
  private moved: MovedIndex | null = null;
  private readonly reports = new TopicReports();
  private readonly planReports = new Map<string, PlanReport>();
  /** Plans whose report may be another by now. */
  private readonly stale = new Set<string>();
  private owners: ReadonlyMap<string, readonly Owned[]> | null = null;
  /** The files that the plans promised when their reports were made. */
  private promised = '';

  constructor(private options: ProjectOptions) {}

  /** Replaces plans and settings; texts stay. */
  configure(options: ProjectOptions): void {
    this.options = options;
    this.reports.clear();
    this.planReports.clear();
    this.forgetPlans();
  }

  /** The Markdown files under the root. */
  setFiles(paths: Iterable<string>): void {
    this.files = new Set(paths);
    this.moved = null;
    this.planReports.clear();
    this.forgetPlans();
  }

  /** Tells a file's text, or that it is gone or unreadable; null forgets it. Which files there are `setFiles` tells. */
  setText(path: string, result: ReadResult | null): void {
    const known = this.texts.get(path);
    if (known?.kind === 'text' && result?.kind === 'text' && known.text === result.text) return;
    if (result === null) this.texts.delete(path);
    else this.texts.set(path, result);
    if (result?.kind !== 'text') this.guides.delete(path);
    for (const plan of this.plansOf(path)) this.stale.add(plan);
    if (this.options.plans.includes(path)) this.forgetPlan(path);
  }

  /** Whether anything was told of a file, be it that it can't be read. */
  knows(path: string): boolean {
    return this.texts.has(path);
  }

  /** The files that anything was told of. */
  known(): readonly string[] {
    return [...this.texts.keys()];
  }

  /** What a guide's text holds; null where its text was not told. */
  guideOf(path: string): Guide | null {
    const text = this.text(path);
    return text === null ? null : this.guide(path, text);
  }

  /** Tells what `checkExamples` found in a guide as `guideOf` gave it; a guide that has changed since is left alone. */
  setSyntax(guide: Guide, problems: readonly SyntaxProblem[]): void {
    this.syntax.set(guide, problems);
    for (const plan of this.plansOf(guide.path)) this.stale.add(plan);
  }

  get base(): string | null {
    return this.options.base;
  }

  get planPaths(): readonly string[] {
    return this.options.plans;
  }

  get settings(): Settings {
    return this.options.settings;
  }

  get fileSet(): ReadonlySet<string> {
    return this.files;
  }

  text(path: string): string | null {
    const result = this.texts.get(path);
    return result?.kind === 'text' ? result.text : null;
  }

  /** Why a file could not be read; null where it could, or nothing was told of it. */
  failure(path: string): Extract<ReadResult, { kind: 'failure' }> | null {
    const result = this.texts.get(path);
    return result?.kind === 'failure' ? result : null;
  }

  /** A plan as read; null where its text was not told, and for what is no plan. */
  plan(path: string): Plan | null {
    const known = this.plans.get(path);
    if (known) return known;
    const text = this.text(path);
    if (text === null || !this.options.plans.includes(path)) return null;
    const plan = readPlan(text, {
      path,
      exists: file => this.files.has(file),
      base: this.options.base,
      labels: this.options.settings.labels,
    });
    this.plans.set(path, plan);
    return plan;
  }

  /** Takes a plan that was read elsewhere, with the same files and settings; one of another text is left alone. */
  adopt(plan: Plan): void {
    const { path } = plan;
    if (!this.options.plans.includes(path) || this.plans.has(path) || this.text(path) !== plan.text) return;
    this.plans.set(path, plan);
  }

  /** The files that the plans promise, each once: what a caller has to read before it asks for reports. */
  guideFiles(): readonly string[] {
    return [...this.ownersByFile().keys()];
  }

  /** The topics that promise a file, with their plans. */
  topicsOf(file: string): readonly Owned[] {
    return this.ownersByFile().get(file) ?? [];
  }

  /** The plans that promise a file. */
  plansOf(file: string): readonly string[] {
    return [...new Set(this.topicsOf(file).map(({ plan }) => plan.path))];
  }

  /** The report on one topic. */
  topicReport(plan: Plan, topic: Topic): TopicReport {
    return this.reports.report(plan, topic, this.state(topic), this.settings);
  }

  /** The report on a plan and all its topics; null where its text was not told. */
  planReport(path: string): PlanReport | null {
    this.ownersByFile();
    const known = this.planReports.get(path);
    if (known && !this.stale.has(path)) return known;
    const plan = this.plan(path);
    if (!plan) return null;
    const topics = plan.topics.map(topic => this.topicReport(plan, topic));
    this.stale.delete(path);
    if (known?.plan === plan && topics.every((report, index) => report === known.topics[index])) return known;
    const same = known?.plan === plan && topics.every((topic, at) => measuresAlike(topic, known.topics[at]));
    const report = { plan, topics, ...(same ? told(known) : this.planVerdicts(plan, topics)) };
    this.planReports.set(path, report);
    this.reports.prune(plan);
    return report;
  }

  /** What is found of a plan itself, given what was measured of its topics, here or elsewhere. */
  planVerdicts(plan: Plan, topics: readonly TopicMeasure[]): PlanVerdicts {
    const unread = topics.filter(({ words }) => words === null);
    const states = new Map(unread.map(({ topic }) => [topic.id, this.state(topic)]));
    const planned = new Set([...this.options.plans, ...this.ownersByFile().keys()]);
    return judgePlan(plan, topics, { files: this.files, planned, states, measured: true }, this.settings);
  }

  private state(topic: Topic): GuideState {
    const { file } = topic;
    if (file === null) return { kind: 'missing', moved: [] };
    const result = this.texts.get(file);
    if (result?.kind === 'text') {
      const guide = this.guide(file, result.text);
      const syntax = this.syntax.get(guide);
      return syntax ? { kind: 'present', guide, syntax } : { kind: 'present', guide };
    }
    if (result && result.reason !== 'missing')
      return { kind: 'unreadable', reason: sayFailure(result, this.settings.translate) };
    this.moved ??= new MovedIndex(this.files);
    const owners = this.ownersByFile();
    const { plans } = this.options;
    return {
      kind: 'missing',
      moved: this.moved.candidates(file, path => owners.has(path) || plans.includes(path)),
    };
  }

  private guide(path: string, text: string): Guide {
    const known = this.guides.get(path);
    if (known && known.text === text) return known.guide;
    const guide = readGuide(path, text);
    this.guides.set(path, { text, guide });
    return guide;
  }

  private ownersByFile(): ReadonlyMap<string, readonly Owned[]> {
    if (this.owners) return this.owners;
    const owners = ownersOf(this.options.plans.flatMap(path => this.plan(path) ?? []));
    this.owners = owners;
    // What a file may have become, and whether it is planned, depends on all plans.
    const promised = [...owners.keys()].join('\n');
    if (promised !== this.promised) this.planReports.clear();
    this.promised = promised;
    return owners;
  }

  private forgetPlans(): void {
    for (const path of this.options.plans) this.forgetPlan(path);
    for (const path of this.plans.keys()) this.forgetPlan(path);
  }

  private forgetPlan(path: string): void {
    this.plans.delete(path);
    this.owners = null;
    this.stale.add(path);
  }
}

function told({ verdicts, findings }: PlanReport): PlanVerdicts {
  return { verdicts, findings };
}
