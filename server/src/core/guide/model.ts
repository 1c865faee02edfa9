import type { LineIndex, Place } from '../place.ts';

/** What one guide holds, gathered in one walk of its tree. Everything is in the order of the text. */
export interface Guide {
  /** Path from the root, with `/`. */
  readonly path: string;
  /** The text without its byte order mark; places count in it. */
  readonly text: string;
  /** Where the text's lines start. */
  readonly lines: LineIndex;
  /** The first heading of level 1, or the front matter's title. */
  readonly title: string | null;
  readonly language: 'en' | 'zh-cn';
  /** The paragraphs before the first heading, as plain words: what introduces a guide whose title stands in its front matter. */
  readonly opening: readonly string[];
  readonly sections: readonly Section[];
  readonly fences: readonly Fence[];
  readonly tables: readonly Table[];
  readonly lists: readonly List[];
  readonly links: readonly Link[];
  readonly size: Size;
  /** Abbreviations that the guide itself introduces, `STM` -> `Software Transactional Memory`, folded to lower case. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** What the guide says of itself: `Status: complete`, a closing checklist's ticks, a footer. */
  readonly claims: readonly GuideClaim[];
  /** Fences that never close or swallow headings. */
  readonly swallowed: readonly { readonly fence: number; readonly place: Place }[];
}

/** A heading and what stands under it. */
export interface Section {
  readonly index: number;
  /** As written, inline marks removed. */
  readonly title: string;
  /** Without number, emoji, brackets' marks and case; for matching. */
  readonly name: string;
  readonly level: number;
  /** The heading itself. */
  readonly place: Place;
  /** From the heading to the next one of its level or above. */
  readonly extent: Place;
  /** From the heading to the next heading of any level. */
  readonly own: Place;
  /** The index of the section that holds it. */
  readonly parent: number | null;
  /** What it is for: content, or a list of contents, a closing checklist, references, which prove nothing. */
  readonly role: 'content' | 'contents' | 'checklist' | 'references' | 'title';
  /** Words of its own text and of all under it (CJK characters count one each); headings and fences apart. */
  readonly words: number;
  readonly deepWords: number;
  /** Indices of fences, tables and lists in its own text. */
  readonly fences: readonly number[];
  readonly tables: readonly number[];
  readonly lists: readonly number[];
  /** Images and embedded HTML in its own text: content without words. */
  readonly images: number;
  /** The paragraphs of its own text, as plain words with their places. */
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly text: string;
  /** How many words it has, and how many of these are CJK letters; see `countsOf`. */
  readonly words: number;
  readonly cjk: number;
  readonly place: Place;
  readonly kind: 'paragraph' | 'item' | 'quote' | 'cell';
}

/** Why a fence is no example. */
export type NotExample =
  | 'tree'
  | 'output'
  | 'diagram'
  | 'duplicate'
  | 'empty'
  | 'contents'
  | 'fragment'
  | 'prose'
  | 'template';

/** A fenced (or indented) code block. */
export interface Fence {
  readonly index: number;
  readonly place: Place;
  /** The text between the fence's lines. */
  readonly body: Place;
  readonly code: string;
  /** The first word of the info string, lower case; null where there is none. */
  readonly declared: string | null;
  /** The language that the text is in, as far as it can be told. */
  readonly language: string | null;
  /** The section that it stands in; null before the first heading. */
  readonly section: number | null;
  readonly codeLines: number;
  /** Null for an example, else why it is none. */
  readonly excluded: NotExample | null;
  /** The earlier fence that it repeats. */
  readonly duplicateOf: number | null;
}

export interface Table {
  readonly index: number;
  readonly place: Place;
  readonly section: number | null;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface List {
  readonly index: number;
  readonly place: Place;
  readonly section: number | null;
  readonly ordered: boolean;
  readonly items: readonly {
    readonly text: string;
    readonly place: Place;
    readonly checked: boolean | null;
    readonly depth: number;
  }[];
}

export interface Link {
  readonly url: string;
  readonly text: string;
  readonly place: Place;
  readonly section: number | null;
}

export interface Size {
  readonly lines: number;
  readonly nonBlank: number;
  /** Lines of prose: neither blank, nor fenced, nor headings. */
  readonly prose: number;
  readonly words: number;
}

export interface GuideClaim {
  readonly kind: 'status' | 'progress' | 'tick' | 'count';
  readonly text: string;
  readonly value: string | number | boolean;
  readonly place: Place;
}
