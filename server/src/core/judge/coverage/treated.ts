import type { Guide } from '../../guide/model.ts';
import type { Grid } from './grid.ts';
import type { Lexicon } from './lexicon.ts';
import { startOfLine, worth, worthOf } from './mention.ts';
import type { Hits } from './scan.ts';
import { thresholds } from './thresholds.ts';
import type { Outline } from './titles.ts';
import { phraseAt, type Token } from './tokens.ts';
import { alike, type Phrase } from './wishes.ts';

/** Where a subject is treated: a section by its heading, or an offset of the text. */
export type Treated =
  | { readonly by: 'heading'; readonly section: number }
  | { readonly by: 'text'; readonly section: number; readonly offset: number };

/** All that is needed to look for a subject. */
export interface Ground {
  readonly guide: Guide;
  readonly words: Lexicon;
  readonly outline: Outline;
  readonly grid: Grid;
  readonly hits: Hits;
  /** By term: the indices of its hits. */
  readonly byTerm: readonly (readonly number[])[];
}

/**
 * Where a phrase is treated as a subject: under a heading of its own in the home section, under one elsewhere, in the
 * home's text, or in the text elsewhere; null where it is only mentioned, or not at all. `enough` is what mentions in
 * the home must add up to, `named` how much of the phrase a heading there must name.
 */
export function treatedIn(
  phrase: Phrase,
  home: number | null,
  ground: Ground,
  enough: number,
  named: number = thresholds.heading,
): Treated | null {
  const { outline } = ground;
  const end = home === null ? 0 : (outline.ends[home] as number);
  const start = home ?? 0;
  const count = outline.headings.length;
  const under =
    headingIn(phrase, start, end, ground, named) ?? headingIn(phrase, 0, count, ground, thresholds.heading);
  if (under !== null && under >= start && under < end) return { by: 'heading', section: under };
  const found = mentions(phrase, start, end, ground, enough * briefness(home, ground));
  if (found) return found;
  if (under !== null) return { by: 'heading', section: under };
  return mentions(phrase, 0, count, ground, Math.max(enough, thresholds.elsewhere));
}

/** The heading in a section that says each of the words in a way of its own. */
export function namedApart(words: readonly Token[], home: number, { outline }: Ground): Treated | null {
  if (words.length < 2) return null;
  for (let section = home; section < (outline.ends[home] as number); section++)
    if (
      outline.holds[section] &&
      words.every(word => outline.headings[section]?.tokens.some(token => alike(word, token)))
    )
      return { by: 'heading', section };
  return null;
}

/** In few words one mention tells as much as several do in many. */
function briefness(home: number | null, { outline }: Ground): number {
  if (home === null) return 1;
  const words = outline.headings[home]?.section.deepWords ?? 0;
  return Math.min(1, Math.max(leastBrief, words / fullLength));
}

const leastBrief = 0.33;
const fullLength = 160;

function headingIn(
  phrase: Phrase,
  from: number,
  to: number,
  { grid, outline }: Ground,
  least: number,
): number | null {
  let best = 0;
  let at: number | null = null;
  for (let section = from; section < to; section++) {
    const found = outline.holds[section] ? namedBy(phrase, section, grid) : 0;
    if (found > best) {
      best = found;
      at = section;
    }
  }
  return best >= least ? at : null;
}

/** How much of a phrase a section's heading names, from 0 to 1. */
export function namedBy({ terms, weights }: Phrase, section: number, { own, width }: Grid): number {
  let sum = 0;
  let found = 0;
  for (let at = 0; at < terms.length; at++) {
    sum += weights[at] as number;
    found += (weights[at] as number) * (own[section * width + (terms[at] as number)] as number);
  }
  return sum === 0 ? 0 : found / sum;
}

/** Adds up mentions of the phrase's chief word that have the rest of the phrase near by. */
function mentions(phrase: Phrase, from: number, to: number, ground: Ground, enough: number): Treated | null {
  const { hits, byTerm, outline, guide } = ground;
  const chief = chiefOf(phrase, byTerm);
  if (chief < 0) return null;
  const others = phrase.terms.filter(
    (term, at) =>
      term !== phrase.terms[chief] &&
      (phrase.weights[at] as number) >= (phrase.weights[chief] as number) * 0.6,
  );
  let sum = 0;
  let best = 0;
  let place: Treated | null = null;
  let lastLine = -1;
  for (const hit of byTerm[phrase.terms[chief] as number] ?? []) {
    const section = hits.section[hit] as number;
    if (section < from || section >= to || !outline.holds[section]) continue;
    const offset = hits.offset[hit] as number;
    const line = startOfLine(guide.text, offset);
    if (line === lastLine || !others.every(term => isNear(byTerm[term] ?? [], offset, hits))) continue;
    if (isOfLonger(phrase.tokens[chief] as Token, offset, ground)) continue;
    lastLine = line;
    const value = worthOf(hit, guide, hits, isName(phrase));
    sum += value;
    if (value > best) {
      best = value;
      place = { by: 'text', section, offset };
    }
    if (sum >= enough && best >= worth.lead) break;
  }
  return sum >= enough - 1e-9 ? place : null;
}

/** Whether the word at an offset starts a longer phrase that means something else: an authorization code is no authorization. */
function isOfLonger(token: Token, offset: number, { guide, words }: Ground): boolean {
  const first = phraseAt(guide.text.slice(offset, offset + longestPhrase).toLowerCase(), words);
  return (
    first !== null &&
    first.stems.length > token.stems.length &&
    first.same.length + first.kinds.length > 0 &&
    !alike(first, token) &&
    !first.kinds.some(kind => token.same.includes(kind))
  );
}

const longestPhrase = 40;

/** The word that says most; of equals, the one that the text says least often, but says. */
function chiefOf({ weights, terms }: Phrase, byTerm: Ground['byTerm']): number {
  let chief = -1;
  terms.forEach((term, at) => {
    const count = byTerm[term]?.length ?? 0;
    const weight = weights[at] as number;
    const best = chief < 0 ? -1 : (weights[chief] as number);
    if (weight > best + 1e-9) chief = at;
    else if (weight > best - 1e-9 && count > 0 && count < (byTerm[terms[chief] as number]?.length ?? 0))
      chief = at;
  });
  return chief;
}

const near = 160;

function isNear(of: readonly number[], offset: number, { offset: offsets }: Hits): boolean {
  let low = 0;
  let high = of.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[of[middle] as number] as number) < offset - near) low = middle + 1;
    else high = middle;
  }
  const found = of[low];
  return found !== undefined && (offsets[found] as number) <= offset + near;
}

/** Whether a phrase is one word that no family knows: the name of a library or of a command, as code says it. */
function isName({ tokens: [first, second] }: Phrase): boolean {
  return first !== undefined && second === undefined && !first.cjk && first.same.length === 0;
}
