import { codeAt } from '../../codeAt.ts';
import { remembered } from '../../remembered.ts';
import { isCapital } from './capitals.ts';
import { inAllForms } from './forms.ts';
import { isMixed } from './gap.ts';
import { lastStem } from './lastStem.ts';
import type { Stem } from './stem.ts';

/** Keys as a tree of letters takes them: sorted, so that each goes on where it parts from the one before. */
export interface KeyList {
  readonly keys: readonly string[];
  /** By key: how many letters it has in common with the one before. */
  readonly shared: readonly number[];
  /** By key: the stem of its last word where that is a Latin one. */
  readonly last: readonly (Stem | null)[];
  /** The most states that they need. */
  readonly states: number;
  /** Whether one of them is a name only in capitals. */
  readonly capital: boolean;
}

/** The list of keys as they stand, each once. */
export function keyListOf(of: readonly string[]): KeyList {
  const keys = [...new Set(of)].filter(key => key !== '').sort();
  const shared = keys.map((key, at) => (at === 0 ? 0 : startOf(keys[at - 1] as string, key)));
  return {
    keys,
    shared,
    last: keys.map(key => lastStem(key, key.length)),
    states: keys.reduce((sum, key, at) => sum + statesBehind(key, shared[at] as number), 0),
    capital: keys.some(isCapital),
  };
}

const lists = new WeakMap<readonly string[], KeyList>();

/** The same of keys in all their forms, where the list of them stays as it is, as those of a lexicon do. */
export function formsOfList(keys: readonly string[]): KeyList {
  const before = lists.get(keys);
  if (before) return before;
  const made = keyListOf(inAllForms(keys));
  lists.set(keys, made);
  return made;
}

/** The same of one key. */
export const formsOf = remembered(2_000, (key): KeyList => keyListOf(inAllForms([key])));

/** The list of one key as it stands. */
export const asItStands = remembered(500, (key): KeyList => keyListOf([key]));

/** How many states a key needs from an offset on; where words of two kinds meet, one for the blank of a text more. */
function statesBehind(key: string, from: number): number {
  let count = key.length - from;
  for (let at = Math.max(1, from); at < key.length; at++) if (isMixed(key, at)) count++;
  return count;
}

/** How many letters two keys start with in common. */
function startOf(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && codeAt(one, at) === codeAt(other, at)) at++;
  return at;
}
