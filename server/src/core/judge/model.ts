import type { Guide } from '../guide/model.ts';
import type { Place } from '../place.ts';
import type { CriterionId, OutlineItem, Plan, Topic } from '../plan/model.ts';

export type VerdictValue = 'met' | 'partial' | 'unmet' | 'waived' | 'skipped';
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A place in a file; `file` is a path from the root. */
export interface Location {
  readonly file: string;
  readonly place: Place;
}

/** One promise judged. Good and bad news are the same value, so that they can't disagree. */
export interface Verdict {
  readonly rule: string;
  readonly value: VerdictValue;
  /** What was judged, for stable ids and for people: an outline item's text, a criterion's id, a topic's title. */
  readonly subject: string;
  /** Where the plan asks for it. */
  readonly promise: Location | null;
  /** Where a finding shows: in the guide, or on the plan's line for the plan's own rules. */
  readonly location: Location;
  readonly required: number | null;
  readonly actual: number | null;
  /** The places that prove it. */
  readonly evidence: readonly Place[];
  /** One translated sentence: what is there and what is missing. */
  readonly reason: string;
  /** The finding's text, translated: what was expected, what was found. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Of a verdict on the plan: the id of the topic concerned, whose priority then weighs the finding. */
  readonly topic?: string;
  /** The paths that the message names, from the root. */
  readonly paths?: readonly string[];
  /** Unused text, for editors that fade it. */
  readonly unnecessary?: boolean;
}

/** An edit of one file: the text between two offsets (without byte order mark) becomes `newText`. */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A way to make a finding go away, as data. */
export interface Fix {
  readonly title: string;
  /** `fixAll` may apply it without asking. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
  /** Files to create; never one that exists. */
  readonly creates?: readonly { readonly file: string; readonly text: string }[];
}

/** A verdict that is not met, said as a lint message. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly reason: string;
  readonly location: Location;
  readonly promise: Location | null;
  /** The topic concerned, by id. */
  readonly topic: string | null;
  /** What was judged, as in the verdict. */
  readonly subject: string;
  readonly fixes: readonly Fix[];
  readonly paths?: readonly string[];
  readonly unnecessary?: boolean;
}

export interface PartVerdict {
  readonly text: string;
  readonly value: 'met' | 'unmet';
  readonly place: Place | null;
}

/** How one outline item is covered. */
export interface ItemCoverage {
  readonly item: OutlineItem;
  readonly value: VerdictValue;
  /** The index of the section that covers it, and the others that help. */
  readonly section: number | null;
  readonly also: readonly number[];
  /** Whether that section is not about it, but comes near it; left out elsewhere. */
  readonly isNear?: true;
  /** Of an item that no section covers: the index of one whose heading names it, and that holds nothing yet. */
  readonly hollow?: number;
  /** From 0 to 1. */
  readonly score: number;
  readonly parts: readonly PartVerdict[];
  /** The best sections that were weighed, for explanations. */
  readonly candidates: readonly { readonly section: number; readonly score: number; readonly why: string }[];
  readonly reason: string;
}

export interface CriterionVerdict {
  readonly id: CriterionId;
  readonly verdict: Verdict;
}

/** Where an example's text is not in its language. */
export interface SyntaxProblem {
  /** The index of the fence in the guide. */
  readonly fence: number;
  readonly language: string;
  /** The line of the guide on which the example stops making sense. */
  readonly place: Place;
  /** What stands there, cut short. */
  readonly near: string;
}

/** What is known of a topic's file. */
export type GuideState =
  /** `syntax` is what was found of its examples; absent while they are not checked, which takes its time. */
  | { readonly kind: 'present'; readonly guide: Guide; readonly syntax?: readonly SyntaxProblem[] }
  /** `moved` holds files that look like the guide under another path, the likeliest first. */
  | { readonly kind: 'missing'; readonly moved: readonly string[] }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What was measured of a topic: all that judging the plan itself needs, and nothing of the guide's text. */
export interface TopicMeasure {
  readonly topic: Topic;
  readonly state: 'missing' | 'drafting' | 'complete';
  /** Percent of the promises that hold, partial ones counted half; an integer. */
  readonly progress: number;
  /** Null where there is no guide, or it could not be read; so are examples and words. */
  readonly lines: number | null;
  readonly examples: number | null;
  readonly words: number | null;
  /** How many items of the outline are covered, of how many. */
  readonly covered: { readonly items: number; readonly of: number };
  /** How many promises were judged: outline items and criteria. Of none, nothing can be told but that there is a guide. */
  readonly promises: number;
  /** Where there is no guide: files that look like it under another path, the likeliest first. */
  readonly moved: readonly string[];
}

/** All that was found of one topic. */
export interface TopicReport extends TopicMeasure {
  /** Null where there is none, or it could not be read. */
  readonly guide: Guide | null;
  readonly outline: readonly ItemCoverage[];
  readonly criteria: readonly CriterionVerdict[];
  /** Every verdict on this topic's guide, outline and criteria among them, in the order of the rules. */
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly Finding[];
}

/** What was found of a plan itself. */
export interface PlanVerdicts {
  /** Verdicts on the plan itself. */
  readonly verdicts: readonly Verdict[];
  /** The findings on the plan's own lines; those on guides are in the topics' reports. */
  readonly findings: readonly Finding[];
}

/** All that was found of one plan. */
export interface PlanReport extends PlanVerdicts {
  readonly plan: Plan;
  readonly topics: readonly TopicReport[];
}
