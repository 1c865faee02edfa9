import { isCjk } from '../../guide/words.ts';
import { stemOf } from './stem.ts';

/** The smallest piece that a name is read in: a word of letters and digits, or one CJK letter. */
export interface Atom {
  readonly text: string;
  /** What is compared: the stem of a Latin word, else the text. */
  readonly stem: string;
  readonly cjk: boolean;
  readonly start: number;
  readonly end: number;
}

const piece =
  /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|(?:(?![\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{N}])+(?:\+\+|#)?/gu;

/** The atoms of a folded name, in order. */
export function atomsOf(name: string): Atom[] {
  const atoms: Atom[] = [];
  for (const match of name.matchAll(piece)) {
    const text = match[0];
    const cjk = isCjk(text.charCodeAt(0));
    const start = match.index;
    atoms.push({ text, stem: cjk ? text : stemOf(text), cjk, start, end: start + text.length });
  }
  return atoms;
}

/** Atoms as one key: Latin neighbours are parted by a blank, CJK letters stand together. */
export function keyOf(atoms: readonly Atom[], from = 0, to = atoms.length): string {
  let key = '';
  for (let at = from; at < to; at++) {
    const atom = atoms[at] as Atom;
    if (at > from && !atom.cjk && !(atoms[at - 1] as Atom).cjk) key += ' ';
    key += atom.stem;
  }
  return key;
}
