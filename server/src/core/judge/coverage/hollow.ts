import type { Ground } from './ground.ts';
import { scoreOf } from './score.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import type { Wish } from './wishes.ts';

/** The section that a heading promises, as far as `least`, and that holds nothing yet, where there is one. */
export function hollowOf(
  { whole }: Wish,
  { outline, grid, guide }: Ground,
  terms: Terms,
  least: number = thresholds.hollow,
): number | null {
  const hollow = outline.headings.findIndex(
    heading =>
      !outline.holds[heading.section.index] &&
      heading.section.role === 'content' &&
      !leadsElsewhere.test(guide.text.slice(heading.section.place.start, heading.section.place.end)) &&
      scoreOf(whole, heading, grid, terms).heading >= least,
  );
  return hollow < 0 ? null : hollow;
}

/** A heading that is a link within the document: contents may be headings. */
const leadsElsewhere = /^#{1,6}[ \t]+\[.*\]\(#[^()\s]*\)\s*$/;
