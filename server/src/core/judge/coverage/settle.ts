import { type Dealt, dealOut } from './deal.ts';
import type { Ground } from './ground.ts';
import { type IsAstray, lessenAstray, orderOf } from './order.ts';
import { nothing, type Score } from './score.ts';
import { spareScores } from './spare.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import { favoursOf, likelyIn, scoresOf } from './weigh.ts';
import type { Wish } from './wishes.ts';

/** What sections items have, and how well each section fits each item in the end. */
export interface Settled {
  readonly dealt: Dealt;
  readonly scores: readonly (readonly Score[])[];
}

/**
 * Deals the sections of a guide out to items: by what headings and text say first, then with what the order of the items
 * that have a section tells of those that have none.
 */
export function settle(wishes: readonly Wish[], ground: Ground, terms: Terms): Settled {
  const likely = likelyIn(ground.outline);
  const first: readonly (readonly Score[])[] = wishes.map(wish => scoresOf(wish, likely, ground, terms));
  const favours = favoursOf(ground);
  const sections = favours.length;
  const worth = new Float64Array(wishes.length * sections);
  const deal = (rows: readonly (readonly Score[])[]): Dealt => {
    worth.fill(0);
    for (let item = 0; item < rows.length; item++) {
      const row = rows[item] as readonly Score[];
      for (let section = 0; section < sections; section++) {
        const score = row[section] as Score;
        // It would be too little, whatever is in its favour.
        if (score === nothing) continue;
        const apart = Math.abs(item / rows.length - section / sections);
        worth[item * sections + section] = score.all + (favours[section] as number) - inOrder * apart;
      }
    }
    return dealOut({ worth, items: rows.length, sections });
  };
  let dealt = deal(first);
  let scores = first;
  let known = -1;
  let before: IsAstray | null = null;
  // What is found in spare sections tells the more of the places of what is still missing.
  for (let time = 0; time < mostTimes; time++) {
    const settled = claims(dealt, scores, thresholds.met);
    const count = settled.filter(section => section >= 0).length;
    if (count === known) break;
    known = count;
    const isAstray = orderOf(wishes, settled, ground, terms);
    const isLess = lessenAstray(scores, isAstray, before);
    before = isAstray;
    const better = spareScores(wishes, scores, settled, isAstray, ground, terms);
    if (!isLess && better === scores) break;
    scores = better;
    dealt = deal(scores);
  }
  return { dealt, scores };
}

/** Of what fits equally well an item has what stands where the outline has it. */
const inOrder = 0.006;

/** How often sections are dealt out anew. */
const mostTimes = 2;

/** The sections of items by what they were dealt, where that is good enough; -1 elsewhere. */
export function claims(
  { chosen }: Dealt,
  scores: readonly (readonly Score[])[],
  enough: number,
): readonly number[] {
  const claimed: number[] = [];
  for (let item = 0; item < chosen.length; item++) {
    const section = chosen[item] as number;
    const isEnough = section >= 0 && ((scores[item] as readonly Score[])[section] as Score).all >= enough;
    claimed.push(isEnough ? section : -1);
  }
  return claimed;
}
