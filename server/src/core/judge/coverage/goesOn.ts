import type { Ground, Treated } from './ground.ts';
import { weights } from './lexicon.ts';
import { isOfLonger } from './mentions.ts';
import { isIn, type Token } from './token.ts';
import type { Phrase } from './wishes.ts';

/**
 * Where an item's section goes on about a half of the item by at least half of its words, however many items have them
 * too. What another half is called by says nothing of this one, nor does what the section's own heading says already.
 */
export function goesOnAbout(
  phrase: Phrase,
  others: readonly Phrase[],
  home: number,
  ground: Ground,
): Treated | null {
  const { terms, tokens } = phrase;
  const { byTerm, hits, outline } = ground;
  const end = outline.ends[home] as number;
  const taken: readonly Token[] = [
    ...(outline.headings[home]?.tokens ?? []),
    ...others.flatMap(other => other.tokens),
  ];
  const isHere = (hit: number): boolean => {
    const section = hits.section[hit] as number;
    return section >= home && section < end;
  };
  let sum = 0;
  let said = 0;
  let first: number | null = null;
  for (let at = 0; at < terms.length; at++) {
    const token = tokens[at] as Token;
    sum += token.weight;
    if (token.weight <= weights.light || isIn(token, taken) || taken.some(one => isIn(one, [token])))
      continue;
    const all = byTerm[terms[at] as number] ?? [];
    const here = all.filter(
      hit => isHere(hit) && !isOfLonger(token, phrase, hits.offset[hit] as number, ground),
    );
    if (here.length < often || here.length * mostElsewhere < all.length) continue;
    said += token.weight;
    first ??= here[0] as number;
  }
  return first === null || said < sum * enough
    ? null
    : { by: 'text', section: hits.section[first] as number, offset: hits.offset[first] as number };
}

/** Who says a word so often goes on about what it means. */
const often = 3;
/** A section that has less than one in so many of all mentions of a word is not where the guide tells of it. */
const mostElsewhere = 3;
/** How much of a half its section must go on about. */
const enough = 0.5;
