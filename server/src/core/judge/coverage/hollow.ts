import type { Ground } from './ground.ts';
import { scoreOf } from './score.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import type { Wish } from './wishes.ts';

/** The section that a heading promises and that holds nothing yet, where there is one. */
export function hollowOf({ whole }: Wish, { outline, grid }: Ground, terms: Terms): number | null {
  const hollow = outline.headings.findIndex(
    heading =>
      !outline.holds[heading.section.index] &&
      heading.section.role === 'content' &&
      scoreOf(whole, heading, grid, terms).heading >= thresholds.hollow,
  );
  return hollow < 0 ? null : hollow;
}
