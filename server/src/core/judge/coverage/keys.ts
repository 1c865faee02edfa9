import { flatMap } from '../../flatMap.ts';
import { isCjk } from '../../guide/words.ts';
import { atomsOf, keyOf } from './atoms.ts';

/** The keys of words with commas between; notes in `reach` the most atoms of those that start with the same two. */
export function keysIn(words: string, reach: Map<string, number>): string[] {
  return flatMap(words.split(','), word => {
    const atoms = atomsOf(word.trim().toLowerCase());
    if (atoms.length > 1) {
      const start = keyOf(atoms, 0, 2);
      reach.set(start, Math.max(reach.get(start) ?? 0, atoms.length));
    }
    return keyOf(atoms) || [];
  });
}

/** The first atoms of keys of two. */
export function startsOf(keys: Iterable<string>): ReadonlySet<string> {
  const starts = new Set<string>();
  for (const key of keys) {
    let end = 1;
    if (!isCjk(key.charCodeAt(0)))
      while (end < key.length && key[end] !== ' ' && !isCjk(key.charCodeAt(end))) end++;
    starts.add(key.slice(0, end));
  }
  return starts;
}
