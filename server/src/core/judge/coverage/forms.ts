import { formsApart } from './stem.ts';
import { lastWord } from './wanted.ts';

/** Keys, each followed by those that have its last word in a form that its stem does not begin. */
export function inAllForms(keys: readonly string[]): string[] {
  const all: string[] = [];
  for (const key of keys) {
    all.push(key);
    const last = lastWord(key, key.length);
    if (last !== null) for (const form of formsApart(last)) all.push(key.slice(0, -last.length) + form);
  }
  return all;
}

const known = new WeakMap<readonly string[], readonly string[]>();

/** The same of a list that stays as it is, as those of a lexicon do. */
export function formsOfList(keys: readonly string[]): readonly string[] {
  const before = known.get(keys);
  if (before) return before;
  const made = inAllForms(keys);
  known.set(keys, made);
  return made;
}
