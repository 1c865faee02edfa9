import type { Place } from '../place.ts';

/** What a plan says of how far a topic is. */
export type ClaimedStatus = 'planned' | 'drafting' | 'complete';

/** The criteria that can be measured; what a plan asks beyond them is kept as text with `id: null`. */
export type CriterionId =
  | 'min-lines'
  | 'min-examples'
  | 'performance-data'
  | 'troubleshooting'
  | 'principles'
  | 'pros-cons'
  | 'comparison'
  | 'selection-advice'
  | 'applicable'
  | 'full-configuration'
  | 'test-verification'
  | 'edge-cases';

/** A document that promises guides, as read from its text. */
export interface Plan {
  /** Path from the root, with `/`. */
  readonly path: string;
  /** The text without its byte order mark; places count in it. */
  readonly text: string;
  readonly title: string | null;
  /** The language that most of its words are in; scaffolds and templates follow it. */
  readonly language: 'en' | 'zh-cn';
  /** In the order in which the plan defines them. */
  readonly topics: readonly Topic[];
  readonly criteria: readonly Criterion[];
  readonly totals: readonly Total[];
  /** What the plan's own header says of its status and progress. */
  readonly claims: readonly Claim[];
  /** The tables, lists and trees that speak of topics, in the order of the text. */
  readonly listings: readonly Listing[];
  /** Other documents that the plan names as sources or relations. */
  readonly relations: readonly { readonly path: string; readonly place: Place }[];
  readonly problems: readonly PlanProblem[];
}

/** One promised guide. */
export interface Topic {
  /** Stable while title, group and file stay the same; unique in its plan. */
  readonly id: string;
  /** As written where the topic is defined, without number, marks and emoji. */
  readonly title: string;
  /** As written before the title: `1.1`, `任务2.1`. */
  readonly number: string | null;
  /** The section, crate or package that the topic belongs to. */
  readonly group: string | null;
  /** The guide's path from the root, with `/`, normalised; null where the plan names none or the path leaves the root. */
  readonly file: string | null;
  /** The path as written, with the place of its text; null where a rule of the plan gives it. */
  readonly fileRaw: { readonly text: string; readonly place: Place } | null;
  /** The heading, row, item or tree line that defines the topic. */
  readonly place: Place;
  /** The whole stretch that speaks of the topic where it is defined, from its heading to the next one. */
  readonly extent: Place;
  /** Lines of the guide; the lower end of a range. */
  readonly expectedLines: Measure | null;
  readonly outline: readonly OutlineItem[];
  /** `P0`, `P1` ... where the plan's words map to one, else the words. */
  readonly priority: string | null;
  readonly claimed: { readonly status: ClaimedStatus | null; readonly progress: number | null };
  /** The phase, batch or wave that the plan puts the topic in. */
  readonly batch: string | null;
  /** Effort or time, as written. */
  readonly effort: string | null;
  readonly owner: string | null;
  /** Every place that speaks of the topic, its definition first, then in the order of the text. */
  readonly mentions: readonly Mention[];
}

/** A size with its bounds: `800+` is 800 to null, `600-800` is 600 to 800. */
export interface Measure {
  readonly value: number;
  readonly max: number | null;
  readonly raw: string;
  readonly place: Place;
}

/** One promised section of a topic. */
export interface OutlineItem {
  /** As written, without list marker and tick box: `共识（Raft、Paxos）`. */
  readonly text: string;
  /** What the item is called without its parts: `共识`. */
  readonly name: string;
  readonly place: Place;
  readonly parts: readonly OutlinePart[];
  /** Words after the name that explain rather than list. */
  readonly note: string | null;
  /** The tick box that stands before it, if any. */
  readonly checked: boolean | null;
}

/** What an outline item names in brackets, after a colon or as nested items. */
export interface OutlinePart {
  readonly text: string;
  readonly place: Place;
}

/** One place of a plan that speaks of a topic, and what it says there. */
export interface Mention {
  readonly kind: 'heading' | 'row' | 'item' | 'tree' | 'inline';
  /** The topic's name as written here. */
  readonly name: string;
  readonly place: Place;
  /** The index in `Plan.listings` of the table, list or tree it stands in; null for a heading. */
  readonly listing: number | null;
  readonly status: StatusMark | null;
  /** What else says its state in the same place: a heading's sign, where a label under it does so too. */
  readonly also?: readonly StatusMark[];
  /** Of a row: cells that tick it off beside the one that says its state; an empty one has no bytes. */
  readonly ticks?: readonly StatusMark[];
  readonly progress: { readonly value: number; readonly raw: string; readonly place: Place } | null;
  readonly priority: { readonly value: string; readonly raw: string; readonly place: Place | null } | null;
  readonly lines: Measure | null;
  /** The phase or batch in which it stands. */
  readonly batch?: string;
}

/** A status word, sign or tick box as written; `place` covers just the bytes that a change of status replaces. */
export interface StatusMark {
  readonly value: ClaimedStatus;
  readonly raw: string;
  readonly place: Place;
  /** What carries it: a cell or a label's words, a `[ ]` box, an emoji, or the heading that the list stands under. */
  readonly form: 'words' | 'box' | 'sign' | 'inherited';
  /** It is said of a phase or group by a label or sign, and so of the topics that are defined there. */
  readonly isOfGroup?: boolean;
}

/** A table, list or tree that names topics. */
export interface Listing {
  readonly kind: 'table' | 'list' | 'tree' | 'headings';
  /** What it is for: where topics are defined, how far they are, what comes first, or just their names. */
  readonly role: 'definition' | 'progress' | 'priority' | 'index';
  readonly heading: string | null;
  readonly place: Place;
  /** Of a table: the columns' meanings in their order. */
  readonly columns: readonly (Column | null)[];
}

/** What a table's column holds. */
export type Column =
  | 'title'
  | 'file'
  | 'group'
  | 'lines'
  | 'outline'
  | 'priority'
  | 'status'
  | 'progress'
  | 'batch'
  | 'effort'
  | 'owner'
  | 'number'
  | 'note';

/** Something that every guide of the plan must hold. */
export interface Criterion {
  /** Null where the text can't be measured. */
  readonly id: CriterionId | null;
  readonly text: string;
  readonly place: Place;
  /** The least number asked for, where there is one: 800 of `800+ lines`. */
  readonly required: number | null;
}

/** A sum that the plan states: `libraries: 4 topics, ~3,200 lines`. */
export interface Total {
  /** The group summed; null for the whole plan. */
  readonly group: string | null;
  readonly topics: Measure | null;
  readonly lines: Measure | null;
  readonly place: Place;
}

/** What the plan says of itself as a whole. */
export interface Claim {
  readonly kind: 'status' | 'progress';
  readonly status: ClaimedStatus | null;
  readonly progress: number | null;
  readonly raw: string;
  readonly place: Place;
}

/** Something that the reader could not read, or read in two ways. The rule of that name says it. */
export interface PlanProblem {
  readonly rule: 'unreadable-row' | 'unknown-topic' | 'path-outside-root' | 'ambiguous-topic';
  readonly place: Place;
  /** An English sentence with `{0}` holes, to be translated, and what fills them. */
  readonly message: string;
  readonly args: readonly (string | number)[];
}
