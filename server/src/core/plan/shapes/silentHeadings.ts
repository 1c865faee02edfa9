import type { Context } from '../context.ts';
import type { DraftListing } from '../draft.ts';
import type { Section } from '../text/blocks.ts';
import { placeOf, trim } from '../text/line.ts';
import type { HeadingRead } from './headingRead.ts';

/** Adds the numbered headings among topics that say nothing at all. */
export function withSilent(
  listings: DraftListing[],
  sections: readonly Section[],
  topics: ReadonlySet<Section>,
  reads: ReadonlyMap<Section, HeadingRead>,
  { index, vocabulary }: Context,
): DraftListing[] {
  const [first, ...others] = listings;
  if (!first) return listings;
  const siblings = new Map<Section | null, number>();
  for (const { parent } of topics) siblings.set(parent, (siblings.get(parent) ?? 0) + 1);
  const unreadable = sections.flatMap(section => {
    const read = reads.get(section);
    if (!read || topics.has(section) || section.blocks.length > 0 || section.children.length > 0) return [];
    if (
      read.entry.number === null ||
      (siblings.get(section.parent) ?? 0) < 2 ||
      vocabulary.role(read.entry.name) !== 'definition'
    )
      return [];
    return [
      {
        place: placeOf(index, trim(section.heading as NonNullable<Section['heading']>)),
        message: 'Expected a topic under “{0}”, as under the headings beside it, found nothing.',
        args: [read.entry.name],
      },
    ];
  });
  return [{ ...first, unreadable }, ...others];
}
