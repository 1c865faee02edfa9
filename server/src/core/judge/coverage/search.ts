import { wider } from './chains.ts';
import type { KeyList } from './keyList.ts';
import { kindsOfLetters, starts } from './kinds.ts';
import { LetterTree, placeOf } from './letterTree.ts';
import { placesOfMarks } from './openings.ts';
import type { Stem } from './stem.ts';

/** What to look for: by term, the lists of its keys in all their forms. */
export type Wanted = readonly (readonly KeyList[])[];

/** The most states that a search has. */
const mostStates = 150_000;
/** The most that are kept for those to come. */
const mostKept = 120_000;

/**
 * What is looked for: some of the lists in a tree that holds those of all searches of late. Which of its states are of
 * these lists is found out where a text leads there.
 */
export class Search {
  /** Marks of what a key may start with; see `openings`. */
  readonly marks = new Int32Array(placesOfMarks >> 5);
  /** What letters are, by their codes; see `kinds`. */
  readonly kinds = kindsOfLetters();
  /** The letters beyond Latin that keys start with: words of the text start with no others. */
  private readonly firsts: number[] = [];
  /** By term: whether one of its keys is a name only in capitals. */
  readonly capital: boolean[] = [];
  private tree = new LetterTree();
  /** Searches have numbers. By list: the last one that it was of, and the terms that it then stood for. */
  private number = 0;
  private readonly listed: number[] = [];
  private readonly termsOf: number[][] = [];
  /** By state: the last search that a text led there in; less than 0 where it was not of that one. */
  private seen = new Int32Array(0);
  /** By state: which of the lists below has the terms of which a key ends there; 0 for none. */
  private ends = new Int32Array(0);
  private readonly ending: (readonly number[])[] = [none];
  private wanted: Wanted | null = null;

  /** Looks for other terms from now on. */
  turnTo(wanted: Wanted): void {
    if (this.wanted === wanted) return;
    this.wanted = wanted;
    if (this.tree.size > mostKept) this.tree = new LetterTree();
    this.number++;
    this.marks.fill(0);
    for (const first of this.firsts) this.kinds[first] = starts.never;
    this.firsts.length = 0;
    let states = 0;
    for (let term = 0; term < wanted.length; term++) {
      this.capital[term] = false;
      const lists = wanted[term] as readonly KeyList[];
      for (let at = 0; at < lists.length; at++) {
        const list = lists[at] as KeyList;
        states += list.states;
        if (states > mostStates) break;
        this.add(list, term);
      }
    }
    this.ending.length = 1;
    if (this.seen.length >= this.tree.size) return;
    this.seen = wider(this.seen, this.tree.from.length - 1);
    this.ends = wider(this.ends, this.tree.from.length - 1);
  }

  private add(list: KeyList, term: number): void {
    if (list.capital) this.capital[term] = true;
    const { number, marks, firsts } = this.tree.plant(list);
    if (this.listed[number] === this.number) {
      const terms = this.termsOf[number] as number[];
      if (terms.at(-1) !== term) terms.push(term);
      return;
    }
    this.listed[number] = this.number;
    this.termsOf[number] = [term];
    for (let at = 0; at < marks.length; at += 2) {
      const word = marks[at] as number;
      this.marks[word] = (this.marks[word] as number) | (marks[at + 1] as number);
    }
    for (let at = 0; at < firsts.length; at++) {
      const first = firsts[at] as number;
      if (this.kinds[first] !== starts.never) continue;
      this.kinds[first] = starts.always;
      this.firsts.push(first);
    }
  }

  /** The state behind another one by a letter; 0 where there is none. */
  step(before: number, code: number): number {
    const { table, from, letter } = this.tree;
    for (let place = placeOf(before, code); ; place++) {
      const state = table[place & (table.length - 1)] as number;
      if (state === 0) return 0;
      if (from[state] === before && letter[state] === code) return this.own(state);
    }
  }

  /** The state behind a gap between words; 0 where there is none. */
  behind(state: number): number {
    const behind = this.tree.behind[state] as number;
    return behind === 0 ? 0 : this.own(behind);
  }

  /** The terms of which a key ends in a state. */
  termsAt(state: number): readonly number[] {
    return this.ending[this.ends[state] as number] as readonly number[];
  }

  /** The stem of the Latin word that ends in a state, which may be bent in the text; null of another one. */
  stemAt(state: number): Stem | null {
    return this.tree.stems[state] ?? null;
  }

  /** A state, where it is of this search; else 0. */
  private own(state: number): number {
    const seen = this.seen[state] as number;
    if (seen === this.number) return state;
    return seen !== -this.number && this.look(state) ? state : 0;
  }

  /** Finds out whether a state is of this search, and which terms end there. */
  private look(state: number): boolean {
    const { through, ending } = this.tree;
    let link = through.firstOf(state);
    while (link !== 0 && this.listed[through.at(link)] !== this.number) link = through.nextOf(link);
    this.seen[state] = link === 0 ? -this.number : this.number;
    let terms = none;
    for (link = ending.firstOf(state); link !== 0; link = ending.nextOf(link)) {
      const list = ending.at(link);
      if (this.listed[list] !== this.number) continue;
      const more = this.termsOf[list] as readonly number[];
      terms = terms === none ? more : [...new Set([...terms, ...more])].sort((a, b) => a - b);
    }
    this.ends[state] = terms === none ? 0 : this.ending.push(terms) - 1;
    return this.seen[state] === this.number;
  }
}

const none: readonly number[] = [];
