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

/** By section: how well it fits an item. */
type Row = Float64Array;

/** Deals sections out to items so that the scores' sum is the highest; sharing a section costs a little. */
export function dealOut(scores: readonly Row[]): Dealt {
  const tops = scores.map(topOf);
  const chosen = scores.length > mostItems ? tops.map(([first = -1]) => first) : optimal(scores, tops);
  const scoreOf = (item: number, section: number): number => (scores[item] as Row)[section] as number;
  const most = new Map<number, number>();
  chosen.forEach((section, item) => {
    if (section >= 0) most.set(section, Math.max(most.get(section) ?? 0, scoreOf(item, section)));
  });
  return {
    chosen,
    isOwned: item => {
      const section = chosen[item] as number;
      if (section < 0) return false;
      return (most.get(section) as number) - scoreOf(item, section) >= thresholds.clearly;
    },
  };
}

/** Whether an item's best section is best for it alone, and clearly so: nothing has to be weighed against it. */
function isFree(
  [first = -1, second = -1]: readonly number[],
  item: number,
  firsts: readonly number[],
  row: Row,
): boolean {
  if (first < 0) return true;
  const isOnly = firsts.indexOf(first) === item && firsts.lastIndexOf(first) === item;
  return isOnly && (second < 0 || (row[first] as number) - (row[second] as number) > 1e-9);
}

function topOf(row: Row): readonly number[] {
  return highest(row.length, best, section => {
    const score = row[section] as number;
    return score < thresholds.partial / 2 ? -1 : score;
  });
}

function optimal(scores: readonly Row[], tops: readonly (readonly number[])[]): number[] {
  const firsts = tops.map(([first = -1]) => first);
  if (tops.every((top, item) => isFree(top, item, firsts, scores[item] as Row))) return firsts;
  const sections = [...new Set(tops.flat())].sort((a, b) => a - b);
  const columnOf = new Map(sections.map((section, at) => [section, at]));
  const columns = sections.length * sharers;
  const table = tops.map((top, item) => {
    const row = new Float64Array(columns);
    for (const section of top)
      for (let seat = 0; seat < sharers; seat++)
        row[(columnOf.get(section) as number) * sharers + seat] =
          ((scores[item] as Row)[section] as number) - seat * thresholds.sharing;
    return row;
  });
  return assign(table, columns).map(column =>
    column < 0 ? -1 : (sections[Math.floor(column / sharers)] as number),
  );
}
