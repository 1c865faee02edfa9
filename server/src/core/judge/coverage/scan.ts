import type { Guide } from '../../guide/model.ts';
import { stemOf } from './stem.ts';

/** Where the wanted words stand in a guide's text, in the order of the text. Parallel lists. */
export interface Hits {
  /** Which of the wanted terms. */
  readonly term: readonly number[];
  readonly offset: readonly number[];
  readonly length: readonly number[];
  readonly section: readonly number[];
  /** The fence that it stands in; -1 in prose. */
  readonly fence: readonly number[];
}

/** Words to look for, as a tree of letters; a key may stand for several terms. */
export interface Wanted {
  readonly first: Uint16Array;
  /** Marks of the letters that a key may start with, two by two: most places of a text are passed over by them. */
  readonly pairs: Uint8Array;
  readonly next: ReadonlyMap<number, number>;
  /** By state: the keys that end there. */
  readonly ends: readonly (readonly { readonly term: number; readonly last: string | null }[])[];
  /** By state before a gap: the stem of the Latin word that ends there, which may be bent in the text. */
  readonly inner: ReadonlyMap<number, string>;
  /** How many terms there are. */
  readonly terms: number;
}

const gap = 32;

/** The tree for terms, each with its keys (of `keyOf`). */
export function wantedOf(terms: readonly (readonly string[])[]): Wanted {
  const first = new Uint16Array(65536);
  const pairs = new Uint8Array(65536);
  const next = new Map<number, number>();
  const ends: { term: number; last: string | null }[][] = [[]];
  const inner = new Map<number, string>();
  terms.forEach((keys, term) => {
    for (const key of keys) {
      let state = 0;
      mark(pairs, key);
      for (let at = 0; at < key.length; at++) {
        const code = key.charCodeAt(at);
        if (code === gap) inner.set(state, lastWord(key.slice(0, at)) ?? '');
        const known = state === 0 ? (first[code] as number) : (next.get(state * 65536 + code) ?? 0);
        if (known > 0) {
          state = known;
          continue;
        }
        if (ends.length >= 60_000) return;
        ends.push([]);
        if (state === 0) first[code] = ends.length - 1;
        else next.set(state * 65536 + code, ends.length - 1);
        state = ends.length - 1;
      }
      if (state === 0) continue;
      (ends[state] as { term: number; last: string | null }[]).push({ term, last: lastWord(key) });
    }
  });
  return { first, pairs, next, ends, inner, terms: terms.length };
}

function mark(pairs: Uint8Array, key: string): void {
  const code = key.charCodeAt(0);
  if (key.length > 1 && key.charCodeAt(1) !== gap) pairs[pairOf(code, key.charCodeAt(1))] = 1;
  // A word of one letter may be followed by anything.
  else for (let next = 0; next < 65536; next++) pairs[pairOf(code, next)] = 1;
}

function pairOf(first: number, second: number): number {
  return ((first * 313) ^ second) & 65535;
}

