import type { DraftListing } from './draft.ts';
import type { Listing } from './model.ts';
import type { Joined } from './reconcile/joined.ts';

/** The listings that speak of topics. */
export interface Kept {
  /** In the order of the text. */
  readonly listings: readonly Listing[];
  /** Where those are that drafts are known by: a heading stands in none. */
  readonly places: ReadonlyMap<number, number>;
  readonly unreadable: DraftListing['unreadable'];
}

/** Keeps the listings that speak of topics, whose definitions are known. */
export function keptListings(topics: readonly Joined[], drafts: readonly DraftListing[]): Kept {
  const counts = new Map<number, number>();
  const defined = new Map<number, number>();
  for (const { definition, members } of topics)
    for (const member of members) {
      const { draft, listing } = member;
      if (draft.kind === 'heading') continue;
      counts.set(listing, (counts.get(listing) ?? 0) + 1);
      if (member === definition) defined.set(listing, (defined.get(listing) ?? 0) + 1);
    }
  const order = [...counts.keys()].sort(
    (a, b) => (drafts[a] as DraftListing).place.start - (drafts[b] as DraftListing).place.start,
  );
  const listings = order.map(at => {
    const { kind, role, heading, place, columns, hasBars } = drafts[at] as DraftListing;
    const defines = (defined.get(at) ?? 0) * 2 > (counts.get(at) as number);
    return {
      // What writes rows knows no others than those between bars.
      kind: hasBars === false ? ('list' as const) : kind,
      role: defines && role !== 'priority' && role !== 'progress' ? ('definition' as const) : role,
      heading,
      place,
      columns,
    };
  });
  const headings = drafts.filter(({ kind }) => kind === 'headings');
  return {
    listings,
    places: new Map(order.map((listing, place) => [listing, place])),
    unreadable: [...order.map(at => drafts[at] as DraftListing), ...headings].flatMap(
      ({ unreadable }) => unreadable,
    ),
  };
}
