import { codeAt } from '../../codeAt.ts';
import { pairOf, places, put, type Steps, step } from '../letters.ts';
import { gap, isMixed } from './gap.ts';
import type { KeyList } from './keyList.ts';
import { lastStem } from './lastStem.ts';
import type { Stem } from './stem.ts';

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

const mostStates = 60_000;

/** The tree for terms, each with lists of its keys (of `keyOf`) in all their forms. */
export function wantedOf(terms: readonly (readonly KeyList[])[]): Wanted {
  let states = 1;
  for (const lists of terms) for (const list of lists) states += list.states;
  const tree = new Growing(terms.length, Math.min(states, mostStates));
  for (let term = 0; term < terms.length; term++)
    for (const list of terms[term] as readonly KeyList[]) if (!tree.add(list, term)) break;
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
  /** The states behind each letter of the last key. */
  private readonly way: number[] = [];

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

  /** Says whether there was room for the keys. */
  add({ keys, shared, last, states, capital }: KeyList, term: number): boolean {
    if (this.states + states > this.most) return false;
    if (capital) this.capital[term] = 1;
    const { way } = this;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as string;
      let at = shared[index] as number;
      if (at === 0) way[at++] = this.open(key);
      else if (at < 3) this.mark(key);
      let state = way[at - 1] as number;
      for (; at < key.length; at++) {
        state = this.letterBehind(state, key, at);
        way[at] = state;
      }
      this.close(state, last[index] as Stem | null, term);
    }
    return true;
  }

  /** The state behind the first letter of a key. */
  private open(key: string): number {
    this.mark(key);
    const start = codeAt(key, 0);
    const before = this.first.get(start);
    if (before !== undefined) return before;
    const state = this.grow(start, 0);
    this.first.set(start, state);
    if (start < 128) this.firstOfAscii[start] = state;
    return state;
  }

  /** The state behind the letter at an offset of a key, from the one before it. */
  private letterBehind(before: number, key: string, at: number): number {
    const code = codeAt(key, at);
    if (code === gap) return this.part(before, key, at);
    const state = isMixed(key, at) ? this.part(before, key, at) : before;
    const known = step(this, state, code);
    if (known !== 0) return known;
    const made = this.grow(code, this.child[state] as number);
    this.child[state] = made;
    return made;
  }

  /** The state behind a gap between words, the first of which ends before `at`. */
  private part(state: number, key: string, at: number): number {
    if (!this.inner.has(state)) this.inner.set(state, lastStem(key, at));
    if (this.behind[state] === 0) this.behind[state] = this.grow(gap, 0);
    return this.behind[state] as number;
  }

  /** Marks what a key may start with; behind the end of one of ASCII, or a gap, anything may stand. */
  private mark(key: string): void {
    const start = codeAt(key, 0);
    let end = 1;
    while (end < key.length && end < 3 && codeAt(key, end) !== gap && !isMixed(key, end)) end++;
    if (start >= 128) {
      if (end > 1) put(this.pairs, pairOf(start, codeAt(key, 1)));
      else this.alone[start & 255] = 1;
      return;
    }
    const second = end > 1 ? codeAt(key, 1) : 0;
    const third = end > 2 ? codeAt(key, 2) : 0;
    const from = openingOf(start, second, third);
    if (third > 0) put(this.opens, from);
    else this.opens.fill(-1, from >> 5, (from >> 5) + (second > 0 ? 1 : 32));
  }

  /** A key of a term ends in a state, behind those of other terms that do so already. */
  private close(state: number, last: Stem | null, term: number): void {
    let before = this.end[state] as number;
    if (before === 0) this.end[state] = this.termOf.length;
    else {
      while (this.nextOf[before] !== 0) before = this.nextOf[before] as number;
      // Two families of a term may have a name in common.
      if (this.termOf[before] === term) return;
      this.nextOf[before] = this.termOf.length;
    }
    this.termOf.push(term);
    this.nextOf.push(0);
    this.lastOf.push(last);
  }

  private grow(code: number, sibling: number): number {
    this.letter[this.states] = code;
    this.sibling[this.states] = sibling;
    return this.states++;
  }
}

/** The place of three letters among the marks, the first of them of ASCII. */
export function openingOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}
