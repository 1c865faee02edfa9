import type { Guide } from '../core/guide/model.ts';
import { readGuide } from '../core/guide/read.ts';
import { judgePlan, judgeTopic } from '../core/judge/judge.ts';
import type { GuideState, PlanReport, SyntaxProblem, TopicReport } from '../core/judge/model.ts';
import type { Plan, Topic } from '../core/plan/model.ts';
import { readPlan } from '../core/plan/read.ts';
import type { Settings } from '../core/settings.ts';
import { sayFailure } from './failure.ts';
import type { ReadResult } from './host.ts';
import { candidatesForMoved } from './moved.ts';

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
 * whatever the order of calls, the same texts give the same report. Only what a change governs is judged again.
 */
export class Project {
  private readonly files = new Set<string>();
  private readonly texts = new Map<string, ReadResult>();
  private readonly guides = new Map<string, { text: string; guide: Guide }>();
  private readonly syntax = new WeakMap<Guide, readonly SyntaxProblem[]>();
  private plans = new Map<string, Plan>();
  private topicReports = new WeakMap<Topic, { state: unknown; report: TopicReport }>();
  private planReports = new Map<string, PlanReport>();

  constructor(private options: ProjectOptions) {}

  /** Replaces plans and settings; texts stay. */
  configure(options: ProjectOptions): void {
    this.options = options;
    this.forgetPlans();
  }

  /** The Markdown files under the root. */
  setFiles(paths: Iterable<string>): void {
    this.files.clear();
    for (const path of paths) this.files.add(path);
    this.forgetPlans();
  }

  /** Tells a file's text, or that it is gone or unreadable; null forgets it. Which files there are `setFiles` tells. */
  setText(path: string, result: ReadResult | null): void {
    const known = this.texts.get(path);
    if (known?.kind === 'text' && result?.kind === 'text' && known.text === result.text) return;
    if (result === null) this.texts.delete(path);
    else this.texts.set(path, result);
    if (result?.kind !== 'text') this.guides.delete(path);
    this.planReports.clear();
    if (this.options.plans.includes(path)) this.plans.delete(path);
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
    this.planReports.clear();
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

  /** A plan as read; null where its text was not told. */
  plan(path: string): Plan | null {
    const known = this.plans.get(path);
    if (known) return known;
    const text = this.text(path);
    if (text === null) return null;
    const plan = readPlan(text, {
      path,
      exists: file => this.files.has(file),
      base: this.options.base,
      labels: this.options.settings.labels,
    });
    this.plans.set(path, plan);
    return plan;
  }

  /** The files that the plans promise, each once: what a caller has to read before it asks for reports. */
  guideFiles(): readonly string[] {
    const files = new Set<string>();
    for (const path of this.options.plans)
      for (const topic of this.plan(path)?.topics ?? []) if (topic.file !== null) files.add(topic.file);
    return [...files];
  }

  /** The topics that promise a file, with their plans. */
  topicsOf(file: string): readonly { readonly plan: Plan; readonly topic: Topic }[] {
    return this.options.plans.flatMap(path => {
      const plan = this.plan(path);
      return (plan?.topics ?? [])
        .filter(topic => topic.file === file)
        .map(topic => ({ plan: plan as Plan, topic }));
    });
  }

  /** The plans that promise a file. */
  plansOf(file: string): readonly string[] {
    return [...new Set(this.topicsOf(file).map(({ plan }) => plan.path))];
  }

  /** The report on one topic. */
  topicReport(plan: Plan, topic: Topic): TopicReport {
    const state = this.state(topic);
    const key = state.kind === 'present' ? (state.syntax ?? state.guide) : JSON.stringify(state);
    const known = this.topicReports.get(topic);
    if (known && known.state === key) return known.report;
    const report = judgeTopic(plan, topic, state, this.options.settings);
    this.topicReports.set(topic, { state: key, report });
    return report;
  }

  /** The report on a plan and all its topics; null where its text was not told. */
  planReport(path: string): PlanReport | null {
    const known = this.planReports.get(path);
    if (known) return known;
    const plan = this.plan(path);
    if (!plan) return null;
    const reports = plan.topics.map(topic => this.topicReport(plan, topic));
    const states = new Map(plan.topics.map(topic => [topic.id, this.state(topic)]));
    const surroundings = { files: this.files, states, measured: true };
    const report = judgePlan(plan, reports, surroundings, this.options.settings);
    this.planReports.set(path, report);
    return report;
  }

  private state(topic: Topic): GuideState {
    if (topic.file === null) return { kind: 'missing', moved: [] };
    const result = this.texts.get(topic.file);
    if (result?.kind === 'text') {
      const guide = this.guide(topic.file, result.text);
      const syntax = this.syntax.get(guide);
      return syntax ? { kind: 'present', guide, syntax } : { kind: 'present', guide };
    }
    if (result && result.reason !== 'missing')
      return { kind: 'unreadable', reason: sayFailure(result, this.settings.translate) };
    return { kind: 'missing', moved: candidatesForMoved(topic.file, this.files) };
  }

  private guide(path: string, text: string): Guide {
    const known = this.guides.get(path);
    if (known && known.text === text) return known.guide;
    const guide = readGuide(path, text);
    this.guides.set(path, { text, guide });
    return guide;
  }

  private forgetPlans(): void {
    this.plans = new Map();
    this.topicReports = new WeakMap();
    this.planReports = new Map();
  }
}
