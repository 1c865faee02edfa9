import type { Guide } from '../../guide/model.ts';
import type { Grid } from './grid.ts';
import type { Lexicon } from './lexicon.ts';
import type { Promises } from './promises.ts';
import type { Hits } from './scan.ts';
import type { Outline } from './titles.ts';
import type { Phrase } from './wishes.ts';

/** Where a subject is treated: a section by its heading, or an offset of the text. */
export type Treated =
  | { readonly by: 'heading'; readonly section: number }
  | { readonly by: 'text'; readonly section: number; readonly offset: number };

/** A lead that names a phrase: the section whose own text has it, and where its chief word stands. */
export interface Lead {
  readonly section: number;
  readonly offset: number;
}

/** A stretch of an item's section that is on one thing: what stands under one heading, or behind one lead. */
export interface Turn {
  readonly section: number;
  readonly start: number;
  readonly end: number;
}

/** All that is needed to look for a subject. */
export interface Ground {
  readonly guide: Guide;
  readonly words: Lexicon;
  readonly outline: Outline;
  readonly grid: Grid;
  readonly hits: Hits;
  readonly promises: Promises;
  /** By term: the indices of its hits. */
  readonly byTerm: readonly (readonly number[])[];
  /** The leads that are known already, by what they lead with. */
  readonly leads: Map<Phrase, readonly Lead[]>;
  /** The turns that are known already, by the section that has them. */
  readonly turns: Map<number, readonly (readonly Turn[])[]>;
}
