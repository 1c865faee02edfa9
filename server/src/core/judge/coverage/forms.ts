import { lastWord } from './lastStem.ts';
import { formsApart } from './stem.ts';

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
