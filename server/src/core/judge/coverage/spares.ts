import { flatMap } from '../../flatMap.ts';
import type { Grid } from './grid.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import type { Token } from './token.ts';
import type { Phrase, Wish } from './wishes.ts';

/** Sections that are yet to be an item's. */
export interface Spares {
  /** Their indices, in the guide's order. */
  readonly spare: readonly number[];
  /** Those of them that stand in an item's section without a word of that item. */
  readonly inside: ReadonlySet<number>;
}

/**
 * The sections that hold something, are no item's, hold none, and say nothing of the item in whose section they stand.
 * `settled` are the sections of items that have one, -1 for the others.
 */
export function sparesOf(
  wishes: readonly Wish[],
  settled: readonly number[],
  { outline, grid }: Pick<Ground, 'outline' | 'grid'>,
): Spares {
  const { headings, ends, holds, nameless, titles } = outline;
  const taken = new Uint8Array(headings.length);
  const inside = new Set<number>();
  for (const [item, home] of settled.entries()) {
    if (home < 0) continue;
    taken[home] = 1;
    for (let under = home + 1; under < (ends[home] as number); under++)
      if (saysAny(wishes[item] as Wish, under, grid)) taken[under] = 1;
      else inside.add(under);
    for (
      let up = headings[home]?.section.parent ?? null;
      up !== null;
      up = headings[up]?.section.parent ?? null
    )
      taken[up] = 1;
  }
  const spare = flatMap(headings, ({ section: { index } }) =>
    holds[index] && taken[index] === 0 && !titles[index] && !nameless[index] ? [index] : [],
  );
  return { spare, inside };
}

/** Whether the heading or the text of a section says a word that tells of an item, or of a part of it. */
function saysAny({ whole, parts }: Wish, section: number, { any, own, said, width }: Grid): boolean {
  const row = section * width;
  const isSaid = ({ tokens, terms }: Phrase): boolean =>
    terms.some(
      (term, at) =>
        any[row + term] === 1 &&
        (tokens[at] as Token).weight > weights.light &&
        (own[row + term] as number) + (said[row + term] as number) > 0,
    );
  return isSaid(whole) || parts.some(({ phrase }) => isSaid(phrase));
}
