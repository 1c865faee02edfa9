import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { thresholds } from './thresholds.ts';
import type { Token } from './token.ts';
import type { Phrase, Wish } from './wishes.ts';

/**
 * Whether a heading has one word of an item of two, while the other one, which the guide says elsewhere, is said nowhere
 * there, nor what they mean together: *Caching*, of keys, for *Response caching*. What says more in its name, as a goal
 * for readers does, is told without some of its words.
 */
export function lacksWord({ whole, aliases }: Wish, section: number, { grid, guide }: Ground): boolean {
  if (guide.size.lines < thresholds.longGuide || whole.tokens.length > 2) return false;
  const row = section * grid.width;
  const isSilent = (term: number): boolean =>
    (grid.own[row + term] as number) <= wide &&
    (grid.above[row + term] as number) <= wide &&
    (grid.below[row + term] as number) <= wide &&
    (grid.said[row + term] as number) <= wide;
  const isLacking = (phrase: Phrase): boolean => {
    const special = specialOf(phrase);
    const silent = special.filter(isSilent);
    return (
      silent.length > 0 &&
      (silent.length === special.length || silent.some(term => (grid.total[term] as number) > 0))
    );
  };
  const isNamed = (phrase: Phrase): boolean =>
    specialOf(phrase).some(term => (grid.own[row + term] as number) >= wholly);
  const readings = [whole, ...aliases];
  return readings.every(isLacking) && readings.some(isNamed);
}

function specialOf({ terms, tokens }: Phrase): readonly number[] {
  return terms.filter((_, at) => (tokens[at] as Token).weight > weights.light);
}

const wholly = 0.9;
/** What a heading counts that names what a phrase is a kind of. */
const wide = 0.34;
