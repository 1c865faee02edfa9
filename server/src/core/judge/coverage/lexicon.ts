import { flatMap } from '../../flatMap.ts';
import type { Grown } from './grow.ts';
import { grown } from './grown.ts';
import { keysIn, startsOf } from './keys.ts';
import { membersOf } from './members.ts';

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
  /** The first atoms of phrases, which most words are not. */
  readonly starts: Pick<ReadonlySet<string>, 'has'>;
  /** How many families there are. */
  readonly families: number;
  /** By family: the keys of its names, then of its kinds. */
  readonly names: (family: number) => readonly string[];
  readonly kinds: (family: number) => readonly string[];
}

/** How much words say that tell how a thing is told, and words that say little beside a more special one. */
export const weights = { stop: 0, weak: 0.12, light: 0.4, full: 1 } as const;

/** The longest phrase that is looked up, in atoms. */
export const longest = 9;

let own: Lexicon | null = null;

/** The lexicon of all languages, made once. */
export function lexicon(): Lexicon {
  own ??= lexiconOf(grown());
  return own;
}

function lexiconOf(words: Grown): Lexicon {
  const keys = words.keys.split('\n');
  const said = words.said.split('\n');
  const at = new Map<string, number>();
  for (let index = 0; index < keys.length; index++) at.set(keys[index] as string, index);
  // A list that grew from its far end on would be looked up as a map is.
  const entries = new Array<Entry | undefined>(keys.length);
  const get = (key: string): Entry | undefined => {
    const index = at.get(key);
    if (index === undefined) return undefined;
    entries[index] ??= entryOf(said[index] as string);
    return entries[index];
  };
  const long = new Map(words.long.split('\n').map((start, index) => [start, Number(words.reach[index])]));
  const reach = (start: string): number | undefined => long.get(start) ?? (at.has(start) ? 2 : undefined);
  return {
    entries: { get },
    reach: { get: reach },
    starts: new Set(words.starts.split('\n')),
    families: words.families,
    ...membersOf(words, keys),
  };
}

function entryOf(said: string): Entry {
  const [same = '', kinds = '', level] = said.split('>');
  return {
    same: numbersOf(same),
    kinds: numbersOf(kinds),
    weight: weights[(level || 'full') as keyof typeof weights],
  };
}

function numbersOf(text: string): number[] {
  return text === '' ? [] : text.split(' ').map(Number);
}

/** The lexicon with further families: those of a workspace, and the abbreviations that a guide introduces. */
export function withFamilies(base: Lexicon, families: readonly (readonly string[])[]): Lexicon {
  if (families.length === 0) return base;
  const added = new Map<string, Entry>();
  const further = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  for (const words of families) {
    const family = base.families + lists.length;
    const keys = new Set(
      flatMap(words, word => keysIn(word.normalize('NFKC').toLowerCase().replaceAll(',', ' '), further)),
    );
    // What one of the words already means is meant by all of them.
    for (const key of [...keys])
      for (const one of base.entries.get(key)?.same ?? []) for (const name of base.names(one)) keys.add(name);
    lists.push([...keys]);
    for (const key of keys) {
      const entry = added.get(key) ?? base.entries.get(key) ?? { same: [], kinds: [], weight: weights.full };
      added.set(key, { ...entry, same: [...entry.same, family] });
    }
  }
  const get = (key: string): Entry | undefined => added.get(key) ?? base.entries.get(key);
  const reach = (start: string): number => Math.max(further.get(start) ?? 0, base.reach.get(start) ?? 0);
  const names = (family: number): readonly string[] => lists[family - base.families] ?? base.names(family);
  const kinds = (family: number): readonly string[] => (family < base.families ? base.kinds(family) : []);
  const more = startsOf(further.keys());
  const has = (stem: string): boolean => more.has(stem) || base.starts.has(stem);
  return {
    entries: { get },
    reach: { get: reach },
    starts: { has },
    families: base.families + lists.length,
    names,
    kinds,
  };
}
