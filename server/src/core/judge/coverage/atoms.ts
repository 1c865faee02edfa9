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

/** The atoms of a folded name, in order; no more than `most`. */
export function atomsOf(name: string, most = Number.POSITIVE_INFINITY): Atom[] {
  const atoms: Atom[] = [];
  for (let start = 0; start < name.length && atoms.length < most; ) {
    const cjk = isCjk(name.charCodeAt(start));
    const end = cjk ? start + 1 : wordEnd(name, start);
    if (end > start) {
      const text = name.slice(start, end);
      atoms.push({ text, stem: cjk ? text : stemOf(text), cjk, start, end });
    }
    start = Math.max(end, start + 1);
  }
  return atoms;
}

/** Where the run of letters and digits from `start` ends, with the signs of `c++` and `c#`; `start` where none is. */
function wordEnd(name: string, start: number): number {
  let end = start;
  for (let size = letterAt(name, end); size > 0; size = letterAt(name, end)) end += size;
  if (end === start) return start;
  if (name.startsWith('++', end)) return end + 2;
  return name[end] === '#' ? end + 1 : end;
}

/** How many UTF-16 units the letter or digit at an offset takes; 0 where there is none, or a CJK one. */
function letterAt(name: string, at: number): number {
  if (at >= name.length) return 0;
  const code = name.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) ? 1 : 0;
  if (isCjk(code)) return 0;
  const letter = String.fromCodePoint(name.codePointAt(at) as number);
  return /[\p{L}\p{N}]/u.test(letter) ? letter.length : 0;
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
