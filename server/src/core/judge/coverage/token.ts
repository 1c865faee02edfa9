import type { Atom } from './atoms.ts';
import { type Entry, weights } from './lexicon.ts';

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

/** The token of the atoms from one to before another. */
export function token(atoms: readonly Atom[], from: number, to: number, key: string, entry?: Entry): Token {
  const first = atoms[from] as Atom;
  const stems: string[] = [];
  for (let at = from; at < to; at++) stems.push((atoms[at] as Atom).stem);
  return {
    key,
    stems,
    same: entry?.same ?? [],
    kinds: entry?.kinds ?? [],
    weight: entry?.weight ?? (first.cjk && stems.length === 1 ? 0.5 : weights.full),
    cjk: first.cjk,
    start: first.start,
    end: (atoms[to - 1] as Atom).end,
  };
}

/** Whether two tokens mean the same. */
export function alike(a: Token, b: Token): boolean {
  if (a.key === b.key) return true;
  const { same } = a;
  for (let at = 0; at < same.length; at++) if (b.same.includes(same[at] as number)) return true;
  return false;
}

/** Whether one of several tokens says the same, or has a Chinese word in a longer one: `采样` in `采样策略`. */
export function isIn(token: Token, tokens: readonly Token[]): boolean {
  return tokens.some(other => alike(token, other) || (token.cjk && other.key.includes(token.key)));
}
