import type { Draft } from '../draft.ts';
import { fold } from '../text/fold.ts';
import { type Match, matchNames } from './match.ts';
import type { TopicNames } from './topicNames.ts';

/** A name as like a topic's as this is that one's, whatever its parts are like. */
const surely = 0.8;

interface Told {
  readonly draft: Draft;
  readonly listing: number;
}

/**
 * Takes apart the names that are those of several topics: at least two of their parts are like different ones, and they
 * are like none as a whole. `Pros and cons` stays one where it is a topic.
 */
export function apart(members: readonly Told[], names: TopicNames): readonly Told[] {
  let told = members;
  // The second time for parts that a conjunction joins: `caching, logs and traces`.
  for (let round = 0; round < 2; round++) {
    const isOpen = ({ draft }: Told): boolean =>
      (draft.several ?? []).length > 0 && (isCut(draft) || !names.exact.has(fold(draft.name)));
    if (!told.some(isOpen)) return told;
    const whole = matchNames(
      told.map(({ draft }) => draft),
      names,
      { atLeast: surely },
    );
    const open = new Set(
      told.filter((member, at) => isOpen(member) && (isCut(member.draft) || whole[at] === null)),
    );
    const parts = told.flatMap(member =>
      open.has(member)
        ? (member.draft.several as Draft[]).map(draft => ({ draft, of: member }))
        : { draft: member.draft, of: member },
    );
    const matches = matchNames(
      parts.map(({ draft }) => draft),
      names,
    );
    const hits = hitsOf(parts, matches, names);
    told = told.flatMap(member => {
      const { several = [] } = member.draft;
      const parts = several.filter(({ name }) => !names.groups.isKnown(fold(name)));
      return open.has(member) && (hits.get(member) ?? 0) >= Math.min(2, parts.length)
        ? several.map(draft => ({ draft, listing: member.listing }))
        : member;
    });
  }
  return told;
}

/** Whether a name is but the first of several: what stands behind its sign was read as a state. */
function isCut({ name, several = [] }: Draft): boolean {
  return several.length > 1 && several[0]?.name === name;
}

/** How many topics the parts of each name are like; one that is written the same is worth two. */
function hitsOf(
  parts: readonly { readonly draft: Draft; readonly of: Told }[],
  matches: readonly Match[],
  { exact }: TopicNames,
): Map<Told, number> {
  const hits = new Map<Told, number>();
  for (const [at, { draft, of }] of parts.entries())
    if (matches[at]) hits.set(of, (hits.get(of) ?? 0) + (exact.has(fold(draft.name)) ? 2 : 1));
  return hits;
}
