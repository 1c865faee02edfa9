import { type Atom, atomsOf, keyOf } from './atoms.ts';
import { type Lexicon, longest, weights } from './lexicon.ts';

/** A word or phrase of a name, with what it means. */
export interface Token {
  readonly key: string;
  /** The stems of its atoms. */
  readonly stems: readonly string[];
  readonly same: readonly number[];
  readonly kinds: readonly number[];
  /** How much it says by itself, before it is known how common it is here. */
  readonly weight: number;
  readonly cjk: boolean;
  /** Where it stands in the name. */
  readonly start: number;
  readonly end: number;
}

/**
 * The tokens of a folded name: the longest phrases that the lexicon knows, else words; runs of unknown CJK letters as
 * overlapping pairs, which need no segmenter and are the same in every runtime. `most` limits phrases: with 1, `load
 * balancing` is two words (and CJK letters are taken by twos).
 */
export function tokensOf(name: string, { entries, reach }: Lexicon, most = longest): Token[] {
  const atoms = atomsOf(name);
  const tokens: Token[] = [];
  let run = 0;
  const flush = (end: number): void => {
    if (end > run) pairs(atoms.slice(run, end), tokens);
  };
  for (let at = 0; at < atoms.length; ) {
    const count = phraseAt(
      atoms,
      at,
      entries,
      Math.min(most === 1 && atoms[at]?.cjk ? 2 : most, reach.get((atoms[at] as Atom).stem) ?? 0),
    );
    const atom = atoms[at] as Atom;
    if (count === 0 && atom.cjk) {
      at++;
      continue;
    }
    flush(at);
    const length = Math.max(1, count);
    const entry = count > 0 ? entries.get(keyOf(atoms, at, at + count)) : undefined;
    if (entry?.weight !== weights.stop) tokens.push(token(atoms.slice(at, at + length), entry));
    at += length;
    run = at;
  }
  flush(atoms.length);
  return tokens;
}

function phraseAt(atoms: readonly Atom[], at: number, entries: Lexicon['entries'], most: number): number {
  for (let count = Math.min(most, atoms.length - at); count > 0; count--)
    if (entries.has(keyOf(atoms, at, at + count))) return count;
  return 0;
}

function token(
  atoms: readonly Atom[],
  entry?: { readonly same: readonly number[]; readonly kinds: readonly number[]; readonly weight: number },
): Token {
  const first = atoms[0] as Atom;
  return {
    key: keyOf(atoms),
    stems: atoms.map(({ stem }) => stem),
    same: entry?.same ?? [],
    kinds: entry?.kinds ?? [],
    weight: entry?.weight ?? (first.cjk && atoms.length === 1 ? 0.5 : weights.full),
    cjk: first.cjk,
    start: first.start,
    end: (atoms.at(-1) as Atom).end,
  };
}

function pairs(run: readonly Atom[], tokens: Token[]): void {
  if (run.length <= 2) {
    tokens.push(token(run));
    return;
  }
  for (let at = 0; at + 1 < run.length; at++) {
    const pair = token(run.slice(at, at + 2));
    tokens.push({ ...pair, weight: pair.weight * Math.max(0.4, 1.5 / (run.length - 1)) });
  }
}
