import type { DraftListing } from '../draft.ts';
import type { Section } from '../text/blocks.ts';

/** The code of a row before the words of a heading: `L8 in detail`. */
const code = /^\s*([A-Z]{1,3}-?\d{1,3})(?![\p{L}\p{N}_.-])/u;

/** Parts that are counted under a heading with the code of a table's row are that topic's sections, and define no topics. */
export function withoutSectionsOfRows(
  listings: readonly DraftListing[],
  sections: readonly Section[],
): readonly DraftListing[] {
  const headed = sections.flatMap((section, at) => {
    const number = code.exec(section.heading?.text ?? '')?.[1];
    return number === undefined ? [] : [{ number, start: section.start, end: endOf(sections, at) }];
  });
  if (headed.length === 0) return listings;
  const rows = listings.flatMap(({ kind, drafts }) => (kind === 'table' ? drafts : []));
  const numbers = new Set(rows.map(({ number }) => number));
  const told = headed.filter(({ number }) => numbers.has(number));
  const isTold = ({ place }: DraftListing): boolean =>
    told.some(({ start, end }) => start <= place.start && place.start < end);
  return listings.map(listing =>
    listing.kind === 'list' &&
    listing.defines === 'names' &&
    listing.drafts.every(({ isChapter }) => isChapter) &&
    isTold(listing)
      ? { ...listing, defines: 'nothing' as const }
      : listing,
  );
}

/** Where the text under a heading and those below it ends. */
function endOf(sections: readonly Section[], at: number): number {
  const level = sections[at]?.level ?? 0;
  return sections.slice(at + 1).find(other => other.level <= level)?.start ?? Number.POSITIVE_INFINITY;
}
