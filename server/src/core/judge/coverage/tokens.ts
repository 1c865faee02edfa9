import { type Atom, atomsOf, keyOf } from './atoms.ts';
import { type Entry, type Lexicon, longest, weights } from './lexicon.ts';
import { stemOf } from './stem.ts';

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
    const { cjk, stem } = atoms[at] as Atom;
    let count = 1;
    let key = stem;
    let entry = entries.get(stem);
    const limit = Math.min(most === 1 && cjk ? 2 : most, atoms.length - at);
    const furthest = limit < 2 ? 0 : Math.min(limit, reach.get(keyOf(atoms, at, at + 2)) ?? 0);
    for (let further = furthest; further > 1; further--) {
      const longer = keyOf(atoms, at, at + further);
      const known = entries.get(longer);
      if (!known) continue;
      [count, key, entry] = [further, longer, known];
      break;
    }
    // `lay out` is layout, `rolling back` a rollback.
    if (count === 1 && !cjk && particles.has(atoms[at + 1]?.text ?? '')) {
      const joined = stemOf(`${stem}${(atoms[at + 1] as Atom).text}`);
      const known = entries.get(joined);
      if (known && known.same.length > 0) [count, key, entry] = [2, joined, known];
    }
    if (!entry && cjk) {
      at++;
      continue;
    }
    flush(at);
    if (entry?.weight !== weights.stop) tokens.push(token(atoms.slice(at, at + count), key, entry));
    at += count;
    run = at;
  }
  flush(atoms.length);
  return tokens;
}

const particles = new Set(['up', 'out', 'in', 'off', 'over', 'down', 'back', 'on']);

function token(atoms: readonly Atom[], key: string, entry?: Entry): Token {
  const first = atoms[0] as Atom;
  return {
    key,
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
    tokens.push(token(run, keyOf(run)));
    return;
  }
  for (let at = 0; at + 1 < run.length; at++) {
    const two = run.slice(at, at + 2);
    const pair = token(two, keyOf(two));
    tokens.push({ ...pair, weight: pair.weight * Math.max(0.4, 1.5 / (run.length - 1)) });
  }
}
