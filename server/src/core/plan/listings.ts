import type { DraftListing } from './draft.ts';
import type { Listing, Topic } from './model.ts';

interface Kept {
  readonly topics: readonly Topic[];
  readonly listings: readonly Listing[];
  readonly unreadable: DraftListing['unreadable'];
}

/** The listings that speak of topics, in the order of the text, with the topics' mentions pointing into them. */
export function kept(topics: readonly Topic[], drafts: readonly DraftListing[]): Kept {
  const counts = new Map<number, number>();
  const defined = new Map<number, number>();
  for (const { mentions } of topics)
    for (const [place, { listing }] of mentions.entries()) {
      if (listing === null) continue;
      counts.set(listing, (counts.get(listing) ?? 0) + 1);
      if (place === 0) defined.set(listing, (defined.get(listing) ?? 0) + 1);
    }
  const order = [...counts.keys()].sort(
    (a, b) => (drafts[a] as DraftListing).place.start - (drafts[b] as DraftListing).place.start,
  );
  const places = new Map(order.map((listing, place) => [listing, place]));
  const listings = order.map(at => {
    const { kind, role, heading, place, columns } = drafts[at] as DraftListing;
    const defines = (defined.get(at) ?? 0) * 2 > (counts.get(at) as number);
    return {
      kind,
      role: defines && role !== 'priority' && role !== 'progress' ? ('definition' as const) : role,
      heading,
      place,
      columns,
    };
  });
  const headings = drafts.filter(({ kind }) => kind === 'headings');
  const isSame = order.every((listing, place) => listing === place);
  return {
    topics: isSame
      ? topics
      : topics.map(topic => ({
          ...topic,
          mentions: topic.mentions.map(mention => ({
            ...mention,
            listing: mention.listing === null ? null : (places.get(mention.listing) ?? null),
          })),
        })),
    listings,
    unreadable: [...order.map(at => drafts[at] as DraftListing), ...headings].flatMap(
      ({ unreadable }) => unreadable,
    ),
  };
}
