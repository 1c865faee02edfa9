import { type Atom, atomsOf, keyOf } from './atoms.ts';
import { english } from './words/en.ts';
import type { CoverageWords } from './words/model.ts';
import { chinese } from './words/zh-cn.ts';

const languages: readonly CoverageWords[] = [english, chinese];

/** What is known of a word or phrase. */
export interface Entry {
  /** The families of which it is one of the names. */
  readonly same: readonly number[];
  /** The families of which it names a kind. */
  readonly kinds: readonly number[];
  /** How much it says beside other words: 0 nothing, 1 all. */
  readonly weight: number;
}

/** Words and phrases with their families; keys are those of {@link keyOf}. */
export interface Lexicon {
  readonly entries: Pick<ReadonlyMap<string, Entry>, 'get'>;
  /** The most atoms of a phrase that starts with two, by the key of these; absent where none does. */
  readonly reach: Pick<ReadonlyMap<string, number>, 'get'>;
  /** By family: the keys of its names, then of its kinds. */
  readonly names: readonly (readonly string[])[];
  readonly kinds: readonly (readonly string[])[];
}

/** How much words say that tell how a thing is told, and words that say little beside a more special one. */
export const weights = { stop: 0, weak: 0.12, light: 0.4, full: 1 } as const;

/** The longest phrase that is looked up, in atoms. */
export const longest = 9;

let own: Lexicon | null = null;

/** The lexicon of all languages, made once. */
export function lexicon(): Lexicon {
  own ??= grow();
  return own;
}

type Growing = { same: number[]; kinds: number[]; weight: number };

function grow(): Lexicon {
  const entries = new Map<string, Growing>();
  const names: string[][] = [];
  const kinds: string[][] = [];
  const families = new Map<string, number>();
  const levels = new Map<string, number>();
  const reach = new Map<string, number>();
  for (const level of ['light', 'weak', 'stop'] as const)
    for (const key of languages.flatMap(language => keysIn(language[level], reach)))
      levels.set(key, weights[level]);
  const lines = languages.flatMap(language => language.families.flatMap(block => block.split('\n')));
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const name = line.slice(0, colon);
    const family = families.get(name) ?? families.size;
    families.set(name, family);
    names[family] ??= [];
    kinds[family] ??= [];
    const [same = '', kind = ''] = line.slice(colon + 1).split('>');
    for (const key of keysIn(same, reach)) join(entries, key, family, 'same', names);
    for (const key of keysIn(kind, reach)) join(entries, key, family, 'kinds', kinds);
  }
  for (const [key, weight] of levels) {
    const entry = entries.get(key);
    if (entry) entry.weight = weight;
    else entries.set(key, { same: [], kinds: [], weight });
  }
  return { entries, reach, names, kinds };
}

function join(
  entries: Map<string, Growing>,
  key: string,
  family: number,
  as: 'same' | 'kinds',
  list: string[][],
): void {
  const entry = entries.get(key) ?? { same: [], kinds: [], weight: weights.full };
  entries.set(key, entry);
  if (entry[as].includes(family)) return;
  entry[as].push(family);
  (list[family] as string[]).push(key);
}

/** The keys of words with commas between; notes in `reach` how far they do. */
function keysIn(words: string, reach: Map<string, number>): string[] {
  return words.split(',').flatMap(word => {
    const atoms = atomsOf(word.trim().toLowerCase());
    note(reach, atoms);
    return keyOf(atoms) || [];
  });
}

function note(reach: Map<string, number>, atoms: readonly Atom[]): void {
  if (atoms.length < 2) return;
  const start = keyOf(atoms, 0, 2);
  if (atoms.length > (reach.get(start) ?? 0)) reach.set(start, atoms.length);
}

/** The lexicon with further families: those of a workspace, and the abbreviations that a guide introduces. */
export function withFamilies(base: Lexicon, families: readonly (readonly string[])[]): Lexicon {
  if (families.length === 0) return base;
  const added = new Map<string, Entry>();
  const further = new Map<string, number>();
  const names = [...base.names];
  const kinds = [...base.kinds];
  for (const words of families) {
    const family = names.length;
    const keys = new Set(
      words.flatMap(word => keysIn(word.normalize('NFKC').toLowerCase().replaceAll(',', ' '), further)),
    );
    // What one of the words already means is meant by all of them.
    for (const key of [...keys])
      for (const one of base.entries.get(key)?.same ?? [])
        for (const name of names[one] ?? []) keys.add(name);
    names.push([...keys]);
    kinds.push([]);
    for (const key of keys) {
      const entry = added.get(key) ?? base.entries.get(key) ?? { same: [], kinds: [], weight: weights.full };
      added.set(key, { ...entry, same: [...entry.same, family] });
    }
  }
  const get = (key: string): Entry | undefined => added.get(key) ?? base.entries.get(key);
  const reach = (start: string): number => Math.max(further.get(start) ?? 0, base.reach.get(start) ?? 0);
  return { entries: { get }, reach: { get: reach }, names, kinds };
}
