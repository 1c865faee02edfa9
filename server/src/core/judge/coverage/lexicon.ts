import { isCjk } from '../../guide/words.ts';
import type { Grown } from './grow.ts';
import { grown } from './grown.ts';
import { keysIn } from './keys.ts';

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
  own ??= lexiconOf(grown());
  return own;
}

function lexiconOf({ families, words, reach }: Grown): Lexicon {
  const entries = new Map<string, Entry>();
  const names: string[][] = Array.from({ length: families }, () => []);
  const kinds: string[][] = Array.from({ length: families }, () => []);
  for (const [key, same, kind = [], level = 'full'] of words) {
    entries.set(key, { same, kinds: kind, weight: weights[level] });
    for (const family of same) names[family]?.push(key);
    for (const family of kind) kinds[family]?.push(key);
  }
  return { entries, reach: new Map(reach), starts: startsOf(reach), names, kinds };
}

/** The first atoms of keys of two. */
function startsOf(reach: Iterable<readonly [key: string, atoms: number]>): ReadonlySet<string> {
  const starts = new Set<string>();
  for (const [key] of reach) {
    let end = 1;
    if (!isCjk(key.charCodeAt(0)))
      while (end < key.length && key[end] !== ' ' && !isCjk(key.charCodeAt(end))) end++;
    starts.add(key.slice(0, end));
  }
  return starts;
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
  const more = startsOf(further);
  const has = (stem: string): boolean => more.has(stem) || base.starts.has(stem);
  return { entries: { get }, reach: { get: reach }, starts: { has }, names, kinds };
}
