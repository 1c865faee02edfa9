import { type Atom, keyOf } from './atoms.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { stemOf } from './stem.ts';

/** The longest phrase from an atom on that the lexicon knows, else the atom alone. */
export function longestAt(
  atoms: readonly Atom[],
  at: number,
  { entries, reach, starts }: Lexicon,
  most: number,
): { readonly count: number; readonly key: string; readonly entry: Entry | undefined } {
  const { cjk, stem } = atoms[at] as Atom;
  const limit = Math.min(most === 1 && cjk ? 2 : most, atoms.length - at);
  const two = limit < 2 || !starts.has(stem) ? null : keyOf(atoms, at, at + 2);
  const furthest = two === null ? 0 : Math.min(limit, reach.get(two) ?? 0);
  for (let count = furthest; two !== null && count > 1; count--) {
    const key = count === 2 ? two : keyOf(atoms, at, at + count);
    const entry = entries.get(key);
    if (entry) return { count, key, entry };
  }
  // `lay out` is layout, `rolling back` a rollback.
  const next = atoms[at + 1]?.text ?? '';
  if (!cjk && particles.has(next)) {
    const key = stemOf(`${stem}${next}`);
    const entry = entries.get(key);
    if (entry && entry.same.length > 0) return { count: 2, key, entry };
  }
  return { count: 1, key: stem, entry: entries.get(stem) };
}

/** Words that a verb before them is one with. */
export const particles = new Set(['up', 'out', 'in', 'off', 'over', 'down', 'back', 'on']);
