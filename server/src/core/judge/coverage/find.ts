import { codeAt } from '../../codeAt.ts';
import { isMarked } from '../letters.ts';
import { follow } from './follow.ts';
import { isImport } from './importLines.ts';
import { lower } from './kinds.ts';
import { mayGoOn, openingOf, openingOfOne, openingOfPair } from './openings.ts';
import type { Found, Room } from './room.ts';
import type { Search } from './search.ts';

/** Finds the wanted words between two offsets of a text. */
export function find(
  text: string,
  from: number,
  to: number,
  search: Search,
  inCode: boolean,
  room: Room,
): Found {
  const { marks, kinds } = search;
  room.clear(to - from);
  const { starts } = room;
  const count = startsIn(text, from, to, kinds, starts);
  for (let start = 0; start < count; start++) {
    const at = starts[start] as number;
    const code = lower(codeAt(text, at));
    const next = at + 1 < to ? codeAt(text, at + 1) : 0;
    if (code < 128) {
      const third = at + 2 < to ? codeAt(text, at + 2) : 0;
      const opening = openingOf(code, next, third);
      if (!isMarked(marks, opening)) continue;
      if (!mayGoOn(marks, opening, at + 3 < to ? codeAt(text, at + 3) : 0)) continue;
    } else if (!isMarked(marks, openingOfPair(code, lower(next))) && !isMarked(marks, openingOfOne(code)))
      continue;
    const state = search.step(0, code);
    if (state === 0) continue;
    const before = room.count;
    follow(text, from, at, to, state, search, room);
    if (inCode && room.count > before && isImport(text, at)) room.count = before;
  }
  return room;
}

/**
 * Notes where words start between two offsets of a text; gives how many do. Each place is noted, and kept by counting
 * on: where a word starts can't be foreseen, and a branch that is taken by chance costs more than all the rest.
 */
function startsIn(text: string, from: number, to: number, kinds: Uint8Array, starts: Int32Array): number {
  let count = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const kind = kinds[codeAt(text, at)] as number;
    starts[count] = at;
    // 1 where it is more than what stands before leaves.
    count += (before - (kind & 3)) >>> 31;
    before = kind >> 2;
  }
  return count;
}
