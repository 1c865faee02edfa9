import type { Grid } from './grid.ts';
import { weights } from './lexicon.ts';
import type { Hits } from './scan.ts';
import type { Outline } from './titles.ts';
import type { Phrase } from './wishes.ts';

/** By term: whether the guide promises it, in what introduces, closes or lists, and tells nothing of it anywhere else. */
export type Promises = Uint8Array;

/** What a guide only promises. Who calls a thing by its name there would do so where it is told. */
export function promisesIn(
  { headings, framed }: Outline,
  { own, width }: Grid,
  { term, section, promised }: Hits,
): Promises {
  const isPromised = new Uint8Array(width);
  for (const one of promised) isPromised[one] = 1;
  const isTold = new Uint8Array(width);
  for (let hit = 0; hit < term.length; hit++) {
    const at = section[hit] as number;
    const frames = framed[at] === true || headings[at]?.section.role === 'title';
    (frames ? isPromised : isTold)[term[hit] as number] = 1;
  }
  const isNamed = (one: number): boolean =>
    headings.some(
      ({ section: { index, role } }) =>
        role === 'content' && framed[index] !== true && (own[index * width + one] as number) >= leastNamed,
    );
  for (let one = 0; one < width; one++)
    if (isPromised[one] === 1 && (isTold[one] === 1 || isNamed(one))) isPromised[one] = 0;
  return isPromised;
}

const leastNamed = 0.6;

/** Whether one of the special words of a phrase is only promised. */
export function isPromised({ tokens, terms }: Phrase, promises: Promises): boolean {
  return terms.some(
    (term, at) => promises[term] === 1 && (tokens[at] as Phrase['tokens'][number]).weight > weights.light,
  );
}
