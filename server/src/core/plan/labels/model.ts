import type { ClaimedStatus, CriterionId } from '../model.ts';

/** Words or phrases, separated by commas. */
export type Words = string;

/** What a label line or a table's head can say. */
export type Field =
  | 'title'
  | 'file'
  | 'group'
  | 'lines'
  | 'size'
  | 'reached'
  | 'outline'
  | 'priority'
  | 'status'
  | 'action'
  | 'progress'
  | 'batch'
  | 'effort'
  | 'owner'
  | 'number'
  | 'purpose'
  | 'note'
  | 'criteria'
  | 'source'
  | 'touched'
  | 'count';

/** What a section of a plan is for, by its heading. */
export type SectionRole =
  | 'definition'
  | 'progress'
  | 'priority'
  | 'schedule'
  | 'index'
  | 'criteria'
  | 'figures'
  | 'existing'
  | 'aside';

/** What a number counts. */
export type Unit = 'lines' | 'topics' | 'examples' | 'other';

/**
 * The words that plans use in one language. Words are matched without regard to case, width, emoji and marks.
 *
 * In `roles` and `headings` a word stands for a heading that starts or ends with it; `*word*` for one that holds it, `=word` for one that is it.
 */
export interface Labels {
  readonly fields: Readonly<Record<Field, Words>>;
  readonly status: Readonly<Record<ClaimedStatus, Words>>;
  /** Heads of columns that are ticked where all is done, beside one that says the state. */
  readonly ticks: Words;
  /** Headings whose lists are in that state. */
  readonly headings: Readonly<Record<ClaimedStatus, Words>>;
  /** Words for done that are, on a board with another column for that, over what may be begun. */
  readonly readies: Words;
  /** From the most pressing on; the first list is P0. */
  readonly priorities: readonly Words[];
  readonly roles: Readonly<Record<Exclude<SectionRole, 'definition'>, Words>>;
  readonly units: Readonly<Record<Unit, Words>>;
  /** Headings that are steps on the way and no topics: phases, weeks. */
  readonly phases: Words;
  /** What numbers chapters: `Chapter 4`, `第4章`. */
  readonly chapters: Words;
  /** What a book opens and closes with beside its chapters: `Preface`, `后记`. */
  readonly matter: Words;
  /** What numbers topics that are no chapters: `Task 2.1`, `任务2.1`. */
  readonly tasks: Words;
  /** What promised documents are called; a list under such words may promise some without naming files. */
  readonly documents: Words;
  /** What the parts of a document are called, in the head of a table of them. */
  readonly sections: Words;
  /** What code is made of: a plan that counts these is about them, not about documents. */
  readonly codeParts: Words;
  /** Labels over what a document does not say yet, be it about code: a file beside them is what it is about. */
  readonly gaps: Words;
  /** The kinds of documents that stand before a name: `How-to: move a site`. */
  readonly kinds: Words;
  /** What a document that promises others calls itself. */
  readonly plans: Words;
  /** Folders that hold documents of that kind. */
  readonly planFolders: Words;
  /** What a document calls itself whose numbered headings are what will be written. */
  readonly outlines: Words;
  /** What a document calls itself that looks like a plan and promises no documents. */
  readonly otherDocuments: Words;
  /** What a line or section calls itself that says what signs mean. */
  readonly legends: Words;
  /** What says where a document will lie, before its path. */
  readonly places: Words;
  /** What stands before the link to a text whose outline was just given. */
  readonly leadsOn: Words;
  /** What announces an example of how something is written. */
  readonly examples: Words;
  /** States that answer a question, and are none where nothing asks: `- Return, false`. */
  readonly answers: Words;
  /** Letters behind a verb that make a noun of it. */
  readonly nounEndings: string;
  /** Verbs before a path that promise it. */
  readonly makes: Words;
  /** Verbs before a path that is there already, or goes. */
  readonly touches: Words;
  /** Those of both that say that what is there is written further: `update`, `expand`. */
  readonly revises: Words;
  /** Verbs that tasks start with which are about no document. */
  readonly chores: Words;
  /** What is to happen to a document that goes: a row that says so promises nothing. */
  readonly removes: Words;
  /** What is said behind the name of a document that will not be written. */
  readonly dropped: Words;
  /** What is said behind the name of a document that a program writes. */
  readonly generated: Words;
  /** Names of rows that sum up or stand for several. */
  readonly sums: Words;
  readonly collective: Words;
  /** Words before a path at the end of a line that is about something else: `picture for x.md`. */
  readonly about: Words;
  /** Texts that ask for a criterion, as regular expressions. */
  readonly criteria: Readonly<Record<CriterionId, readonly string[]>>;
  /** Numbers as words: `five`. */
  readonly numerals: Readonly<Record<string, number>>;
  /** What a numeral stands before, as a regular expression. */
  readonly counted: string;
  /** What parts two demands in one line, as a regular expression. */
  readonly clauses: string;
  /** A name with words that say that it does the work, at the end of a text, as a regular expression with the name in it. */
  readonly doing: string;
  /** Units of effort: days, hours. */
  readonly efforts: Words;
}

/** The words for what plans in a language say most. */
export type SomeLabels = {
  readonly [K in keyof Labels]?: Labels[K] extends Words | readonly Words[] ? Labels[K] : Partial<Labels[K]>;
};
