import { type Atom, keyOf } from './atoms.ts';
import { type Lexicon, longest, weights } from './lexicon.ts';
import { longestAt } from './longestAt.ts';
import { type Token, token } from './token.ts';

/** A phrase that words between part, or that is said the other way round, and how many atoms it takes with these. */
export interface Joined {
  readonly token: Token;
  readonly count: number;
}

/**
 * The phrase from an atom on that the lexicon knows, but not as it stands: `known` of its atoms are what the lexicon knows
 * there as it stands, or may be a Chinese word that it does not.
 */
export function joinedAt(atoms: readonly Atom[], at: number, known: number, lexicon: Lexicon): Joined | null {
  if (atoms[at]?.cjk) return linkedAt(atoms, at, known, lexicon);
  return known > 1 ? null : (plainAt(atoms, at, lexicon) ?? turnedAt(atoms, at, lexicon));
}

/** The phrase without the determiners in it. */
function plainAt(atoms: readonly Atom[], at: number, lexicon: Lexicon): Joined | null {
  if (!isDeterminer(atoms, at + 1)) return null;
  // `Naming your keys` is key naming, whosever they are.
  const plain = [atoms[at] as Atom];
  for (let next = at + 1; next < atoms.length && plain.length < longest; next++)
    if (!isDeterminer(atoms, next)) plain.push(atoms[next] as Atom);
  const { count, key, entry } = longestAt(plain, 0, lexicon, longest);
  if (count === 1 || !entry || entry.weight === weights.stop) return null;
  const last = atoms.indexOf(plain[count - 1] as Atom);
  return { token: token(plain, 0, count, key, entry), count: last - at + 1 };
}

/**
 * The phrase without the letter that links two Chinese words: 消息的顺序 is 消息顺序, and 内存被耗尽 is 内存耗尽.
 */
function linkedAt(atoms: readonly Atom[], at: number, before: number, lexicon: Lexicon): Joined | null {
  const link = atoms[at + before];
  if (link === undefined || !links.has(link.text)) return null;
  const plain = [...atoms.slice(at, at + before), ...atoms.slice(at + before + 1, at + longest + 1)];
  const { count, key, entry } = longestAt(plain, 0, lexicon, longest);
  if (count <= before || !entry || entry.weight === weights.stop) return null;
  return { token: token(plain, 0, count, key, entry), count: count + 1 };
}

const links = new Set(['的', '被']);

/**
 * What stands before and behind an English `of`, the other way round: `rotation of the keys` is key rotation. Two words
 * behind it are tried before one.
 */
function turnedAt(atoms: readonly Atom[], at: number, { entries }: Lexicon): Joined | null {
  if (atoms[at + 1]?.text !== 'of') return null;
  const from = isDeterminer(atoms, at + 2) ? at + 3 : at + 2;
  for (const end of [from + 2, from + 1]) {
    const last = atoms[end - 1];
    if (last === undefined) continue;
    const turned = [...atoms.slice(from, end), atoms[at] as Atom];
    const key = keyOf(turned);
    const entry = entries.get(key);
    if (!entry || entry.same.length === 0) continue;
    const found = token(turned, 0, turned.length, key, entry);
    return { token: { ...found, start: (atoms[at] as Atom).start, end: last.end }, count: end - at };
  }
  return null;
}

const determiners = new Set(['a', 'an', 'the', 'your', 'our', 'my', 'its', 'their', 'each', 'every']);

/** Whether an atom only says whose the next one is; signs beside it part the words around it. */
function isDeterminer(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (atom === undefined || !determiners.has(atom.text)) return false;
  const before = atoms[at - 1];
  const after = atoms[at + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    atom.start - before.end === 1 &&
    after.start - atom.end === 1
  );
}
