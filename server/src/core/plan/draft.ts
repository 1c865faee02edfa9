import type { Place } from '../place.ts';
import type { Column, Listing, Measure, Mention, OutlineItem, StatusMark } from './model.ts';
import type { Range } from './text/ranges.ts';

/** A path that a place names, with the place of its text. */
export interface NamedPath {
  readonly text: string;
  readonly place: Place;
}

/** A heading's words that may be the name of a folder. */
export interface MaybeFolder {
  readonly name: string;
  /** The files given under several headings that it is likely to hold: none where its words say something else. */
  readonly holds: 'any' | 'readmes' | 'none';
}

/** What one place says of one topic, before it is known which topic that is. */
export interface Draft {
  readonly kind: Mention['kind'];
  /** The name as written here, without number, marks and path; empty where only a path stands here. */
  readonly name: string;
  /** A name fit for the topic where a path is written; what it covers, as a rule. */
  readonly described: string | null;
  readonly number: string | null;
  /** It is numbered as a chapter of a book. */
  readonly isChapter: boolean;
  /** Its form shows that its name is a document's: `How-to: move a site`, `P0 | Move a site | Ana | May`. */
  readonly namesDocument?: boolean;
  readonly group: string | null;
  readonly path: NamedPath | null;
  /** Longer paths in the topic's own section that end with its path; where they lie tells where it does. */
  readonly longer: readonly string[];
  /** The folder that the heading above gives, as written. */
  readonly folder: string | null;
  /** Heading words that are a folder only if files are found there. */
  readonly maybeFolder: MaybeFolder | null;
  readonly lines: Measure | null;
  readonly outline: readonly OutlineItem[];
  readonly status: StatusMark | null;
  readonly also?: Mention['also'];
  readonly ticks?: Mention['ticks'];
  readonly progress: Mention['progress'];
  readonly priority: Mention['priority'];
  readonly batch: string | null;
  readonly effort: string | null;
  readonly owner: string | null;
  readonly place: Place;
  readonly extent: Place;
  /** Its size may be the one that was reached: exact, beside a topic that is complete. */
  readonly isReached?: boolean;
  /** Whether the place promises its document, rather than just naming it. */
  readonly promises: boolean;
  /** A sentence tells of it, which may speak of any document. */
  readonly isTold?: boolean;
  /** The chapters that it names by their numbers alone, of which it says the same. */
  readonly range?: Range;
  /** What it says if its name is that of several topics: `P0 | caching, logging and tests`. */
  readonly several?: readonly Draft[];
}

/** A table, list, tree or set of headings with the places that it holds. */
export interface DraftListing {
  readonly kind: Listing['kind'];
  readonly role: Listing['role'];
  readonly heading: string | null;
  readonly place: Place;
  readonly columns: readonly (Column | null)[];
  /** Of a table: rows are parted by bars, so that one can be added. */
  readonly hasBars?: boolean;
  readonly drafts: readonly Draft[];
  /** How it may define topics: by the files it names, by names alone, or not at all. */
  readonly defines: 'files' | 'names' | 'nothing';
  /** Its heading, or one above it, says that it is about documents. */
  readonly isAboutDocuments: boolean;
  /** Of a table without titles: its names are those of groups, unless most of them are known topics. */
  readonly isOfGroups?: boolean;
  /** Of a table without files: it says how many documents each row stands for, so that its rows are groups where any are. */
  readonly countsDocuments?: boolean;
  /** Of a list of names: all are titles of a few words, and no tasks. */
  readonly areTitles?: boolean;
  /** Of a list of titles: its heading is nothing but a state, as on a board. */
  readonly isColumn?: boolean;
  /**
   * Of a list of names: lists beside it of the same form have the same; they are judged together. Of a table of names under
   * a heading that says nothing of what it is for: tables beside it with the same heads have the same.
   */
  readonly family?: string;
  /** Of a table without files: only the head over its names says that they are those of documents. */
  readonly isOfNamesAlone?: boolean;
  /** Of a table without files under a heading on how far all is: nothing says that its names are those of documents. */
  readonly isOfAreas?: boolean;
  /** Of a list of names: its heading is called what one document is, so that they are what that will hold. */
  readonly isOfParts?: boolean;
  /** Of a list of names: its heading, or that of its step, ends with a word for several documents: `Phase 1: module READMEs`. */
  readonly isUnderDocuments?: boolean;
  /** Of a list: its items are counted on from those of the list before, as chapters are. */
  readonly isCounted?: boolean;
  /** Of data in YAML or JSON: whether it says nothing of what is planned of its files, as the menu of a site. */
  readonly isMenu?: boolean;
  /** Rows that look like topics and can't be read. */
  readonly unreadable: readonly {
    readonly place: Place;
    readonly message: string;
    readonly args: readonly (string | number)[];
  }[];
}

/** What a draft holds where nothing else is known. */
export const emptyDraft = {
  name: '',
  described: null,
  number: null,
  isChapter: false,
  group: null,
  path: null,
  longer: [],
  folder: null,
  maybeFolder: null,
  lines: null,
  outline: [],
  status: null,
  progress: null,
  priority: null,
  batch: null,
  effort: null,
  owner: null,
  promises: true,
} as const;
