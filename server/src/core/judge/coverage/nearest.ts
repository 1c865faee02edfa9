import type { Ground } from './ground.ts';
import { isPromised } from './promises.ts';
import { bestOf, type Score } from './score.ts';
import { thresholds } from './thresholds.ts';
import type { Wish } from './wishes.ts';

/**
 * The section that comes nearest to an item which none is about: that its author told the item in other words is
 * likelier then than that nobody told it, and who reads the verdict is to know where to look. Null where none comes near
 * enough, or another item has it (`items` tells how many have which). What introduces, closes, mends or compares speaks
 * of many things: its text tells nothing. What the guide promises by its name would be called so.
 */
export function nearestOf(
  { whole }: Wish,
  row: readonly Score[],
  items: ReadonlyMap<number, number>,
  { outline: { asked, framed, titles }, promises }: Ground,
): number | null {
  const [best] = bestOf(row);
  if (best === undefined || best.score.all < thresholds.near || best.score.all >= thresholds.partial)
    return null;
  const { section, score } = best;
  const isOfMany = framed[section] === true || asked[section] === true;
  if (items.has(section) || titles[section] || (isOfMany && score.heading === 0)) return null;
  return isPromised(whole, promises) ? null : section;
}
