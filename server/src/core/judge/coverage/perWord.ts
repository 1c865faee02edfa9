import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import type { Token } from './token.ts';
import type { Phrase } from './wishes.ts';

/** How often a guide says the words of a phrase, on an average. */
export function timesSaid(phrase: Phrase, { grid: { total } }: Ground): number {
  return meanOf(phrase, at => Math.min(mostTimes, total[phrase.terms[at] as number] as number));
}

/** How much of a phrase is words that the lexicon does not know: who tells of them may use any others. */
export function unknownShare(phrase: Phrase): number {
  return meanOf(phrase, at => ((phrase.tokens[at] as Token).same.length === 0 ? 1 : 0));
}

/** The mean of what a phrase's telling words count, by their weights; 0 where it has none. */
function meanOf({ tokens, weights: shares }: Phrase, of: (at: number) => number): number {
  let sum = 0;
  let all = 0;
  for (let at = 0; at < tokens.length; at++) {
    if ((tokens[at] as Token).weight <= weights.weak) continue;
    sum += shares[at] as number;
    all += (shares[at] as number) * of(at);
  }
  return sum === 0 ? 0 : all / sum;
}

/** More mentions of a word tell no more. */
export const mostTimes = 3;
