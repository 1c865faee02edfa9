import { remembered } from '../remembered.ts';

/** Letters and digits alone, in lower case: titles, their anchors and what names them differ in all else. */
export const folded = remembered(2_000, (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ''),
);
