import type { Guide } from '../../guide/model.ts';
import type { Score } from './score.ts';
import { thresholds } from './thresholds.ts';
import type { Wish } from './wishes.ts';

/** How a section stands to an item that it was dealt to. */
interface Standing {
  /** Whether another item fits it clearly better. */
  readonly isOwned: boolean;
  /** Whether another item has it too. */
  readonly isShared: boolean;
  /** Whether it introduces, closes or mends, and does not surely name the item. */
  readonly isFramed: boolean;
}

/** What a section must score for its item to be met; `never` where it is not whatever it scores. */
export function neededOf(
  { halves }: Wish,
  { heading }: Score,
  { isOwned, isShared, isFramed }: Standing,
): number {
  const isOne = halves.length === 0;
  // What introduces, closes or mends is an item's only where it is called so, or by some of it, and says most of it.
  if (isFramed && heading < thresholds.heading)
    return heading === 0 ? never : isOne && heading >= someOfIt ? thresholds.shared : thresholds.hollow;
  // Whose heading says nothing of an item, while it is another's, must say the more in its text: a place tells nothing
  // where another item turns out to have it.
  return isOwned || (isShared && heading < thresholds.hardly) ? thresholds.shared : thresholds.met;
}

/** Whether the words of an item that is one thing may meet in a section by chance: in many lines, where no heading names it. */
export function mayMeetByChance(
  { halves, parts }: Pick<Wish, 'halves' | 'parts'>,
  { heading, placed }: Score,
  { size }: Guide,
): boolean {
  return (
    size.lines >= thresholds.longGuide &&
    halves.length === 0 &&
    parts.length === 0 &&
    heading === 0 &&
    !placed
  );
}

/** More than any score. */
export const never = 2;
const someOfIt = 0.4;
