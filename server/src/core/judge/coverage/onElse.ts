import type { Ground } from './ground.ts';
import type { Score } from './score.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import { isUnsaid } from './unsaid.ts';
import type { Phrase, Wish } from './wishes.ts';

/** A section that an item was dealt: how well it fits, what would be enough, and whether it is looked at as the item's. */
interface Given {
  readonly dealt: Score;
  readonly enough: number;
  readonly isHome: boolean;
}

/**
 * Whether a section that treats no part and no half of an item is on another thing: its heading has some word of an item
 * of several parts and its text none, or no more of one that joins things than what the whole guide is about.
 */
export function isOnElse(
  wish: Wish,
  section: number,
  { dealt: { all, heading, placed }, enough, isHome }: Given,
  ground: Ground,
  terms: Terms,
): boolean {
  const lacksParts =
    wish.parts.length >= fewest &&
    all < thresholds.met &&
    heading < thresholds.heading &&
    isSilent(wish.whole, section, ground);
  const lacksHalves =
    wish.halves.length >= fewest &&
    isHome &&
    all < enough &&
    heading > 0 &&
    !placed &&
    isUnsaid(wish, section, ground, terms);
  return lacksParts || lacksHalves;
}

/** An item of so many parts is what they are. */
const fewest = 2;

/** Whether a section's text says no word of a phrase. */
function isSilent({ terms }: Phrase, section: number, { grid: { said, width } }: Ground): boolean {
  return terms.every(term => said[section * width + term] === 0);
}
