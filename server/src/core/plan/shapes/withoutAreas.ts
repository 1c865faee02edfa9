import type { DraftListing } from '../draft.ts';

/** So many times more names have a box of their own where they are the topics. */
const far = 2;

/**
 * `Module | State` under `Where we are` tells of areas, where lists under several headings tick off the documents: it
 * defines none of these.
 */
export function withoutAreas(listings: readonly DraftListing[]): readonly DraftListing[] {
  if (!listings.some(({ isOfAreas }) => isOfAreas)) return listings;
  const ticked = listings.filter(
    ({ kind, defines, isAboutDocuments, drafts }) =>
      kind === 'list' &&
      defines === 'names' &&
      isAboutDocuments &&
      drafts.every(({ status }) => status?.form === 'box'),
  );
  const names = ticked.reduce((sum, { drafts }) => sum + drafts.length, 0);
  return listings.map(listing =>
    listing.isOfAreas && ticked.length > 1 && names >= far * listing.drafts.length
      ? { ...listing, defines: 'nothing' as const }
      : listing,
  );
}
