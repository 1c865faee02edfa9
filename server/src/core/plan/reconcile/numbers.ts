import type { Draft } from '../draft.ts';
import { ordinalOf } from '../text/ordinal.ts';
import type { Match } from './match.ts';
import { areChapters } from './namesDefine.ts';
import type { Known } from './topicNames.ts';

/** Fewer names with the number of their topics prove nothing. */
const proof = 2;

/**
 * Where every name that is known bears its topic's number, a number tells the topic of the others too, which may be
 * called quite differently: `3 | K8s` is the third topic, `Kubernetes`. Chapters are those of the files that bear their
 * numbers, `ch03_trees.md`, where each has one.
 */
export function withNumbers(
  matches: readonly Match[],
  drafts: readonly Draft[],
  topics: readonly Known[],
): readonly Match[] {
  const own = drafts.map(({ number }) => ordinalOf(number));
  const theirs = topics.map(({ number, filed }) => ordinalOf(number) ?? filed);
  const numbered = matches.flatMap((match, row) =>
    match && 'topic' in match && own[row] ? { number: own[row], other: theirs[match.topic] } : [],
  );
  if (numbered.some(({ number, other }) => other !== number)) return matches;
  const areSame = numbered.length > 0 && own.length === theirs.length && areEach(own, theirs);
  if (numbered.length < proof && !areSame && !(areChapters(drafts) && haveFiles(own, topics))) return matches;
  const byNumber = new Map<string, number[]>();
  for (const [at, number] of theirs.entries())
    if (number !== null) byNumber.set(number, [...(byNumber.get(number) ?? []), at].slice(0, 2));
  const used = new Set(matches.flatMap(match => (match && 'topic' in match ? match.topic : [])));
  return matches.map((match, row) => {
    if (match && 'topic' in match) return match;
    const same = byNumber.get(own[row] ?? '') ?? [];
    const [topic] = same;
    if (topic === undefined || same.length > 1 || used.has(topic)) return match;
    used.add(topic);
    return { topic };
  });
}

/** Whether some numbers are those of topics, each once on either side. */
function areEach(own: readonly (string | null)[], theirs: readonly (string | null)[]): boolean {
  const some = new Set(theirs);
  return (
    some.size === theirs.length &&
    new Set(own).size === own.length &&
    own.every(one => one !== null && some.has(one))
  );
}

/** Whether each of some numbers is there once, and is that of a file. */
function haveFiles(numbers: readonly (string | null)[], topics: readonly Known[]): boolean {
  const files = new Set(topics.map(({ filed }) => filed));
  return (
    numbers.every(number => number !== null && files.has(number)) && new Set(numbers).size === numbers.length
  );
}
