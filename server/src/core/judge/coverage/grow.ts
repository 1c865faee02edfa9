import { keysIn } from './keys.ts';
import { english } from './words/en.ts';
import type { CoverageWords } from './words/model.ts';
import { chinese } from './words/zh-cn.ts';

const languages: readonly CoverageWords[] = [english, chinese];

/** The words of all languages as plain data. */
export interface Grown {
  /** How many families there are. */
  readonly families: number;
  /** By key: the families of which it is one of the names, those of which it names a kind, and how little it says. */
  readonly words: readonly (readonly [
    key: string,
    same: readonly number[],
    kinds?: readonly number[],
    level?: Level,
  ])[];
  /** The most atoms of a phrase that starts with two, by the key of these. */
  readonly reach: readonly (readonly [start: string, atoms: number])[];
}

type Level = 'stop' | 'weak' | 'light';
type Growing = { same: Set<number>; kinds: Set<number>; level: Level | null };

/** Reads the words of all languages, which takes as long as judging some guides. */
export function grow(): Grown {
  const words = new Map<string, Growing>();
  const reach = new Map<string, number>();
  const families = new Map<string, number>();
  const wordOf = (key: string): Growing => {
    const word = words.get(key) ?? { same: new Set(), kinds: new Set(), level: null };
    words.set(key, word);
    return word;
  };
  for (const line of languages.flatMap(language => language.families.flatMap(block => block.split('\n')))) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const name = line.slice(0, colon);
    const family = families.get(name) ?? families.size;
    families.set(name, family);
    const [same = '', kinds = ''] = line.slice(colon + 1).split('>');
    for (const key of keysIn(same, reach)) wordOf(key).same.add(family);
    for (const key of keysIn(kinds, reach)) wordOf(key).kinds.add(family);
  }
  for (const level of ['light', 'weak', 'stop'] as const)
    for (const language of languages)
      for (const key of keysIn(language[level], reach)) wordOf(key).level = level;
  return {
    families: families.size,
    words: [...words].map(([key, { same, kinds, level }]) =>
      level !== null
        ? [key, [...same], [...kinds], level]
        : kinds.size > 0
          ? [key, [...same], [...kinds]]
          : [key, [...same]],
    ),
    reach: [...reach],
  };
}
