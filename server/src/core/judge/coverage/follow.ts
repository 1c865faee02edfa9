import { codeAt } from '../../codeAt.ts';
import { gap } from './gap.ts';
import { isLatin, isUpper, lower } from './kinds.ts';
import type { Room } from './room.ts';
import type { Search } from './search.ts';
import type { Stem } from './stem.ts';

/** Finds the keys whose letters start at `start`: each adds its term, its offset from `stretch` and its length. */
export function follow(
  text: string,
  stretch: number,
  start: number,
  to: number,
  from: number,
  search: Search,
  room: Room,
): void {
  const { until } = room;
  let state = from;
  let at = start + 1;
  // The last state on the way that a word of a phrase ends in, though letters went on, and where that was.
  let apart = 0;
  let apartAt = 0;
  for (;;) {
    const terms = search.termsAt(state);
    if (terms.length > 0) {
      const last = search.stemAt(state);
      const end = last === null ? at : wordEnd(text, at, to, last);
      for (const term of end < 0 ? [] : terms) {
        // A longer phrase, or a word in it, is the same mention.
        const overlaps = start < (until[term] as number);
        until[term] = Math.max(until[term] as number, end);
        if (!overlaps) room.add(term, start - stretch, end - start);
      }
    }
    const letter = at < to ? search.step(state, lower(codeAt(text, at))) : 0;
    if (letter !== 0) {
      // Letters go on here, as `connection` does behind `connect`; should they lead nowhere, a word may still end here.
      if (search.behind(state) !== 0) {
        apart = state;
        apartAt = at;
      }
      state = letter;
      at++;
      continue;
    }
    for (;;) {
      const behind = at < to ? search.behind(state) : 0;
      if (behind !== 0) {
        const inner = search.stemAt(state);
        const bent = inner === null ? at : wordEnd(text, at, to, inner);
        if (bent > at) at = bent;
        const here = codeAt(text, at);
        // Between the words of a phrase stands a blank, a hyphen, a low line, a slash, a dot as in code, or nothing.
        const isGap = here === gap || here === 45 || here === 95 || here === 47 || here === 46 || here === 10;
        const next = isGap ? behind : search.step(behind, lower(here));
        if (next !== 0) {
          state = next;
          at++;
          break;
        }
      }
      if (apart === 0) return;
      state = apart;
      at = apartAt;
      apart = 0;
    }
  }
}

/** Where a word ends whose stem stands before `at`, or -1 where it is another word. */
function wordEnd(text: string, at: number, to: number, stem: Stem): number {
  let end = at;
  let before = codeAt(text, at - 1);
  while (end < to && end - at < longestEnding) {
    const raw = codeAt(text, end);
    if (!isLatin(raw)) break;
    if (isUpper(raw) && !isUpper(before)) break;
    before = raw;
    end++;
  }
  if (end === at) return end;
  return end - at < longestEnding && stem.isBentBy(text, at, end) ? end : -1;
}

/** What bends a word is shorter: `erabilities` of `vulnerabilities` is among the longest. */
const longestEnding = 12;
