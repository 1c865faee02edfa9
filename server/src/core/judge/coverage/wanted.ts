import { codeAt } from '../../codeAt.ts';
import { pairOf, places, put, type Steps, step } from '../letters.ts';
import { isCapital } from './capitals.ts';
import { Stem } from './stem.ts';

/** Words to look for, as a tree of letters; a key may stand for several terms. */
export interface Wanted extends Steps {
  /**
   * Marks of what a key may start with: most places of a text are passed over by them. By {@link openingOf} three
   * letters of ASCII, by {@link pairOf} two others, a bit each, and by their lowest byte those
   * that are keys by themselves.
   */
  readonly opens: Int32Array;
  readonly pairs: Int32Array;
  readonly alone: Uint8Array;
  /** The states behind a key's first letter, those of ASCII apart; 0 where there is none. */
  readonly first: ReadonlyMap<number, number>;
  readonly firstOfAscii: Uint16Array;
  /** By state: the one behind a gap between words; 0 where there is none. */
  readonly behind: Uint16Array;
  /** By state: the first of the keys that end there; 0 where none does. */
  readonly end: Int32Array;
  /** By key, from 1: its term, and the next key that ends where it does. */
  readonly termOf: readonly number[];
  readonly nextOf: readonly number[];
  /** By key: the stem of its last word where that is a Latin one. */
  readonly lastOf: readonly (Stem | null)[];
  /** By state before a gap: the stem of the Latin word that ends there, which may be bent in the text; null for another one. */
  readonly inner: ReadonlyMap<number, Stem | null>;
  /** How many terms there are. */
  readonly terms: number;
  /** By term: whether one of its keys is a name only in capitals. */
  readonly capital: Uint8Array;
}

/** What stands for the gap between a key's words. */
export const gap = 32;
const mostStates = 60_000;

/** The tree for terms, each with its keys (of `keyOf`) in all their forms. */
export function wantedOf(terms: readonly (readonly string[])[]): Wanted {
  let letters = 1;
  for (const keys of terms) for (const key of keys) letters += statesOf(key);
  const tree = new Growing(terms.length, Math.min(letters, mostStates));
  for (let term = 0; term < terms.length; term++)
    for (const key of terms[term] as readonly string[]) if (key !== '' && !tree.add(key, term)) break;
  return tree;
}

class Growing implements Wanted {
  readonly opens = new Int32Array(places >> 5);
  readonly pairs = new Int32Array(places >> 5);
  readonly alone = new Uint8Array(256);
  readonly first = new Map<number, number>();
  readonly firstOfAscii = new Uint16Array(128);
  readonly letter: Uint16Array;
  readonly child: Uint16Array;
  readonly sibling: Uint16Array;
  readonly behind: Uint16Array;
  readonly end: Int32Array;
  readonly termOf = [0];
  readonly nextOf = [0];
  readonly lastOf: (Stem | null)[] = [null];
  readonly inner = new Map<number, Stem | null>();
  readonly capital: Uint8Array;
  private states = 1;

  constructor(
    readonly terms: number,
    private readonly most: number,
  ) {
    this.capital = new Uint8Array(terms);
    this.letter = new Uint16Array(most);
    this.child = new Uint16Array(most);
    this.sibling = new Uint16Array(most);
    this.behind = new Uint16Array(most);
    this.end = new Int32Array(most);
  }

  /** Says whether there was room for the key. */
  add(key: string, term: number): boolean {
    if (this.states + statesOf(key) > this.most && this.most === mostStates) return false;
    if (isCapital(key)) this.capital[term] = 1;
    const start = codeAt(key, 0);
    if (start < 128) this.mark(key);
    else if (key.length > 1 && codeAt(key, 1) !== gap && !isMixed(key, 1))
      put(this.pairs, pairOf(start, codeAt(key, 1)));
    else this.alone[start & 255] = 1;
    let state = this.first.get(start) ?? 0;
    if (state === 0) {
      state = this.grow(start, 0);
      this.first.set(start, state);
      if (start < 128) this.firstOfAscii[start] = state;
    }
    for (let at = 1; at < key.length; at++) {
      const code = codeAt(key, at);
      if (code === gap || isMixed(key, at)) state = this.part(state, key, at);
      if (code === gap) continue;
      let next = step(this, state, code);
      if (next === 0) {
        next = this.grow(code, this.child[state] as number);
        this.child[state] = next;
      }
      state = next;
    }
    this.close(state, key, term);
    return true;
  }

  /** The state behind a gap between words, the first of which ends before `at`. */
  private part(state: number, key: string, at: number): number {
    if (!this.inner.has(state)) this.inner.set(state, lastStem(key, at));
    if (this.behind[state] === 0) this.behind[state] = this.grow(gap, 0);
    return this.behind[state] as number;
  }

  /** Marks what a key of ASCII may start with; behind its end or a gap anything may stand. */
  private mark(key: string): void {
    let end = 1;
    while (end < key.length && end < 3 && codeAt(key, end) !== gap && !isMixed(key, end)) end++;
    const second = end > 1 ? codeAt(key, 1) : 0;
    const third = end > 2 ? codeAt(key, 2) : 0;
    const from = openingOf(codeAt(key, 0), second, third);
    if (third > 0) put(this.opens, from);
    else this.opens.fill(-1, from >> 5, (from >> 5) + (second > 0 ? 1 : 32));
  }

  /** A key of a term ends in a state, behind those that do so already. */
  private close(state: number, key: string, term: number): void {
    const made = this.termOf.push(term) - 1;
    this.nextOf.push(0);
    let before = this.end[state] as number;
    this.lastOf.push(before === 0 ? lastStem(key, key.length) : (this.lastOf[before] as Stem | null));
    if (before === 0) this.end[state] = made;
    else {
      while (this.nextOf[before] !== 0) before = this.nextOf[before] as number;
      this.nextOf[before] = made;
    }
  }

  private grow(code: number, sibling: number): number {
    this.letter[this.states] = code;
    this.sibling[this.states] = sibling;
    return this.states++;
  }
}

/** Whether a Latin word and a CJK one meet before a letter of a key, between which a text may have a blank. */
function isMixed(key: string, at: number): boolean {
  const [before, behind] = [codeAt(key, at - 1), codeAt(key, at)];
  return before !== gap && behind !== gap && before < firstCjk !== behind < firstCjk;
}

const firstCjk = 0x2e80;

/** How many states a key may need. */
function statesOf(key: string): number {
  let count = key.length;
  for (let at = 1; at < key.length; at++) if (isMixed(key, at)) count++;
  return count;
}

/** The place of three letters among the marks, the first of them of ASCII. */
export function openingOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

function lastStem(key: string, end: number): Stem | null {
  const word = lastWord(key, end);
  return word === null ? null : new Stem(word);
}

/** The Latin word that a key has before an offset; null where it has something else there. */
export function lastWord(key: string, end: number): string | null {
  let start = end;
  while (start > 0 && isInWord(codeAt(key, start - 1))) start--;
  return start < end ? key.slice(start, end) : null;
}

/** Small Latin letters, digits, and the signs of `c++` and `c#`. */
function isInWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 43 ||
    code === 35 ||
    (code >= 0xc0 && code <= 0x24f)
  );
}
