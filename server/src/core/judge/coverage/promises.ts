import type { Grid } from './grid.ts';
import { weights } from './lexicon.ts';
import type { Hits } from './scan.ts';
import type { Outline } from './titles.ts';
import type { Token } from './token.ts';
import type { Phrase } from './wishes.ts';

/**
 * By term: `only` where the guide promises it, in what introduces, closes or lists, and neither heads nor tells anything
 * with it elsewhere; `headed` where it is promised in words, heads something, and no text tells anything with it.
 */
export type Promises = Uint8Array;

const only = 1;
const headed = 2;

/** What a guide only promises. Who calls a thing by its name there would do so where it is told. */
export function promisesIn(
  { headings, framed }: Outline,
  { own, width, headed: isHeaded }: Grid,
  { term, section, promised }: Hits,
): Promises {
  const promises = new Uint8Array(width);
  for (const one of promised) promises[one] = only;
  const isTold = new Uint8Array(width);
  for (let hit = 0; hit < term.length; hit++) {
    const at = section[hit] as number;
    if (framed[at] === true || headings[at]?.section.role === 'title') promises[term[hit] as number] = headed;
    else isTold[term[hit] as number] = 1;
  }
  const isNamed = (one: number): boolean =>
    isHeaded[one] === 1 &&
    headings.some(
      ({ section: { index, role } }) =>
        role === 'content' && framed[index] !== true && (own[index * width + one] as number) >= leastNamed,
    );
  for (let one = 0; one < width; one++) {
    if (promises[one] === 0) continue;
    if (isTold[one] === 1) promises[one] = 0;
    else if (!isNamed(one)) promises[one] = only;
    else if (promises[one] === only) promises[one] = 0;
  }
  return promises;
}

const leastNamed = 0.6;

/** Whether a term is only promised; none is -1. */
export function isPromisedTerm(term: number, promises: Promises): boolean {
  return promises[term] === only;
}

/** Whether one of the special words of a phrase is only promised. */
export function isPromised({ tokens, terms }: Phrase, promises: Promises): boolean {
  for (let at = 0; at < terms.length; at++)
    if (promises[terms[at] as number] === only && (tokens[at] as Token).weight > weights.light) return true;
  return false;
}

/** Whether all special words of a Chinese phrase, beside those of the guide's title, which any heading may have, are only promised. */
export function isWhollyPromised(
  { tokens, terms }: Phrase,
  promises: Promises,
  titled: readonly boolean[],
): boolean {
  let isSpecial = false;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as number;
    if (titled[term] || (tokens[at] as Token).weight <= weights.light) continue;
    if (promises[term] !== only) return false;
    isSpecial = true;
  }
  return isSpecial && tokens.some(({ cjk }) => cjk);
}

/** Whether the special words of a phrase only head something, besides being promised. */
export function isOnlyHeaded({ tokens, terms }: Phrase, promises: Promises): boolean {
  const special = terms.filter((_, at) => (tokens[at] as Token).weight > weights.light);
  return special.length > 0 && special.every(term => promises[term] === headed);
}
