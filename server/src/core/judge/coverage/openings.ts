import { codeAt } from '../../codeAt.ts';
import { pairOf, places } from '../letters.ts';
import { gap, isMixed } from './gap.ts';
import type { KeyList } from './keyList.ts';
import { beyondLatin } from './kinds.ts';

/**
 * Marks of what keys may start with: most places of a text are passed over by them. A bit each for three letters of
 * ASCII, for two others, and for others that are keys by themselves; then for the same three letters where a key has no
 * more, and for the second to the fourth where one has.
 */
export const placesOfMarks = 4 * places + 256;
const short = 2 * places + 256;
const second = short + places;

/** The place of three letters among the marks, the first of them of ASCII. */
export function openingOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

/** Whether a key that starts with three letters ends there, or may go on with the fourth. */
export function mayGoOn(marks: Int32Array, opening: number, fourth: number): boolean {
  const next = openingFromSecond(opening, fourth);
  const ends = (marks[(short + opening) >> 5] as number) >>> opening;
  return ((ends | ((marks[next >> 5] as number) >>> next)) & 1) === 1;
}

function openingFromSecond(opening: number, fourth: number): number {
  return second + (((opening << 5) | (fourth & 31)) & (places - 1));
}

/** The place of two letters, the first of them not of ASCII. */
export function openingOfPair(first: number, second: number): number {
  return places + pairOf(first, second);
}

/** The place of a letter not of ASCII that is a key. */
export function openingOfOne(letter: number): number {
  return 2 * places + (letter & 255);
}

/** What the keys of a list may start with: numbers of the table of marks, each followed by its bits. */
export function marksOf({ keys, shared }: KeyList): Int32Array {
  const marks = new Map<number, number>();
  const put = (word: number, bits: number): void => {
    marks.set(word, (marks.get(word) ?? 0) | bits);
  };
  // Behind the end of a key of ASCII, or a gap, anything may stand.
  const mark = (key: string): void => {
    const start = codeAt(key, 0);
    let end = 1;
    while (end < key.length && end < 4 && codeAt(key, end) !== gap && !isMixed(key, end)) end++;
    if (start < 128) {
      const opening = openingOf(start, end > 1 ? codeAt(key, 1) : 0, end > 2 ? codeAt(key, 2) : 0);
      const next = end > 3 ? openingFromSecond(opening, codeAt(key, 3)) : short + opening;
      for (const from of [opening, next])
        if (end > 2) put(from >> 5, 1 << (from & 31));
        else for (let at = 0; at < (end > 1 ? 1 : 32); at++) put((from >> 5) + at, -1);
      return;
    }
    const place = end > 1 ? openingOfPair(start, codeAt(key, 1)) : openingOfOne(start);
    put(place >> 5, 1 << (place & 31));
  };
  keys.forEach((key, index) => {
    if ((shared[index] as number) < 4) mark(key);
  });
  return Int32Array.from([...marks].flat());
}

/** The letters beyond Latin that the keys of a list start with. */
export function firstsOf({ keys }: KeyList): readonly number[] {
  return [...new Set(keys.map(key => codeAt(key, 0)))].filter(code => code >= beyondLatin);
}
