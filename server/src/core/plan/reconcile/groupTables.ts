import type { DraftListing } from '../draft.ts';
import { fold } from '../text/fold.ts';
import type { Joined, Member } from './joined.ts';

/** A table of names that says more of them and has as many like known topics as this, from 0 to 1, tells of these again. */
const mostly = 0.7;
/** In fewer rows than this, likeness may be chance. */
const fewest = 3;

/** Whether a table of names stands under a heading that says nothing of what it is for, so that it may be one group's. */
function isOfGroup({ kind, family }: DraftListing): boolean {
  return kind === 'table' && family !== undefined;
}

/**
 * The topics that the rows of a table may be about. Tables under headings that are those of groups each hold topics of
 * their own, whatever these are called: `Installation` of the server is none of the client's. Where a table repeats what
 * others hold, as it says itself by most of its names, its rows may be about any.
 */
export function mayBeAbout(
  at: number,
  members: readonly Member[],
  topics: readonly Joined[],
  listings: readonly DraftListing[],
  likeOf: () => number,
): (topic: Joined) => boolean {
  const own = listings[at] as DraftListing;
  const listingOf = ({ definition }: Joined): DraftListing | undefined => listings[definition.listing];
  const isBeside = (topic: Joined): boolean => {
    const other = listingOf(topic);
    return other !== undefined && isOfGroup(other) && topic.definition.listing !== at;
  };
  const beside = isOfGroup(own) ? topics.filter(isBeside) : [];
  if (beside.length === 0) return () => true;
  const { batch = null } = own.drafts[0] ?? {};
  // A topic that one stage leaves undone stands in the next one's table again.
  if (batch !== null) {
    const names = new Set(members.map(({ draft }) => fold(draft.name)));
    return topic => !isBeside(topic) || names.has(fold(topic.definition.draft.name));
  }
  const areParts = beside.some(topic => listingOf(topic)?.family === own.family);
  if (areParts) return topic => !isBeside(topic);
  const known = new Set(beside.map(({ definition }) => fold(definition.draft.name)));
  const same = members.filter(({ draft }) => known.has(fold(draft.name))).length;
  const said = new Set(beside.flatMap(topic => listingOf(topic)?.columns ?? []));
  const saysMore = own.columns.some(column => column !== null && column !== 'note' && !said.has(column));
  const repeats = same * 2 >= members.length || (saysMore && members.length >= fewest && likeOf() >= mostly);
  return repeats ? () => true : topic => !isBeside(topic);
}
