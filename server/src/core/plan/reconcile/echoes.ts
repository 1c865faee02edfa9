import type { Draft } from '../draft.ts';
import { fold } from '../text/fold.ts';
import { ordinalOf } from '../text/ordinal.ts';
import { type Match, matchNames } from './match.ts';
import type { TopicNames } from './topicNames.ts';

/** A heading with no labels under it must be as like a topic's name as this to be about it. */
const alone = 0.75;
/** The likeness of a name that is written the same. */
const same = 1.4;
/** Beside headings that are about topics, less will do. */
const together = 0.5;
/** More headings than this times topics are not searched for parts of names. */
const mostSearched = 1_000_000;

/** What is known of the headings under one heading. */
interface Beside {
  all: number;
  sure: number;
  /** Those that are sure, or whose words are part of just one topic's name. */
  within: number;
}

/** Joins headings that may repeat topics' names: those that are very like one, and the others under the same heading. */
export function matchEchoes(drafts: readonly Draft[], topics: TopicNames): Match[] {
  const sure = matchNames(drafts, topics, { atLeast: alone, bothWays: true });
  const parts = partsOf(drafts, topics, sure);
  const groups = new Map<string | null, Beside>();
  for (const [place, { group, promises }] of drafts.entries()) {
    if (!promises) continue;
    const beside = groups.get(group) ?? { all: 0, sure: 0, within: 0 };
    groups.set(group, beside);
    beside.all++;
    if (sure[place]) beside.sure++;
    if (sure[place] || parts.has(place)) beside.within++;
  }
  const exact = drafts.every(({ promises }) => promises)
    ? []
    : matchNames(drafts, topics, { atLeast: same, bothWays: true });
  const likely = matchNames(drafts, topics, { atLeast: together });
  const byNumber = numbersOf(topics);
  return drafts.map(({ group, promises, name, number }, place) => {
    if (!promises) return exact[place] ?? null;
    const counted = name === number ? byNumber.get(ordinalOf(number)) : undefined;
    if (counted !== undefined) return { topic: counted };
    const beside = groups.get(group);
    const isAbout = beside && beside.sure * 2 >= beside.all && beside.sure > 1;
    const found = isAbout ? (likely[place] ?? null) : (sure[place] ?? null);
    if (found || !beside || beside.sure === 0 || beside.within < beside.all) return found;
    const topic = parts.get(place);
    return topic === undefined ? null : { topic };
  });
}

/** The only topic with each number, its own or that of its file. */
function numbersOf({ topics }: TopicNames): Map<string | null, number> {
  const ordinals = topics.map(({ number, filed }) => ordinalOf(number) ?? filed);
  const counts = new Map<string | null, number>([[null, 2]]);
  for (const ordinal of ordinals) counts.set(ordinal, (counts.get(ordinal) ?? 0) + 1);
  return new Map(
    ordinals.flatMap((ordinal, topic) => (counts.get(ordinal) === 1 ? [[ordinal, topic] as const] : [])),
  );
}

/** For headings that are not sure the only topic that is free and whose name has all of their words. */
function partsOf(
  drafts: readonly Draft[],
  { names }: TopicNames,
  sure: readonly Match[],
): Map<number, number> {
  const parts = new Map<number, number>();
  if (drafts.length * names.length > mostSearched || !sure.some(match => match !== null)) return parts;
  const used = new Set(sure.flatMap(match => (match && 'topic' in match ? match.topic : [])));
  for (const [place, { name }] of drafts.entries()) {
    const words = fold(name);
    if (sure[place] || words.length < 2) continue;
    const whole = names.flatMap((some, topic) =>
      some.some(({ folded }) => holds(folded, words)) ? topic : [],
    );
    const [topic] = whole;
    if (topic === undefined || whole.length > 1 || used.has(topic)) continue;
    used.add(topic);
    parts.set(place, topic);
  }
  return parts;
}

/** Whether a name has words in it; of alphabets, whole ones. */
function holds(name: string, words: string): boolean {
  const at = name.indexOf(words);
  const isPart = (letter: string | undefined): boolean => letter !== undefined && /[a-z0-9]/.test(letter);
  return (
    at >= 0 &&
    !(isPart(words[0]) && isPart(name[at - 1])) &&
    !(isPart(words.at(-1)) && isPart(name[at + words.length]))
  );
}
