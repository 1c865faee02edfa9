import { assign } from '../../assignment.ts';
import { highest } from '../../highest.ts';
import { thresholds } from './thresholds.ts';

/** Which section each item has, by index; -1 for none. */
export interface Dealt {
  readonly chosen: readonly number[];
  /** Whether the item's section is fitted clearly better by another item. */
  isOwned(item: number): boolean;
}

/** Each item's best sections; more than these are never needed by so many items. */
const best = 8;
/** How many items may share a section. */
const sharers = 3;
/** Longer outlines are dealt out one item at a time. */
const mostItems = 200;

/** How well sections fit items: of each item in turn, by section. */
export interface Worths {
  readonly worth: Float64Array;
  readonly items: number;
  readonly sections: number;
}

/** Deals sections out to items so that the scores' sum is the highest; sharing a section costs a little. */
export function dealOut(worths: Worths): Dealt {
  const { worth, items, sections } = worths;
  const tops: (readonly number[])[] = [];
  for (let item = 0; item < items; item++) tops.push(topOf(worth, item * sections, sections));
  const chosen = items > mostItems ? tops.map(([first = -1]) => first) : optimal(worths, tops);
  const most = new Float64Array(sections);
  for (let item = 0; item < items; item++) {
    const section = chosen[item] as number;
    if (section >= 0)
      most[section] = Math.max(most[section] as number, worth[item * sections + section] as number);
  }
  return {
    chosen,
    isOwned: item => {
      const section = chosen[item] as number;
      if (section < 0) return false;
      return (most[section] as number) - (worth[item * sections + section] as number) >= thresholds.clearly;
    },
  };
}

/** Whether an item's best section is best for it alone, and clearly so: nothing has to be weighed against it. */
function isFree(
  [first = -1, second = -1]: readonly number[],
  item: number,
  firsts: readonly number[],
  { worth, sections }: Worths,
): boolean {
  if (first < 0) return true;
  const row = item * sections;
  const isOnly = firsts.indexOf(first) === item && firsts.lastIndexOf(first) === item;
  return isOnly && (second < 0 || (worth[row + first] as number) - (worth[row + second] as number) > 1e-9);
}

function topOf(worth: Float64Array, row: number, sections: number): readonly number[] {
  return highest(worth.subarray(row, row + sections), best, thresholds.partial / 2);
}

function optimal(worths: Worths, tops: readonly (readonly number[])[]): number[] {
  const { worth, sections } = worths;
  const firsts = tops.map(([first = -1]) => first);
  if (tops.every((top, item) => isFree(top, item, firsts, worths))) return firsts;
  const dealt = [...new Set(tops.flat())].sort((a, b) => a - b);
  const columnOf = new Map(dealt.map((section, at) => [section, at]));
  const columns = dealt.length * sharers;
  const table = tops.map((top, item) => {
    const row = new Float64Array(columns);
    for (const section of top)
      for (let seat = 0; seat < sharers; seat++)
        row[(columnOf.get(section) as number) * sharers + seat] =
          (worth[item * sections + section] as number) - seat * thresholds.sharing;
    return row;
  });
  return assign(table, columns).map(column =>
    column < 0 ? -1 : (dealt[Math.floor(column / sharers)] as number),
  );
}
