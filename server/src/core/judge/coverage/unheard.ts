import type { Ground, Treated } from './ground.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import { namedBy } from './treated.ts';
import { specialOf } from './unsaid.ts';
import type { Piece } from './wishes.ts';

/**
 * Whether an English half was found in an item's section of a long guide, or all over it, though neither headings nor
 * text there say a special word of it. A heading of its own below, in whatever words, tells it, and so does one elsewhere
 * that has a word of it. `section` is the item's, `place` where the half was found; null where it was together with others.
 */
export function isUnheard(
  { phrase }: Piece,
  place: Treated | null,
  section: number,
  { grid, guide, outline: { ends } }: Ground,
  { titled }: Terms,
): boolean {
  if (guide.size.lines < thresholds.longGuide || phrase.tokens.some(({ cjk }) => cjk)) return false;
  if (place?.by === 'heading' && place.section !== section) {
    const isBelow = place.section > section && place.section < (ends[section] as number);
    if (isBelow || namedBy(phrase, place.section, grid) > 0) return false;
  }
  const { own, below, said, width } = grid;
  const special = specialOf(phrase, titled).map(at => phrase.terms[at] as number);
  return (
    special.length > 0 &&
    special.every(term => {
      const cell = section * width + term;
      return said[cell] === 0 && Math.max(own[cell] as number, below[cell] as number) < thresholds.heading;
    })
  );
}

/**
 * Whether a half is told nowhere in a long guide, which has no heading on it and says each special word of it once at
 * most: a mention, as under a heading that is on the other half, tells nothing.
 */
export function isSaidOnce(
  { phrase }: Piece,
  { grid: { headed, own, total, width }, guide, outline: { headings } }: Ground,
  { titled }: Terms,
): boolean {
  if (guide.size.lines < thresholds.longGuide) return false;
  const special = specialOf(phrase, titled).map(at => phrase.terms[at] as number);
  const isNamed = (term: number): boolean =>
    headed[term] === 1 &&
    headings.some((_, section) => (own[section * width + term] as number) >= thresholds.heading);
  return special.length > 0 && special.every(term => (total[term] as number) <= 1 && !isNamed(term));
}
