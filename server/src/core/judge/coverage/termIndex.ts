import { fitOf } from './fit.ts';
import type { Heading } from './titles.ts';
import type { Token } from './token.ts';

/** A term that a heading names, and how well, above 0 to 1. */
export interface Fit {
  readonly term: number;
  readonly fit: number;
}

/** Finds the terms that a heading names. Not every term is held against every heading, and those of one name name the same. */
export class TermIndex {
  private readonly byStem = new Map<string, number[]>();
  private readonly byFamily = new Map<number, number[]>();
  /** By first letter: terms of one Latin word, which may be misspelt. */
  private readonly byLetter = new Map<string, number[]>();
  /** By term: the number of the last heading that it was found for. */
  private readonly foundFor: number[] = [];
  private heading = 0;
  private readonly tokens: Token[] = [];
  /** What headings name, by what they are called. */
  private known = new Map<string, readonly Fit[]>();

  add(term: number, token: Token): void {
    const { stems, same, kinds, cjk } = token;
    this.tokens[term] = token;
    this.foundFor[term] = 0;
    for (let at = 0; at < stems.length; at++) push(this.byStem, stems[at] as string, term);
    for (let at = 0; at < same.length; at++) push(this.byFamily, same[at] as number, term);
    for (let at = 0; at < kinds.length; at++) push(this.byFamily, kinds[at] as number, term);
    const stem = stems[0] ?? '';
    if (!cjk && stems.length === 1 && stem.length >= 5) push(this.byLetter, stem[0] as string, term);
  }

  /** The terms that a heading names; asked when all terms are added. */
  namedBy(heading: Heading): readonly Fit[] {
    const { called } = heading;
    const before = this.known.get(called);
    if (before) return before;
    const fits: Fit[] = [];
    const near = this.near(heading);
    for (let at = 0; at < near.length; at++) {
      const term = near[at] as number;
      const fit = fitOf(this.tokens[term] as Token, heading);
      if (fit > 0) fits.push({ term, fit });
    }
    if (this.known.size >= mostKnown) this.known.clear();
    this.known.set(called, fits);
    return fits;
  }

  /** The terms that share a stem, a family or a first letter with a heading. */
  private near({ stems, same, kinds }: Heading): readonly number[] {
    const found: number[] = [];
    this.heading++;
    for (let at = 0; at < stems.length; at++) {
      const stem = stems[at] as string;
      this.find(this.byStem.get(stem), found);
      if (stem.length >= 5) this.find(this.byLetter.get(stem[0] as string), found);
    }
    for (let at = 0; at < same.length; at++) this.find(this.byFamily.get(same[at] as number), found);
    for (let at = 0; at < kinds.length; at++) this.find(this.byFamily.get(kinds[at] as number), found);
    return found;
  }

  /** Adds terms that were not found for the heading yet. */
  private find(terms: readonly number[] | undefined, found: number[]): void {
    if (terms === undefined) return;
    const { foundFor, heading } = this;
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] as number;
      if (foundFor[term] === heading) continue;
      foundFor[term] = heading;
      found.push(term);
    }
  }
}

/** A guide has fewer headings, of which most stay while somebody writes. */
const mostKnown = 500;

function push<Key>(map: Map<Key, number[]>, key: Key, term: number): void {
  const list = map.get(key);
  if (list) list.push(term);
  else map.set(key, [term]);
}
