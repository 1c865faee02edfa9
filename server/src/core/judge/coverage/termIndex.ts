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
    for (const stem of stems) push(this.byStem, stem, term);
    for (const family of same) push(this.byFamily, family, term);
    for (const family of kinds) push(this.byFamily, family, term);
    const [stem = ''] = stems;
    if (!cjk && stems.length === 1 && stem.length >= 5) push(this.byLetter, stem[0] as string, term);
  }

  /** The terms that a heading names; asked when all terms are added. */
  namedBy(heading: Heading): readonly Fit[] {
    const { called } = heading;
    const before = this.known.get(called);
    if (before) return before;
    const fits: Fit[] = [];
    for (const term of this.near(heading)) {
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
    const { foundFor } = this;
    const heading = ++this.heading;
    const add = (terms: readonly number[] | undefined): void => {
      if (terms === undefined) return;
      for (const term of terms) {
        if (foundFor[term] === heading) continue;
        foundFor[term] = heading;
        found.push(term);
      }
    };
    for (const stem of stems) {
      add(this.byStem.get(stem));
      if (stem.length >= 5) add(this.byLetter.get(stem[0] as string));
    }
    for (const family of same) add(this.byFamily.get(family));
    for (const family of kinds) add(this.byFamily.get(family));
    return found;
  }
}

/** A guide has fewer headings, of which most stay while somebody writes. */
const mostKnown = 500;

function push<Key>(map: Map<Key, number[]>, key: Key, term: number): void {
  const list = map.get(key);
  if (list) list.push(term);
  else map.set(key, [term]);
}