function lastWord(key: string): string | null {
  return /[a-z0-9+#\u00c0-\u024f]+$/.exec(key)?.[0] ?? null;
}

type Growing = { -readonly [Key in keyof Hits]: number[] } & {
  /** By term: where its last hit ends, and which it is. */
  readonly until: Int32Array;
};

/**
 * Finds the wanted words in the text of a guide's content: not in headings, lists of contents, checklists, boxes to
 * tick, import lines, trees and diagrams. One walk over the text; the time is linear in it.
 */
export function scan({ text, sections, fences, lists }: Guide, wanted: Wanted): Hits {
  const hits: Growing = {
    term: [],
    offset: [],
    length: [],
    section: [],
    fence: [],
    until: new Int32Array(wanted.terms),
  };
  const ticks = lists.flatMap(({ items }) =>
    items.flatMap(({ checked, place }) => (checked === null ? [] : [place])),
  );
  let fence = 0;
  let tick = 0;
  for (const { role, own, place, index } of sections) {
    if (role !== 'content' && role !== 'title') continue;
    for (let at = place.end; at < own.end; ) {
      while (fence < fences.length && (fences[fence]?.place.end as number) <= at) fence++;
      while (tick < ticks.length && (ticks[tick]?.end as number) <= at) tick++;
      const block = fences[fence];
      const inFence = block !== undefined && block.place.start <= at;
      const box = ticks[tick];
      const inTick = box !== undefined && box.start <= at;
      let end = inFence ? block.place.end : (block?.place.start ?? own.end);
      end = Math.min(own.end, end, inTick ? box.end : (box?.start ?? own.end));
      end = Math.max(at + 1, end);
      const skip =
        inTick ||
        (inFence &&
          (block.excluded === 'tree' || block.excluded === 'diagram' || block.excluded === 'contents'));
      if (!skip) find(text, at, end, wanted, index, inFence ? block.index : -1, hits);
      at = end;
    }
  }
  return hits;
}

function find(
  text: string,
  from: number,
  to: number,
  wanted: Wanted,
  section: number,
  fence: number,
  hits: Growing,
): void {
  const { first, pairs } = wanted;
  let before = 0;
  let raw = from < to ? text.charCodeAt(from) : 0;
  for (let at = from; at < to; at++) {
    const after = at + 1 < to ? text.charCodeAt(at + 1) : 0;
    const code = raw >= 65 && raw <= 90 ? raw + 32 : raw;
    const state = first[code] as number;
    if (
      state > 0 &&
      pairs[pairOf(code, after >= 65 && after <= 90 ? after + 32 : after)] === 1 &&
      (raw > 0x2fff || startsWord(before, raw))
    )
      follow(text, at, to, state, wanted, section, fence, hits);
    before = raw;
    raw = after;
  }
}

function follow(
  text: string,
  start: number,
  to: number,
  from: number,
  { next, ends, inner }: Wanted,
  section: number,
  fence: number,
  hits: Growing,
): void {
  let state = from;
  let at = start + 1;
  for (;;) {
    for (const { term, last } of ends[state] as Wanted['ends'][number]) {
      const end = last === null ? at : wordEnd(text, at, to, last);
      // A longer phrase, or a word in it, is the same mention.
      const overlaps = start < (hits.until[term] as number);
      if (end > 0) hits.until[term] = Math.max(hits.until[term] as number, end);
      if (overlaps || end < 0 || (fence >= 0 && isImport(text, start))) continue;
      hits.term.push(term);
      hits.offset.push(start);
      hits.length.push(end - start);
      hits.section.push(section);
      hits.fence.push(fence);
    }
    if (at >= to) return;
    const raw = text.charCodeAt(at);
    const code = raw >= 65 && raw <= 90 ? raw + 32 : raw;
    let then = next.get(state * 65536 + code) ?? 0;
    if (then === 0) {
      // Between the words of a phrase stands a blank, a hyphen, a low line, a slash or nothing.
      const behind = next.get(state * 65536 + gap) ?? 0;
      if (behind === 0) return;
      const bent = wordEnd(text, at, to, inner.get(state) ?? '');
      if (bent > at) at = bent;
      const here = text.charCodeAt(at);
      if (here === gap || here === 45 || here === 95 || here === 47 || here === 10) then = behind;
      else {
        then = next.get(behind * 65536 + (isUpper(here) ? here + 32 : here)) ?? 0;
        if (then === 0) return;
      }
    }
    state = then;
    at++;
  }
}

/** Where a word ends whose stem has been found, or -1 where it is another word. */
function wordEnd(text: string, at: number, to: number, stem: string): number {
  let end = at;
  let before = text.charCodeAt(at - 1);
  while (end < to && end - at < 9) {
    const raw = text.charCodeAt(end);
    if (!isLatin(raw) || (isUpper(raw) && !isUpper(before))) break;
    before = raw;
    end++;
  }
  if (end === at) return end;
  if (end - at >= 9) return -1;
  return stemOf(text.slice(at - stem.length, end).toLowerCase()) === stem ? end : -1;
}

function startsWord(before: number, raw: number): boolean {
  return !isLatin(before) || (isUpper(raw) && !isUpper(before));
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLatin(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f);
}

/** Whether the line that an offset of a code block stands in only names a module. */
function isImport(text: string, offset: number): boolean {
  let start = offset;
  while (start > 0 && offset - start < 80 && text.charCodeAt(start - 1) !== 10) start--;
  return /^\s*(?:import|use|from|#include|require|using|package|mod|extern)\b/.test(
    text.slice(start, offset + 1),
  );
}
