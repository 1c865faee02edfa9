import type { Line } from './line.ts';

/** A block of a document, with the offsets of its text. */
export type Block = Paragraph | ListBlock | TableBlock | Fence;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Item[];
  readonly start: number;
  readonly end: number;
}

export interface Item {
  /** Its first paragraph, without marker and tick box. */
  readonly lines: readonly Line[];
  /** `[ ]` or `[x]`, where it has one. */
  readonly box: Line | null;
  /** `3.` of an ordered list. */
  readonly marker: string | null;
  /** All that follows the first paragraph. */
  readonly blocks: readonly Block[];
  readonly start: number;
  readonly end: number;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Bars part its cells, as in Markdown; commas or tags of HTML do in others. */
  readonly hasBars: boolean;
  readonly head: readonly Line[];
  readonly rows: readonly Row[];
  readonly start: number;
  readonly end: number;
}

export interface Row {
  readonly cells: readonly Line[];
  readonly start: number;
  readonly end: number;
}

export interface Fence {
  readonly kind: 'fence';
  readonly lang: string;
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
}

/** What was found in a stretch of text, by what it is known as; see `recall`. */
export type Known = Map<unknown, Remembered>;

/** Something that was found with some words, and what it hangs on beside them and the text. */
export interface Remembered {
  readonly vocabulary: unknown;
  readonly on: unknown;
  readonly found: unknown;
}

/** A heading with what follows it up to the next one, and the sections under it. */
export interface Section {
  /** Null for what stands before the first heading. */
  readonly heading: Line | null;
  /** 0 for the root. */
  readonly level: number;
  readonly parent: Section | null;
  readonly blocks: readonly Block[];
  readonly children: Section[];
  readonly start: number;
  end: number;
  readonly known: Known;
}

/** The language of the fence that the front matter is, which no other one is in. */
export const frontMatter = 'front matter';
