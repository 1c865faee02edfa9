import { isAlike } from '../core/alike.ts';
import type { Guide } from '../core/guide/model.ts';
import { mayHoldOrders } from '../core/judge/comments.ts';
import { judgePlan } from '../core/judge/judge.ts';
import type {
  PlanReport,
  PlanVerdicts,
  SyntaxProblem,
  TopicMeasure,
  TopicReport,
} from '../core/judge/model.ts';
import type { Plan, Topic } from '../core/plan/model.ts';
import type { Settings } from '../core/settings.ts';
import { type FileState, FileStates } from './fileStates.ts';
import { GuideTexts, type ToldTexts } from './guideTexts.ts';
import type { ReadResult } from './host.ts';
import { TookTooLong } from './inTime.ts';
import { judgeInTime } from './judgeInTime.ts';
import { type Owned, ownersOf } from './owners.ts';
import { readPlanInTime } from './readPlanInTime.ts';
import type { ProjectOptions } from './settings.ts';
import { Stale } from './stale.ts';
import { type FoundElsewhere, measuresAlike, TopicReports } from './topicReports.ts';

/**
 * The plans and guides of one root, and what is found of them.
 *
 * It is told of files and texts and asked for reports; it reads nothing itself. Reports depend on the texts alone:
 * whatever the order of calls, the same texts give the same report. Only what a change governs is judged again: a
 * report that is no other than before is the same object.
 */
