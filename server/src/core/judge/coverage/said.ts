import type { Ground, Treated } from './ground.ts';
import { weights } from './lexicon.ts';
import { isOfLonger } from './mentions.ts';
import { isOwn, type Siblings } from './siblings.ts';
import { alike, type Token } from './token.ts';
import type { Phrase } from './wishes.ts';

/**
 * Where the text of an item's section says at least half of a piece of the item by words of its own: how else would they
 * come there? Names and lone words of parts are said in passing too, and so is what stands in a sibling's section.
 */
export function saidIn(
  phrase: Phrase,
  others: readonly Phrase[],
  home: number,
  siblings: Siblings | null,
  ground: Ground,
): Treated | null {
  const { tokens, terms, weights: shares, text } = phrase;
  const [only, second] = tokens;
  if ((second === undefined && (only?.stems.length ?? 0) < fewest(only)) || isName(text)) return null;
  const { byTerm, hits, outline } = ground;
  const isHere = (section: number): boolean => isOwn(section, home, siblings, outline);
  const most = Math.max(...shares);
  let sum = 0;
  let said = 0;
  let first: number | null = null;
  for (let at = 0; at < terms.length; at++) {
    const token = tokens[at] as Token;
    const share = shares[at] as number;
    sum += share;
    if (token.weight <= weights.light || share < most * asTelling) continue;
    if (others.some(other => other.tokens.some(one => alike(one, token)))) continue;
    const hit = byTerm[terms[at] as number]?.find(
      one =>
        isHere(hits.section[one] as number) && !isOfLonger(token, phrase, hits.offset[one] as number, ground),
    );
    if (hit === undefined) {
      // What is done with a thing is not told where nothing but the thing is said: `clock stretching`.
      if (at > 0 && at === terms.length - 1 && token.same.length === 0 && endsInDoing.test(text)) return null;
      continue;
    }
    said += share;
    first ??= hit;
  }
  return first === null || said < sum * enough
    ? null
    : { by: 'text', section: hits.section[first] as number, offset: hits.offset[first] as number };
}

const endsInDoing = /\w{3}ing\s*$/i;

/** Of how many words, or Chinese letters, a phrase is that is not said in passing. */
function fewest(phrase: Token | undefined): number {
  return phrase?.cjk === true ? 4 : 2;
}

/** How much of a piece its section must say. */
const enough = 0.5;
/** What weighs less than so much of the weightiest word tells nothing of the piece. */
const asTelling = 0.7;
/** Whether each word has a capital or a digit, and none is Chinese. */
export function isName(text: string): boolean {
  return text
    .trim()
    .split(/\s+/)
    .every(word => /[A-Z\d]/.test(word) && !/[\u3000-\u9fff]/.test(word));
}
