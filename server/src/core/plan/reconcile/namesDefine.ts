import type { Draft, DraftListing } from '../draft.ts';

/** What is known of a plan when names are about to define topics. */
export interface Situation {
  /** How many of the names are those of known topics, from 0 to 1. */
  readonly share: number;
  readonly hasFiles: boolean;
  /** How many topics have files. */
  readonly filed: number;
  /** All topics so far are items of lists. */
  readonly isOfLists: boolean;
  readonly isPlan: boolean;
  /** Lists side by side, whose items look alike: what is told of some is left out of others. */
  readonly isOfSeveral: boolean;
  /** A list beside this one looks the same, and names a file in each item. */
  readonly isBesideFiles: boolean;
  /** Some lists say of all that they name what it will hold: others name what is to be in there, or to be done. */
  readonly areOutlined: boolean;
  /** Nothing else in the plan names a topic. */
  readonly areNamesAll: boolean;
}

/** Names that may be those of groups are topics' where more of them are. */
export const mostly = 0.5;

/** So many times more names than files have little to do with these. */
const far = 8;

/** Whether a list looks like one under a heading beside its own that names a file in each item. */
export function areBesideFiles({ kind, family }: DraftListing, listings: readonly DraftListing[]): boolean {
  if (kind !== 'list' || family === undefined) return false;
  return listings.some(
    other =>
      other.kind === 'list' &&
      other.defines === 'files' &&
      other.family === family &&
      other.drafts.every(({ path }) => path !== null),
  );
}

/** So many names with outlines are no accident. */
const fewestOutlined = 4;

/** The lists about documents without files whose items nearly all say what they will hold, together enough to go by. */
export function outlinedLists(listings: readonly DraftListing[]): ReadonlySet<DraftListing> {
  const some = listings.filter(
    ({ kind, defines, isAboutDocuments, isOfParts, drafts }) =>
      kind === 'list' &&
      defines === 'names' &&
      isAboutDocuments &&
      isOfParts !== true &&
      areNearlyAllOutlined(drafts),
  );
  const names = some.flatMap(({ drafts }) => drafts);
  return new Set(names.length < fewestOutlined ? [] : some);
}

function areNearlyAllOutlined(drafts: readonly Draft[]): boolean {
  return drafts.filter(({ outline }) => outline.length > 1).length * 4 >= drafts.length * 3;
}

/** Whether the names of a listing that are those of no known topic are new topics. */
export function namesDefine(listing: DraftListing, drafts: readonly Draft[], situation: Situation): boolean {
  const { share, hasFiles, filed, isOfLists, isPlan, isOfSeveral, isBesideFiles, areOutlined } = situation;
  if (listing.defines === 'files')
    return (listing.kind === 'table' || listing.kind === 'list') && listing.role !== 'priority';
  if (listing.defines === 'nothing' || drafts.length === 0) return false;
  if (listing.kind === 'headings')
    return hasFiles || (isPlan && (listing.isAboutDocuments || areChapters(drafts)));
  // Rows that say how many documents they stand for are groups of those that are known.
  if (listing.countsDocuments && filed > 0) return false;
  if (listing.isOfGroups) return share > mostly;
  // Where a plan goes by files, what it tells without them is something else.
  if (listing.isOfNamesAlone && filed >= drafts.length) return false;
  if (listing.kind === 'table') {
    // One file in a long list of work makes no documents of the rest.
    const isByFiles = hasFiles && (listing.isAboutDocuments || filed * far >= drafts.length);
    return share < 0.6 && (isByFiles || (isPlan && (listing.isAboutDocuments || areChapters(drafts))));
  }
  // Each leaf of a tree of pages is one.
  if (listing.kind === 'tree') return isPlan;
  if (!isPlan || share >= 0.5) return false;
  if (drafts[0]?.kind === 'inline') return true;
  if (listing.drafts.filter(({ namesDocument }) => namesDocument).length * 2 > listing.drafts.length)
    return true;
  if (areOutlined && isOfLists && !hasFiles && !areChapters(drafts))
    return listing.isAboutDocuments && areNearlyAllOutlined(drafts);
  if (listing.isColumn && listing.isAboutDocuments) return true;
  // Chapters that nobody has written yet stand behind those that link their files.
  if (hasFiles)
    return (
      (listing.isCounted === true && areChapters(drafts)) ||
      (isBesideFiles && areTold(drafts)) ||
      (listing.isUnderDocuments === true && listing.areTitles === true && areTicked(listing.drafts))
    );
  if (areChapters(drafts)) return true;
  if (!isOfLists) return false;
  if (situation.areNamesAll && listing.areTitles && listing.role === 'definition')
    return listing.isAboutDocuments;
  const told = drafts.filter(draft => isTold(draft)).length;
  return (
    listing.isAboutDocuments && listing.role !== 'index' && told * (isOfSeveral ? 3 : 2) >= drafts.length
  );
}

/** Most of the names are numbered as chapters: `Chapter 3`, `第3章`. */
export function areChapters(drafts: readonly Draft[]): boolean {
  return drafts.filter(({ isChapter }) => isChapter).length * 2 > drafts.length;
}

/** Whether all of some names have a box and most say what is in the document, as only those of documents do. */
function areTold(drafts: readonly Draft[]): boolean {
  const outlined = drafts.filter(({ outline }) => outline.length > 0);
  return areTicked(drafts) && outlined.length * 2 > drafts.length;
}

function areTicked(drafts: readonly Draft[]): boolean {
  return drafts.every(({ status }) => status?.form === 'box');
}

function isTold({ status, lines, outline, number, priority, effort }: Draft): boolean {
  return (
    (status !== null && status.form !== 'inherited') ||
    lines !== null ||
    outline.length > 0 ||
    number !== null ||
    priority !== null ||
    effort !== null
  );
}
