import type { Draft } from '../draft.ts';
import { fold } from '../text/fold.ts';
import { isTicket } from '../text/numbering.ts';
import { ordinalOf } from '../text/ordinal.ts';
import { type Pieces, withoutKind } from './names.ts';
import { type Pair, pairUp } from './pairing.ts';
import { type Groups, holds, type Known, mostTopicsOfPiece, type TopicNames } from './topicNames.ts';

/** For each name the topic that it is of, nothing, or the topics that it fits equally well. */
export type Match = { readonly topic: number } | { readonly fits: readonly number[] } | null;

/** Less likeness than this is none. */
const least = 0.42;
/** Of names as like as this the number is no matter. */
const surely = 0.8;
/** Scores nearer than this are equal. */
const near = 0.02;

/** Joins names with topics by likeness, group, number, priority and order, all at once. */
export function matchNames(
  drafts: readonly Draft[],
  known: TopicNames,
  { atLeast = least, bothWays = false } = {},
): Match[] {
  const { topics, names, exact, numbers, groups, piecesIn, rarity } = known;
  // The more names there are, the fewer topics each is held against, so that the work stays in bounds.
  const most = Math.max(8, Math.min(mostTopicsOfPiece, Math.floor(400_000 / Math.max(1, drafts.length))));
  const pairs: Pair[] = [];
  const asked = drafts.map(draft => {
    const { name, group } = named(draft, groups);
    const bare = withoutKind(name);
    const isExact = exact.has(known.spell(name).folded) || !exact.has(known.spell(bare).folded);
    return { draft, group, spelled: known.spell(isExact ? name : bare) };
  });
  const times = new Map<string, number>();
  for (const { spelled } of asked) times.set(spelled.folded, (times.get(spelled.folded) ?? 0) + 1);
  for (const [row, { draft, spelled, group }] of asked.entries()) {
    const { folded } = spelled;
    const same = times.get(folded) === 1 ? exact.get(folded) : undefined;
    const counted =
      draft.number === null || draft.number === draft.name ? (numbers.get(draft.name) ?? []) : [];
    const columns =
      counted.length === 1
        ? counted
        : same?.length === 1
          ? same
          : candidates(spelled.pieces, piecesIn(), most);
    for (const column of columns) {
      const topic = topics[column] as Known;
      const own = names[column] ?? [];
      const likeness = own.some(one => one.folded === folded)
        ? 1.4
        : own.reduce(
            (best, { pieces }) =>
              Math.max(
                best,
                // Two documents may have a word in common.
                bothWays || draft.namesDocument
                  ? Math.min(
                      rarity().likeness(spelled.pieces, pieces),
                      rarity().likeness(pieces, spelled.pieces),
                    )
                  : rarity().likeness(spelled.pieces, pieces),
              ),
            counted.length === 1 ? 1.2 : 0,
          );
      if (likeness < atLeast) continue;
      const score =
        likeness +
        bonus(draft, group, groups, topic) +
        (likeness < areTwoChapters(draft, topic) ? -1 : 0) +
        0.03 * (1 - Math.abs(row / drafts.length - column / topics.length));
      if (score >= least) pairs.push({ row, column, score });
    }
  }
  const chosen = pairUp(pairs);
  return withDoubts(drafts.length, pairs, chosen);
}

/** Without the order, which never settles which of two topics a name is of, a rival that is free fits as well. */
function withDoubts(count: number, pairs: readonly Pair[], chosen: ReadonlyMap<number, number>): Match[] {
  const used = new Set(chosen.values());
  const byRow = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const row = byRow.get(pair.row);
    if (row) row.push(pair);
    else byRow.set(pair.row, [pair]);
  }
  return Array.from({ length: count }, (_, row) => {
    const topic = chosen.get(row);
    if (topic === undefined) return null;
    const own = byRow.get(row) ?? [];
    const score = own.find(({ column }) => column === topic)?.score ?? 0;
    const rivals = own.filter(
      pair => pair.column !== topic && !used.has(pair.column) && pair.score >= score - near - 0.03,
    );
    return rivals.length > 0 ? { fits: [topic, ...rivals.map(({ column }) => column)] } : { topic };
  });
}

/** `libraries: caching` is `caching` of the group `libraries`, where there is such a group. */
function named({ name, group }: Draft, groups: Groups): { name: string; group: string | null } {
  const match = /^([^:：]{1,40})[:：]\s*(\S[\s\S]*)$/.exec(name);
  const prefix = match ? fold(match[1] as string) : '';
  if (match && groups.isKnown(prefix)) return { name: match[2] as string, group: prefix };
  return { name, group: group === null ? null : fold(group) };
}

function bonus(draft: Draft, group: string | null, groups: Groups, topic: Known): number {
  let score = 0;
  if (group !== null && topic.group !== null) {
    const own = fold(topic.group);
    if (holds(own, group) || holds(group, own)) score += 0.3;
    else if (groups.isKnown(group)) score -= 0.3;
  }
  if (draft.number !== null && /\d[.．]\d|\p{L}/u.test(draft.number) && draft.number === topic.number)
    score += 0.4;
  // Two tickets are two topics.
  const tickets = [draft.number ?? '', topic.number ?? ''];
  if (tickets.every(isTicket) && draft.number !== topic.number) score -= 1;
  if (draft.priority && topic.priority !== null)
    score += draft.priority.value === topic.priority ? 0.04 : -0.04;
  return score;
}

/**
 * How like a topic's name one must be that is counted by the same word or letters and has another number, to be of it all
 * the same: `第3章`, `第8章`; `K07`, `K12`. Nothing where the numbers say no such thing.
 */
function areTwoChapters({ isChapter, number }: Draft, topic: Known): number {
  if (number === null || topic.number === null || !(isChapter || lettered.test(number))) return 0;
  const [own, other] = [number, topic.number].map(one =>
    one.replace(/[\d零〇一二三四五六七八九十百\s]+/g, ''),
  );
  if (own !== other || (own === '' && !isChapter) || ordinalOf(number) === ordinalOf(topic.number)) return 0;
  // Numbers alone may be those of an order of work.
  return own === '' ? surely : 1.4;
}

/** A number of a series that somebody keeps: with a nought before it, or of two digits. */
const lettered = /^[A-Z]{1,4}-?\d{2,4}$/;

/** The topics that share a piece, by the rarest pieces first; no more than a few hundred. */
function candidates(
  pieces: Pieces,
  index: ReadonlyMap<string, readonly number[]>,
  most: number,
): Set<number> {
  const found = new Set<number>();
  const lists = [...pieces.keys()]
    .flatMap(piece => [index.get(piece) ?? []])
    .sort((a, b) => a.length - b.length);
  for (const list of lists) {
    if (found.size > most) break;
    for (const topic of list) found.add(topic);
  }
  return found;
}
