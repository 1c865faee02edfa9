import { remembered } from '../../remembered.ts';
import { cuesIn } from './lexicon.ts';
import { sideOfHead } from './sideWords.ts';

/** What the head of a table's column says. */
export interface Head {
  /** Its words, without signs around them and without what stands in brackets behind. */
  readonly name: string;
  /** The families of words in it. */
  readonly cues: number;
  /** The side that the whole of it names. */
  readonly side: number;
}

/** Looks at a head. Many tables have one in common, and each is asked by several criteria. */
export const headOf = remembered(
  500,
  (head): Head => ({
    name: head.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s*[（(].*$/, ''),
    cues: cuesIn(head),
    side: sideOfHead(head),
  }),
);
