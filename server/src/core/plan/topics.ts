import type { Draft, DraftListing } from './draft.ts';
import { type Kept, keptListings } from './listings.ts';
import type { ClaimedStatus, Mention, Topic } from './model.ts';
import type { Joined, Member } from './reconcile/joined.ts';
import { type Shared, sharedNames, titleOf } from './titles.ts';

/** Turns joined places into topics, in the order in which the plan defines them, with the listings that name them. */
export function topicsOf(
  joined: readonly Joined[],
  drafts: readonly DraftListing[],
): Omit<Kept, 'places'> & { readonly topics: readonly Topic[] } {
  const ids = new Map<string, number>();
  const defined = joined
    .map(one => ({ ...one, definition: definitionOf(one, drafts), first: one.definition }))
    .sort((a, b) => a.definition.draft.place.start - b.definition.draft.place.start);
  const { places, ...kept } = keptListings(defined, drafts);
  const shared = sharedNames(joined);
  const starts = defined.map(({ definition }) => definition.draft.place.start);
  return {
    ...kept,
    topics: defined.map((one, at) => topicOf(withoutGroups(one, starts, at), drafts, places, shared, ids)),
  };
}

/**
 * A topic, given where those of the plan are defined in their order and which of them it is. A heading over it and the
 * one beside it is that of a group, though it may be called like it, and what is listed there is no outline.
 */
function withoutGroups<One extends Joined>(one: One, starts: readonly number[], at: number): One {
  const { definition, members } = one;
  const beside = [starts[at - 1], starts[at + 1]];
  const isGroup = ({ draft: { kind, outline, extent } }: Member): boolean =>
    kind === 'heading' &&
    outline.length > 0 &&
    [starts[at], ...beside].filter(start => isWithin(start, extent)).length > 1 &&
    isWithin(starts[at], extent);
  if (!members.some(member => member !== definition && isGroup(member))) return one;
  const others = members.map(member =>
    member !== definition && isGroup(member)
      ? { ...member, draft: { ...member.draft, outline: [] } }
      : member,
  );
  return { ...one, members: others };
}

function isWithin(start: number | undefined, { start: from, end }: Draft['extent']): boolean {
  return start !== undefined && from <= start && start < end;
}

/** The place that defines a topic: the first, or a heading with an outline where the first has none. */
function definitionOf({ definition, members }: Joined, listings: readonly DraftListing[]): Member {
  if (definition.draft.outline.length > 0 || definition.draft.kind === 'heading') return definition;
  const heading = members.find(
    ({ draft, listing }) =>
      draft.kind === 'heading' && draft.outline.length > 0 && listings[listing]?.defines !== 'nothing',
  );
  return heading ?? definition;
}

function topicOf(
  joined: Joined & { readonly first: Member },
  listings: readonly DraftListing[],
  places: Kept['places'],
  shared: Shared,
  ids: Map<string, number>,
): Topic {
  const { definition } = joined;
  const { draft } = definition;
  const isAlone = joined.members.length === 1 && joined.members[0] === definition;
  const members = isAlone
    ? joined.members
    : [
        definition,
        ...joined.members
          .filter(member => member !== definition)
          .sort((a, b) => a.draft.place.start - b.draft.place.start),
      ];
  const first = <T>(pick: (draft: Draft) => T | null): T | null => {
    for (const member of members) {
      const value = pick(member.draft);
      if (value !== null) return value;
    }
    return null;
  };
  const stated = isAlone
    ? members
    : members.toSorted((a, b) => authority(a, definition, listings) - authority(b, definition, listings));
  const status = finishedLater(
    stated.find(member => member.draft.status && member.draft.status.form !== 'inherited') ??
      stated.find(member => member.draft.status),
    members,
  );
  const progress = stated.find(member => member.draft.progress)?.draft.progress?.value ?? null;
  const title = titleOf(draft, members, shared);
  const group = draft.group ?? first(one => (one.kind === 'row' ? one.group : null));
  const filed = [definition, joined.first, ...members].find(member => member.draft.path !== null);
  return {
    id: idOf(title, group, joined.path, ids),
    title,
    number: first(one => one.number),
    group,
    file: joined.path,
    fileRaw: filed?.draft.path ?? null,
    place: draft.place,
    extent: draft.extent,
    expectedLines: first(one => one.lines),
    outline: outlineOf(members),
    priority: (first(ownPriority) ?? first(one => one.priority))?.value ?? null,
    claimed: {
      status: status?.draft.status?.value ?? statusOf(progress),
      progress,
    },
    batch: first(one => one.batch),
    effort: first(one => one.effort),
    owner: first(one => one.owner),
    mentions: members.map(({ draft: one, listing }) => mentionOf(one, places.get(listing) ?? null)),
  };
}

/** The priority that a place gives its topic itself, rather than a heading above it. */
function ownPriority({ priority, place, extent }: Draft): Draft['priority'] {
  const said = priority?.place;
  return said && said.start >= place.start && said.end <= extent.end ? priority : null;
}

/** The first outline that is told; one lone word of a table is none beside a list. */
function outlineOf(members: readonly Member[]): Draft['outline'] {
  const told = members.filter(({ draft }) => draft.outline.length > 0);
  const [first] = told;
  const isLone = first?.draft.kind === 'row' && first.draft.outline.length === 1;
  const fuller = isLone ? told.find(({ draft }) => draft.outline.length > 1) : undefined;
  return (fuller ?? first)?.draft.outline ?? [];
}

/** What one phase leaves begun a later one may finish. */
function finishedLater(said: Member | undefined, members: readonly Member[]): Member | undefined {
  const { batch = null, status = null, place } = said?.draft ?? {};
  if (!place || batch === null || status?.value === 'complete') return said;
  const later = members.find(
    ({ draft }) =>
      draft.batch !== null &&
      draft.batch !== batch &&
      draft.place.start > place.start &&
      draft.status?.value === 'complete' &&
      draft.status.form !== 'inherited',
  );
  return later ?? said;
}

/** The state that a percentage says where no word does. */
function statusOf(progress: number | null): ClaimedStatus | null {
  if (progress === null) return null;
  if (progress === 0) return 'planned';
  return progress < 100 ? 'drafting' : 'complete';
}

/** Whose word on states counts first: the progress table's, the definition's, then the others', that of priorities last. */
function authority(member: Member, definition: Member, listings: readonly DraftListing[]): number {
  const role = listings[member.listing]?.role;
  if (role === 'progress') return 0;
  if (member === definition) return 1;
  return role === 'priority' ? 3 : 2;
}

function mentionOf(draft: Draft, listing: number | null): Mention {
  const { kind, name, described, path, place, status, also, ticks, progress, priority, lines, batch } = draft;
  return {
    kind,
    name: name || described || path?.text || '',
    place,
    listing: kind === 'heading' ? null : listing,
    status,
    ...(also ? { also } : {}),
    ...(ticks ? { ticks } : {}),
    progress,
    priority,
    lines,
    ...(batch === null ? {} : { batch }),
  };
}

/** A short id of title, group and file; a number tells equals apart. */
function idOf(title: string, group: string | null, file: string | null, ids: Map<string, number>): string {
  let hash = 0x811c9dc5;
  const text = `${title}\0${group ?? ''}\0${file ?? ''}`;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const id = (hash >>> 0).toString(36);
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
