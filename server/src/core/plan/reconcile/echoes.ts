import type { Draft } from '../draft.ts';
import { type Match, matchNames } from './match.ts';
import type { TopicNames } from './topicNames.ts';

/** A heading with no labels under it must be as like a topic's name as this to be about it. */
const alone = 0.75;
/** The likeness of a name that is written the same. */
const same = 1.4;
/** Beside headings that are about topics, less will do. */
const together = 0.5;

/** Joins headings that may repeat topics' names: those that are very like one, and the others under the same heading. */
export function matchEchoes(drafts: readonly Draft[], topics: TopicNames): Match[] {
  const sure = matchNames(drafts, topics, { atLeast: alone, bothWays: true });
  const counts = new Map<string | null, { all: number; sure: number }>();
  for (const [place, { group, promises }] of drafts.entries()) {
    if (!promises) continue;
    const count = counts.get(group) ?? { all: 0, sure: 0 };
    counts.set(group, { all: count.all + 1, sure: count.sure + (sure[place] ? 1 : 0) });
  }
  const exact = drafts.every(({ promises }) => promises)
    ? []
    : matchNames(drafts, topics, { atLeast: same, bothWays: true });
  const likely = matchNames(drafts, topics, { atLeast: together });
  return drafts.map(({ group, promises }, place) => {
    if (!promises) return exact[place] ?? null;
    const count = counts.get(group);
    return count && count.sure * 2 >= count.all && count.sure > 1
      ? (likely[place] ?? null)
      : (sure[place] ?? null);
  });
}
