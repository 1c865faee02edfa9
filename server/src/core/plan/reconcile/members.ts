import type { DraftListing } from '../draft.ts';
import { ordinalOf, ordinalOfFile } from '../text/ordinal.ts';
import { baseName } from '../text/paths.ts';
import type { Joined, Member } from './joined.ts';
import type { Match } from './match.ts';
import type { Known } from './topicNames.ts';

/** Whether nearly all that a list names are topics: what else it names is no chore that stands between them. */
export function namesTopics(at: number, members: readonly Member[], matches: readonly Match[]): boolean {
  const own = members.flatMap(({ listing }, place) => (listing === at ? [matches[place] ?? null] : []));
  const named = own.filter(match => match !== null && 'topic' in match);
  return named.length >= 3 && named.length * 4 >= own.length * 3;
}

/** Whether a list that stands under what is said of a group says it of all that it names. */
export function tellsStates(role: DraftListing['role']): boolean {
  return role === 'progress' || role === 'priority';
}

/** What a place says of its topic itself, without what is said of the group in which it stands. */
export function ofItself({ draft, listing }: Member): Member {
  return { draft: draft.status?.isOfGroup ? { ...draft, status: null } : draft, listing };
}

/** A row without a file beside rows with one is none of those. */
export function within(match: Match, { listing }: Member, topics: readonly Joined[]): Match {
  return match && 'topic' in match && topics[match.topic]?.definition.listing === listing ? null : match;
}

/** Whether names are chapters of which each is a folder with several topics: `第2章` over those of `02-quick-start/`. */
export function areOfFolders(members: readonly Member[], topics: readonly Joined[]): boolean {
  const counts = new Map<string, number>();
  for (const { path } of topics) {
    const folder = path?.includes('/') ? baseName(path.slice(0, path.lastIndexOf('/'))) : null;
    const number = folder ? ordinalOfFile(folder) : null;
    if (number !== null) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const held = members.map(({ draft }) =>
    draft.isChapter ? (counts.get(ordinalOf(draft.number) ?? '') ?? 0) : 0,
  );
  return (
    held.length > 1 &&
    held.every(count => count > 0) &&
    held.filter(count => count > 1).length * 2 > held.length
  );
}

/** What a topic is called in messages. */
export function titleOf({ definition: { draft } }: Joined): string {
  return draft.name || draft.described || draft.path?.text || '';
}

/** What names are matched against. */
export function knownOf({ definition: { draft }, members, path }: Joined): Known {
  const names = members.slice(0, 12).map(member => member.draft.name);
  return {
    names: [...new Set([draft.name || (draft.described ?? ''), ...names])].filter(name => name !== ''),
    path,
    group: draft.group,
    number: draft.number,
    filed: path === null ? null : ordinalOfFile(baseName(path)),
    priority:
      (draft.priority ?? members.find(member => member.draft.priority)?.draft.priority)?.value ?? null,
  };
}
