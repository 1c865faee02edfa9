import { flatMap } from '../../flatMap.ts';
import { keysIn, startsOf } from './keys.ts';
import { english } from './words/en.ts';
import type { CoverageWords } from './words/model.ts';
import { chinese } from './words/zh-cn.ts';

const languages: readonly CoverageWords[] = [english, chinese];

/**
 * The words of all languages as a few long strings of lines, which are parted in no time; what a line says is read when
 * it is asked for. Families and keys are meant by their numbers.
 */
export interface Grown {
  /** The keys, and by key: the families of which it is one of the names `>` those of which it names a kind `>` its level, as far as there are any. */
  readonly keys: string;
  readonly said: string;
  /** How many families there are; the keys of each are worked out from what is said of keys. */
  readonly families: number;
  /** What phrases of more than two atoms start with, by two atoms, and how many the longest has: a digit each. */
  readonly long: string;
  readonly reach: string;
  /** The first atoms of phrases. */
  readonly starts: string;
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
  for (const line of flatMap(languages, language => flatMap(language.families, block => block.split('\n')))) {
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
  const long = [...reach].filter(([, atoms]) => atoms > 2);
  return {
    keys: [...words.keys()].join('\n'),
    said: [...words.values()]
      .map(({ same, kinds, level }) =>
        `${[...same].join(' ')}>${[...kinds].join(' ')}>${level ?? ''}`.replace(/>+$/, ''),
      )
      .join('\n'),
    families: families.size,
    long: long.map(([start]) => start).join('\n'),
    reach: long.map(([, atoms]) => Math.min(9, atoms)).join(''),
    starts: [...startsOf(reach.keys())].join('\n'),
  };
}
