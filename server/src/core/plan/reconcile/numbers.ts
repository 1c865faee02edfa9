import type { Draft } from '../draft.ts';
import type { Known, Match } from './match.ts';

/** Fewer names with the number of their topics prove nothing. */
const proof = 2;

/**
 * Where every name that is known bears its topic's number, a number tells the topic of the others too, which may be
 * called quite differently: `3 | K8s` is the third topic, `Kubernetes`.
 */
export function withNumbers(
  matches: readonly Match[],
  drafts: readonly Draft[],
  topics: readonly Known[],
): readonly Match[] {
  const numbered = matches.flatMap((match, row) => {
    const number = drafts[row]?.number ?? null;
    return match && 'topic' in match && number !== null ? { number, topic: topics[match.topic] } : [];
  });
  if (numbered.length < proof || numbered.some(({ number, topic }) => topic?.number !== number))
    return matches;
  const byNumber = new Map<string, number[]>();
  for (const [at, { number }] of topics.entries())
    if (number !== null) byNumber.set(number, [...(byNumber.get(number) ?? []), at].slice(0, 2));
  const used = new Set(matches.flatMap(match => (match && 'topic' in match ? match.topic : [])));
  return matches.map((match, row) => {
    if (match && 'topic' in match) return match;
    const same = byNumber.get(drafts[row]?.number ?? '') ?? [];
    const [topic] = same;
    if (topic === undefined || same.length > 1 || used.has(topic)) return match;
    used.add(topic);
    return { topic };
  });
}