export class Project {
  private files: ReadonlySet<string> = new Set();
  private readonly texts = new GuideTexts();
  readonly told: ToldTexts = this.texts;
  private readonly plans = new Map<string, Plan>();
  private readonly states = new FileStates(this.texts);
  private readonly reports = new TopicReports();
  private readonly planReports = new Map<string, PlanReport>();
  private readonly stale = new Stale();
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
    this.states.forgetFiles();
    this.planReports.clear();
    this.forgetPlans();
  }

  /** Tells a file's text, or that it is gone or unreadable; null forgets it. Which files there are `setFiles` tells. */
  setText(path: string, result: ReadResult | null): void {
    if (!this.texts.set(path, result)) return;
    this.touch(path);
    if (this.options.plans.includes(path)) this.forgetPlan(path);
  }

  /** What a guide's text holds; null where its text was not told, or takes too long. */
  guideOf(path: string): Guide | null {
    return this.orGiveUp(path, () => this.texts.guide(path));
  }

  /**
   * Tells what `checkExamples` found in a guide's text, `all` where nothing is left to be looked for. What was found in
   * another text than the one that the guide has now is left alone.
   */
  setSyntax(path: string, text: string, problems: readonly SyntaxProblem[], all: boolean): void {
    if (this.text(path) === text) this.learn(path, problems, all, !mayHoldOrders(text));
  }

  /**
   * Lets go of what a guide holds, and of all in its reports that only those need who work on it; see `wholeReport`.
   * Nobody looks at it for now.
   */
  release(path: string): void {
    this.texts.release(path);
    for (const { plan, topic } of this.topicsOf(path)) {
      this.reports.release(plan, topic);
      this.stale.add(plan.path, path);
    }
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
  /** Whether somebody named a plan: then it is one whatever its own words say. */
  readonly isNamed = (path: string): boolean => this.options.named?.includes(path) ?? false;
  text(path: string): string | null {
    return this.texts.text(path);
  }

  /** A plan as read; null where its text was not told, and for what is no plan. */
  plan(path: string): Plan | null {
    const known = this.plans.get(path);
    if (known) return known;
    const text = this.text(path);
    if (text === null || !this.options.plans.includes(path)) return null;
    const { labels } = this.settings;
    const exists = (file: string): boolean => this.files.has(file);
    const isNamed = this.isNamed(path);
    const plan = readPlanInTime(text, { path, exists, base: this.base, labels, isNamed });
    if ('topics' in plan) this.plans.set(path, plan);
    else this.texts.set(path, plan);
    return this.plans.get(path) ?? null;
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

  /** The report on one topic; of a guide that was let go of, its sections' texts are no more. */
  topicReport(plan: Plan, topic: Topic): TopicReport {
    const report = () => this.reports.report(plan, topic, this.stateOf(topic), this.settings);
    return this.orGiveUp(topic.file, report) ?? report();
  }

  /** The same with the whole guide. */
  wholeReport(plan: Plan, topic: Topic): TopicReport {
    const report = () => this.reports.whole(plan, topic, this.stateOf(topic), this.settings);
    return this.orGiveUp(topic.file, report) ?? report();
  }

  /** Takes what was found elsewhere of a file as it was read, with the same settings, for plans as they were then. */
  adoptReports(path: string, result: ReadResult, { reports, syntax }: FoundElsewhere): void {
    if (this.texts.result(path) !== result) return;
    if (syntax) this.learn(path, syntax, true, reports.length === 0);
    this.reports.adopt(reports, this.topicsOf(path), this.texts.get(path), this.settings);
  }

  /** The report on a plan and its topics, null without its text; the same list of findings while they say the same. */
  planReport(path: string): PlanReport | null {
    this.ownersByFile();
    const known = this.planReports.get(path);
    if (known && !this.stale.has(path)) return known;
    const plan = this.plan(path);
    if (!plan) return null;
    const topics = this.stale.renewed(plan, known, topic => this.topicReport(plan, topic));
    if (known?.plan === plan && topics.every((report, index) => report === known.topics[index])) return known;
    const same = known?.plan === plan && topics.every((topic, at) => measuresAlike(topic, known.topics[at]));
    const { verdicts, ...found } = same ? known : this.planVerdicts(plan, topics);
    const findings = known && isAlike(known.findings, found.findings) ? known.findings : found.findings;
    const report = { plan, topics, verdicts, findings };
    this.planReports.set(path, report);
    if (known?.plan !== plan) this.reports.prune(plan);
    return report;
  }

  /** What is found of a plan itself, given what was measured of its topics, here or elsewhere. */
  planVerdicts(plan: Plan, topics: readonly TopicMeasure[]): PlanVerdicts {
    const unread = topics.filter(({ words }) => words === null);
    const states = new Map(unread.map(({ topic }) => [topic.id, this.stateOf(topic).state()]));
    const planned = new Set([...this.options.plans, ...this.ownersByFile().keys()]);
    const around = { files: this.files, planned, states, measured: true };
    return judgeInTime(rules => judgePlan(plan, topics, around, this.settings, rules));
  }

  /** Gives what `run` gives; null where a file's text takes too long, which from now on is one that can't be read. */
  private orGiveUp<Result>(path: string | null, run: () => Result): Result | null {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof TookTooLong) || path === null) throw error;
      this.setText(path, error.failure);
      return null;
    }
  }

  private stateOf({ file }: Topic): FileState {
    return this.states.of(file, {
      files: this.files,
      isTaken: path => this.ownersByFile().has(path) || this.planPaths.includes(path),
      translate: this.settings.translate,
    });
  }

  /** Something of a file is another, so that the plans that promise it are to be judged again. */
  private touch(path: string): void {
    // While it is not known who promises it, it may be any of them.
    for (const plan of this.owners ? this.plansOf(path) : this.planPaths) this.stale.add(plan, path);
  }

  /** Takes what was found in examples; `orderless` says that no comment of the text waits for it. */
  private learn(path: string, problems: readonly SyntaxProblem[], all: boolean, orderless: boolean): void {
    const before = this.texts.get(path);
    this.texts.setSyntax(path, problems, all);
    if (orderless) this.reports.carry(this.topicsOf(path), before, this.texts.get(path));
    this.touch(path);
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
    for (const path of [...this.options.plans, ...this.plans.keys()]) this.forgetPlan(path);
  }

  private forgetPlan(path: string): void {
    this.plans.delete(path);
    this.owners = null;
    this.states.forgetTaken();
    this.stale.add(path);
  }
}
