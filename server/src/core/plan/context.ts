import type { LineIndex } from '../place.ts';
import type { Block } from './text/blocks.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What every part of the reader needs: the words, and the text's lines. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly index: LineIndex;
  /** The document calls itself an outline: its numbered headings are what will be written. */
  readonly isOutline: boolean;
  /** Lists whose items are chapters by their numbers. */
  readonly chapterLists: ReadonlySet<Block>;
}
