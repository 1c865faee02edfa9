import type { LineIndex } from '../place.ts';
import type { Block, Section } from './text/blocks.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What reading a line or a block needs: the words, and the text's lines. */
export interface LineContext {
  readonly vocabulary: Vocabulary;
  readonly index: LineIndex;
}

/** What every other part of the reader needs. */
export interface Context extends LineContext {
  /** The document calls itself an outline: its numbered headings are what will be written. */
  readonly isOutline: boolean;
  /** Lists whose items are chapters by their numbers. */
  readonly chapterLists: ReadonlySet<Block>;
  /** What somebody says that the document is, whatever its own words say. */
  readonly trust?: 'plan' | 'plan of documents';
  /** Headings that lay out documents, where nothing else names any. */
  readonly laidOut?: ReadonlySet<Section>;
  /** Nothing but lists of names may tell what a plan of documents is about. */
  readonly areNamesAll?: boolean;
}
