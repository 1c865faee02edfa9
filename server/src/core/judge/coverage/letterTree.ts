import { codeAt } from '../../codeAt.ts';
import { Chains, wider } from './chains.ts';
import { gap, isMixed } from './gap.ts';
import type { KeyList } from './keyList.ts';
import { lastStem } from './lastStem.ts';
import { firstsOf, marksOf } from './openings.ts';
import type { Stem } from './stem.ts';

/** A list of keys in the tree: its number there, and what its keys may start with, as `marksOf` and `firstsOf` have it. */
export interface Planted {
  readonly number: number;
  readonly marks: Int32Array;
  readonly firsts: readonly number[];
}

/**
 * A tree of letters for the keys of all topics, which have most of them in common. A state is what a key starts with; 0
 * is what stands before the first letter, and no state where one is asked for.
 */
export class LetterTree {
  size = 1;
  /** By state: the letter that leads there, and from where. */
  letter = new Uint16Array(fewest);
  from = new Int32Array(fewest);
  /** The states, each at the first free place from {@link placeOf} on; but those behind a gap. */
  table = new Int32Array(fewest * 2);
  /** By state: the one behind a gap between words; 0 where there is none. */
  behind = new Int32Array(fewest);
  /** By state that a word ends in: the stem of a Latin one, which may be bent in the text; null of another one. */
  readonly stems: (Stem | null | undefined)[] = [undefined];
  /** By state: the numbers of the lists with keys that lead through it, and with keys that end there. */
  readonly through = new Chains();
  readonly ending = new Chains();
  private readonly known = new Map<KeyList, Planted>();

  /** A list of keys, whose states grow where they are not there yet. */
  plant(list: KeyList): Planted {
    const before = this.known.get(list);
    if (before !== undefined) return before;
    const number = this.known.size;
    const way: number[] = [];
    list.keys.forEach((key, index) => {
      for (let at = list.shared[index] as number; at < key.length; at++) {
        const code = codeAt(key, at);
        let state = at === 0 ? 0 : (way[at - 1] as number);
        if (at > 0 && (code === gap || isMixed(key, at))) {
          state = this.part(state, key, at);
          this.through.add(state, number);
        }
        if (at === 0 || code !== gap) {
          state = this.grown(state, code);
          this.through.add(state, number);
        }
        way[at] = state;
      }
      const end = way[key.length - 1] as number;
      this.ending.add(end, number);
      this.stems[end] ??= list.last[index] as Stem | null;
    });
    const made = { number, marks: marksOf(list), firsts: firstsOf(list) };
    this.known.set(list, made);
    return made;
  }

  /** The state behind a letter. */
  private grown(before: number, code: number): number {
    const { table, from, letter } = this;
    for (let place = placeOf(before, code); ; place++) {
      const state = table[place & (table.length - 1)] as number;
      if (state === 0) return this.put(this.grow(before, code));
      if (from[state] === before && letter[state] === code) return state;
    }
  }

  /** The state behind a gap between words, the first of which ends before `at`. */
  private part(before: number, key: string, at: number): number {
    const known = this.behind[before] as number;
    if (known !== 0) return known;
    this.stems[before] ??= lastStem(key, at);
    const made = this.grow(before, gap);
    this.behind[before] = made;
    return made;
  }

  private grow(before: number, code: number): number {
    if (this.size === this.letter.length) this.widen();
    this.letter[this.size] = code;
    this.from[this.size] = before;
    this.stems.push(undefined);
    return this.size++;
  }

  private put(state: number): number {
    const { table } = this;
    let place = placeOf(this.from[state] as number, this.letter[state] as number);
    while (table[place & (table.length - 1)] !== 0) place++;
    table[place & (table.length - 1)] = state;
    return state;
  }

  private widen(): void {
    const { letter } = this;
    this.letter = new Uint16Array(letter.length * 2);
    this.letter.set(letter);
    this.from = wider(this.from);
    this.behind = wider(this.behind);
    this.table = new Int32Array(letter.length * 4);
    for (let state = 1; state < this.size; state++) if (letter[state] !== gap) this.put(state);
  }
}

/** So many states have room at first: as many as a topic or two have. */
const fewest = 4_096;

/** From where on in the table the state behind a letter is looked for. */
export function placeOf(before: number, code: number): number {
  return Math.imul(before + (code << 16), spread) >>> 12;
}

/** A number without a pattern, which spreads what is multiplied by it. */
const spread = 0x9e3779b1;
