import type { Guide } from '../guide/model.ts';
import type { Place } from '../place.ts';
import type { CriterionId, Plan, Topic } from '../plan/model.ts';
import type { Settings } from '../settings.ts';
import type { Locale } from '../translate.ts';
import type { ItemCoverage, Location, Severity, SyntaxProblem, TopicMeasure, Verdict } from './model.ts';

/** What every rule says of itself. Its pages, one a language, are beside it. */
interface RuleBase {
  readonly id: string;
  /** One English sentence, translated where it is shown. */
  readonly summary: string;
  /** `priority` follows the topic's priority (`Settings.priorities`, else a warning). */
  readonly severity: Severity | 'priority' | 'off';
  /** JSON Schema of its options, where it takes any. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A rule that judges one guide against its topic. */
export interface GuideRule extends RuleBase {
  readonly scope: 'guide';
  readonly criterion?: CriterionId;
  check(context: GuideContext): Iterable<Verdict>;
}

/** A rule that judges the plan itself, once its guides are measured. */
export interface PlanRule extends RuleBase {
  readonly scope: 'plan';
  check(context: PlanContext): Iterable<Verdict>;
  /** Finds what it says of one topic, and remembers it until `check` asks; for rules that judge each topic by itself. */
  readonly ahead?: (report: TopicMeasure, context: ReportContext) => unknown;
}

/** A rule that judges the lint comments of a guide or a plan, once they have been applied. */
export interface CommentRule extends RuleBase {
  readonly scope: 'comments';
  check(context: CommentContext): Iterable<Verdict>;
}

export type Rule = GuideRule | PlanRule | CommentRule;

export interface GuideContext {
  readonly plan: Plan;
  readonly topic: Topic;
  readonly guide: Guide;
  readonly coverage: readonly ItemCoverage[];
  /** For a criterion's rule: the least number asked for, by settings, topic or plan in that order. */
  readonly required: number | null;
  /** Where the plan asks for it; null where the settings do. */
  readonly promise: Location | null;
  /** What is wrong with the guide's examples; null while they are not checked. */
  readonly syntax: readonly SyntaxProblem[] | null;
  readonly settings: Settings;
  readonly options: unknown;
}

export interface CommentContext {
  /** The guide or plan that holds the comments, from the root, and its text. */
  readonly path: string;
  readonly text: string;
  readonly comments: readonly CommentProblem[];
  readonly settings: Settings;
}

/** An order in a lint comment that does nothing. */
export interface CommentProblem {
  readonly kind: 'unused' | 'unknown' | 'verb';
  readonly word: string;
  /** What was likely meant. */
  readonly suggestion: string | null;
  /** The whole comment. */
  readonly place: Place;
}

/** What a rule that judges each topic of a plan by itself looks at beside the topic's report. */
export interface ReportContext {
  readonly plan: Plan;
  readonly settings: Settings;
}

export interface PlanContext extends ReportContext {
  /** Of each topic, in the plan's order; `measured` is false where guides were not looked at (`guidewright plan`). */
  readonly reports: readonly TopicMeasure[];
  readonly measured: boolean;
  /** The Markdown files under the root, with `/`. */
  readonly files: ReadonlySet<string>;
  /** The files that any plan promises, and the plans themselves. */
  readonly planned: ReadonlySet<string>;
  /** What is wrong with a topic's file, by topic id: where it went, or why it can't be read. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
  readonly unreadable: ReadonlyMap<string, string>;
  readonly options: unknown;
}

/** The file that holds a rule's page in a language. */
export function pageFile(rule: string, locale: Locale): string {
  return locale === 'en' ? `${rule}.md` : `${rule}.${locale}.md`;
}

/** A verdict with the fields that a rule leaves out filled in. */
export function verdict(
  rule: string,
  location: Location,
  fields: Pick<Verdict, 'value' | 'subject' | 'message' | 'reason'> & Partial<Verdict>,
): Verdict {
  return { rule, location, promise: null, required: null, actual: null, evidence: [], fixes: [], ...fields };
}

/** A location, said shortly. */
export function at(file: string, place: Place): Location {
  return { file, place };
}
