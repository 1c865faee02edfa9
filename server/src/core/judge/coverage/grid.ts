import type { Hits } from './scan.ts';
import type { Fit } from './termIndex.ts';
import type { Terms } from './terms.ts';
import type { Heading, Outline } from './titles.ts';

/** How each term stands to each section: lists of numbers, section by section. */
export interface Grid {
  /** How many terms there are. */
  readonly width: number;
  /** From 0 to 1: the heading names it; the headings above; those below. */
  readonly own: Float32Array;
  readonly above: Float32Array;
  readonly below: Float32Array;
  /** How often the text says it, with all under the section; by term, how often the whole guide does. */
  readonly said: Float32Array;
  /** The same without what stands under headings below. */
  readonly ownSaid: Float32Array;
  readonly total: Float64Array;
  /** Whether there is any of these but the total; most sections have nothing of most terms. */
  readonly any: Uint8Array;
  /** By term: whether any heading names it. */
  readonly headed: Uint8Array;
}

/** Whether a section's heading, those below it or its text say a term at all. */
export function speaksOf(term: number, section: number, { width, own, below, said }: Grid): boolean {
  const cell = section * width + term;
  return (own[cell] as number) > 0 || (below[cell] as number) > 0 || (said[cell] as number) > 0;
}

/** Whether anything in or around a section says one of several terms. */
export function isAnyOf(terms: readonly number[], section: number, { width, any }: Grid): boolean {
  for (let at = 0; at < terms.length; at++)
    if (any[section * width + (terms[at] as number)] === 1) return true;
  return false;
}

/** Lays the terms over the sections, in time linear in terms times sections. */
export function gridOf({ headings }: Outline, { tokens, index }: Terms, hits: Hits): Grid {
  const width = tokens.length;
  const { own, above, below, said, ownSaid, any } = roomFor(width * headings.length);
  const total = new Float64Array(width);
  const headed = new Uint8Array(width);
  for (let hit = 0; hit < hits.term.length; hit++) {
    const weight = (hits.fence[hit] as number) >= 0 ? 0.7 : 1;
    const term = hits.term[hit] as number;
    const cell = (hits.section[hit] as number) * width + term;
    said[cell] = (said[cell] as number) + weight;
    any[cell] = 1;
    total[term] = (total[term] as number) + weight;
  }
  ownSaid.set(said);
  for (const heading of headings) {
    const row = heading.section.index * width;
    const fits = index.namedBy(heading);
    for (let at = 0; at < fits.length; at++) {
      const { term, fit } = fits[at] as Fit;
      own[row + term] = fit;
      any[row + term] = 1;
      headed[term] = 1;
    }
  }
  const named: number[] = [];
  const told: number[] = [];
  for (let term = 0; term < width; term++) {
    if (headed[term] === 1) named.push(term);
    if ((total[term] as number) > 0) told.push(term);
  }
  // An iterator would cost more here than all that is reckoned.
  for (const { section } of headings) {
    if (section.parent === null) continue;
    const up = section.parent * width;
    const down = section.index * width;
    for (let at = 0; at < named.length; at++) {
      const term = named[at] as number;
      if (any[up + term] === 0) continue;
      const found = Math.max(above[up + term] as number, own[up + term] as number);
      if (found === 0) continue;
      above[down + term] = found;
      any[down + term] = 1;
    }
  }
  for (let index = headings.length - 1; index >= 0; index--) {
    const { parent, role } = (headings[index] as Heading).section;
    if (parent === null || role !== 'content') continue;
    const up = parent * width;
    const down = index * width;
    for (let at = 0; at < named.length; at++) {
      const term = named[at] as number;
      if (any[down + term] === 0) continue;
      const found = Math.max(below[down + term] as number, own[down + term] as number);
      if (found <= (below[up + term] as number)) continue;
      below[up + term] = found;
      any[up + term] = 1;
    }
    for (let at = 0; at < told.length; at++) {
      const term = told[at] as number;
      if (any[down + term] === 0) continue;
      any[up + term] = 1;
      said[up + term] = (said[up + term] as number) + (said[down + term] as number);
    }
  }
  return { width, own, above, below, said, ownSaid, total, any, headed };
}

/** The lists of the last grid, which nobody has when the next is made: new ones would cost more than all that is reckoned. */
let room = roomOf(0);

function roomOf(size: number): Pick<Grid, 'own' | 'above' | 'below' | 'said' | 'ownSaid' | 'any'> {
  const rows = (): Float32Array => new Float32Array(size);
  return {
    own: rows(),
    above: rows(),
    below: rows(),
    said: rows(),
    ownSaid: rows(),
    any: new Uint8Array(size),
  };
}

/** Lists of zeros, of so many numbers at least. What a very large grid needed is not kept. */
function roomFor(size: number): typeof room {
  const has = room.any.length;
  if (has < size || has > Math.max(mostKept, size)) room = roomOf(size > mostKept ? size : size * 2);
  else for (const list of Object.values(room)) list.fill(0, 0, size);
  return room;
}

const mostKept = 100_000;
