import { type Grid, speaksOf } from './grid.ts';
import { weights } from './lexicon.ts';
import type { Phrase } from './wishes.ts';

/**
 * What the words of an item count in a section, where the item is one phrase that the lexicon knows, besides what says
 * little: less where one of the words is not there at all, since the others mean other things too. 延时消息 is not told
 * where 消息 are, nor 消息顺序保证 where it is said how 消息 are kept.
 */
export function worthOfWords(
  { tokens, terms }: Phrase,
  { tokens: known }: Phrase,
  section: number,
  grid: Grid,
): number {
  if (tokens.length < 2 || !isOneChinese(known)) return 1;
  // Pairs of letters that overlap are no words.
  const isWhole = tokens.every(
    ({ weight, end }, at) =>
      weight <= weights.light ||
      end > (tokens[at + 1]?.start ?? end) ||
      speaksOf(terms[at] as number, section, grid),
  );
  return isWhole ? 1 : worthOfSome;
}

const worthOfSome = 0.6;

/** Whether all but one of several words say little, and that is a Chinese one. */
function isOneChinese(tokens: Phrase['tokens']): boolean {
  let special = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { weight, cjk } = tokens[at] as Phrase['tokens'][number];
    if (weight <= weights.light) continue;
    if (!cjk || special > 0) return false;
    special++;
  }
  return special === 1;
}
