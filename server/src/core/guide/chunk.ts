import type { Place } from '../place.ts';
import type { Fence, Link, List, Paragraph, Table } from './model.ts';
import type { Tally } from './told.ts';

/** A heading as found, with what stands between it and the next one. */
export interface Chunk {
  readonly title: string;
  readonly level: number;
  readonly place: Place;
  readonly fences: number[];
  readonly tables: number[];
  readonly lists: number[];
  readonly paragraphs: Paragraph[];
  /** The words of its paragraphs. */
  words: number;
  /** How many paragraphs stand for themselves: no items, cells or quotes. */
  prose: number;
  /** How many fences and tables show something, and how many items its lists have. */
  shown: number;
  items: number;
  /** Images, embedded HTML and the like: content without words. */
  images: number;
}

/** A heading under which nothing was found yet. */
export function chunkOf(title: string, level: number, place: Place): Chunk {
  return {
    title,
    level,
    place,
    fences: [],
    tables: [],
    lists: [],
    paragraphs: [],
    words: 0,
    prose: 0,
    shown: 0,
    items: 0,
    images: 0,
  };
}

/** All that one walk of the tree gathers; places and indices are final. */
export interface Gathered {
  readonly chunks: readonly Chunk[];
  /** What stands before the first heading. */
  readonly before: readonly Paragraph[];
  readonly fences: readonly Fence[];
  readonly tables: readonly Table[];
  readonly lists: readonly List[];
  readonly links: readonly Link[];
  readonly frontMatter: { readonly value: string; readonly place: Place } | null;
  readonly tally: Tally;
}
