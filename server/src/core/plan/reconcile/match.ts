import type { Draft } from '../draft.ts';
import { fold } from '../text/fold.ts';
import { baseName } from '../text/paths.ts';
import { type Pieces, piecesOf, Rarity } from './names.ts';
import { type Pair, pairUp } from './pairing.ts';

/** What is known of a topic when names are matched with it. */
export interface Known {
  readonly names: readonly string[];
  readonly path: string | null;
  readonly group: string | null;
  readonly number: string | null;
  /** The ordinal in front of its file's name. */
  readonly filed: string | null;
  readonly priority: string | null;
}

/** For each name the topic that it is of, nothing, or the topics that it fits equally well. */
export type Match = { readonly topic: number } | { readonly fits: readonly number[] } | null;

/** Less likeness than this is none. */
const least = 0.42;
/** Scores nearer than this are equal. */
const near = 0.02;
const mostTopicsOfPiece = 400;

/** Joins names with topics by likeness, group, number, priority and order, all at once. */
export function matchNames(
  drafts: readonly Draft[],
  topics: readonly Known[],
  { atLeast = least, bothWays = false } = {},
): Match[] {
  const names = topics.map(({ names, path }) =>
    [...new Set([...names.flatMap(inEachScript), ...pathNames(path)])].map(name => ({
      folded: fold(name),
      pieces: piecesOf(name),
    })),
  );
  const rarity = new Rarity(names.map(([first]) => first?.pieces ?? new Map()));
  // The more names there are, the fewer topics each is held against, so that the work stays in bounds.
  const most = Math.max(8, Math.min(mostTopicsOfPiece, Math.floor(400_000 / Math.max(1, drafts.length))));
  const index = indexOf(names, most);
  const groups = new Groups(topics);
  const numbers = new Map<string, number[]>();
  for (const [column, { number }] of topics.entries())
    if (number !== null) numbers.set(number, [...(numbers.get(number) ?? []), column].slice(0, 2));
  const exact = exactNames(names);
  const pairs: Pair[] = [];
  const asked = drafts.map(draft => {
    const { name, group } = named(draft, groups);
    return { draft, name, group, folded: fold(name) };
  });
  const times = new Map<string, number>();
  for (const { folded } of asked) times.set(folded, (times.get(folded) ?? 0) + 1);
  for (const [row, { draft, name, group, folded }] of asked.entries()) {
    const pieces = piecesOf(name);
    const same = times.get(folded) === 1 ? exact.get(folded) : undefined;
    const counted =
      draft.number !== null && draft.number === draft.name ? (numbers.get(draft.number) ?? []) : [];
    const columns =
      counted.length === 1 ? counted : same?.length === 1 ? same : candidates(pieces, index, most);
    for (const column of columns) {
      const topic = topics[column] as Known;
      let likeness = counted.length === 1 ? 1.2 : 0;
      for (const one of names[column] ?? [])
        likeness = Math.max(
          likeness,
          one.folded === folded
            ? 1.4
            : bothWays
              ? Math.min(rarity.likeness(pieces, one.pieces), rarity.likeness(one.pieces, pieces))
              : rarity.likeness(pieces, one.pieces),
        );
      if (likeness < atLeast) continue;
      const score =
        likeness +
        bonus(draft, group, groups, topic) +
        0.03 * (1 - Math.abs(row / drafts.length - column / topics.length));
      if (score >= least) pairs.push({ row, column, score });
    }
  }
  const chosen = pairUp(pairs);
  return withDoubts(drafts.length, pairs, chosen);
}

/** The topics of each name: a name that is written the same in one place only needs no further search. */
function exactNames(names: readonly (readonly { folded: string }[])[]): Map<string, number[]> {
  const exact = new Map<string, number[]>();
  for (const [topic, some] of names.entries())
    for (const folded of new Set(some.map(one => one.folded))) {
      const list = exact.get(folded);
      if (!list) exact.set(folded, [topic]);
      else if (list.length < 2) list.push(topic);
    }
  return exact;
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
  if (draft.priority && topic.priority !== null)
    score += draft.priority.value === topic.priority ? 0.04 : -0.04;
  return score;
}

/** The groups of a plan's topics; asks whether words name one of them. */
class Groups {
  private readonly names: readonly string[];
  private readonly asked = new Map<string, boolean>();

  constructor(topics: readonly Known[]) {
    this.names = [...new Set(topics.flatMap(({ group }) => (group === null ? [] : fold(group))))].slice(
      0,
      mostTopicsOfPiece,
    );
  }

  isKnown(words: string): boolean {
    let known = this.asked.get(words);
    if (known === undefined) {
      known = this.names.some(name => holds(name, words) || holds(words, name));
      this.asked.set(words, known);
    }
    return known;
  }
}

/** Whether a group's name holds another as whole words. */
function holds(name: string, part: string): boolean {
  if (part === '' || name === '') return false;
  return (
    name === part ||
    ` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${part.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `)
  );
}

/** A name that says the same in two languages, `Forms 表单实践`, and what it says in Chinese. */
function inEachScript(name: string): string[] {
  const chinese = /^[^\p{Script=Han}]+[\s/|]([\p{Script=Han}]{2,})$/u.exec(name)?.[1];
  return chinese ? [name, chinese] : [name];
}

/** What a path calls its topic: its file's name, or its folder's where the file is one of many of that name. */
function pathNames(path: string | null): string[] {
  if (path === null) return [];
  const file = baseName(path);
  const folder = baseName(path.slice(0, Math.max(0, path.length - file.length - 1)));
  const stem = file.replace(/\.[^.]+$/, '');
  return /^(?:readme|index|overview)$/i.test(stem)
    ? [`${folder} ${stem}`, folder].filter(name => name.trim() !== '')
    : [stem];
}

function indexOf(names: readonly (readonly { pieces: Pieces }[])[], most: number): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [topic, some] of names.entries())
    for (const piece of new Set(some.flatMap(({ pieces }) => [...pieces.keys()]))) {
      const list = index.get(piece);
      if (!list) index.set(piece, [topic]);
      else if (list.length < most) list.push(topic);
    }
  return index;
}

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
