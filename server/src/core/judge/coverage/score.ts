import { highest } from '../../highest.ts';
import { type Grid, isAnyOf } from './grid.ts';
import { weights } from './lexicon.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import type { Heading } from './titles.ts';
import { alike, type Token } from './token.ts';
import type { Phrase } from './wishes.ts';

/** How well a section covers a phrase. */
export interface Score {
  /** From 0 to 1, all evidence weighed. */
  readonly all: number;
  /** From 0 to 1: what its own heading says of it. */
  readonly heading: number;
  /** Whether it is so likely only because it stands where the outline has the item. */
  readonly placed: boolean;
}

/** The score of what has nothing of a phrase. */
export const nothing: Score = { all: 0, heading: 0, placed: false };

/**
 * A score with another sum. It is the same object unless it is the one that all share: there are as many as items times
 * sections, and who weighs them has them to himself.
 */
export function reweighed(score: Score, all: number): Score {
  if (score === nothing) return { all, heading: 0, placed: false };
  (score as { all: number }).all = all;
  return score;
}

/** What evidence counts beside the heading's own words, which count 1. */
const credit = { above: 0.6, title: 0.75, below: 0.6, said: 0.45, gathered: 0.3 };
/** How often a text says what it is about, a short one as often as its words allow. */
const often = 5;
const wordsBetween = 12;
/** A section that has nothing of the phrase in its heading is never surer than this. */
const mostByText = 0.72;

/** Weighs a section for a phrase. */
export function scoreOf(
  { tokens, weights: shares, terms }: Phrase,
  { section, tokens: title }: Heading,
  grid: Grid,
  { titled }: Terms,
): Score {
  const row = section.index * grid.width;
  if (!isAnyOf(terms, section.index, grid)) return nothing;
  let sum = 0;
  let all = 0;
  let heading = 0;
  for (let at = 0; at < terms.length; at++) {
    sum += shares[at] as number;
    heading += (shares[at] as number) * (grid.own[row + (terms[at] as number)] as number);
  }
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as number;
    const own = grid.own[row + term] as number;
    // What the whole guide is about goes without saying, where the heading says the rest.
    const understood = titled[term] === true && heading > 0 ? credit.title : 0;
    // Most words of a phrase are neither in a section nor around it.
    const found =
      own >= 0.95
        ? own
        : grid.any[row + term] === 0
          ? understood
          : Math.max(own, understood, beside(term, row + term, section, grid));
    all += (shares[at] as number) * found;
  }
  if (sum === 0 || all === 0) return nothing;
  const found = all / sum;
  if (heading === 0) return { all: Math.min(found, mostByText), heading: 0, placed: false };
  const plain = found * (leastPrecise + (1 - leastPrecise) * precision(title, tokens));
  // What little words add to a heading on what the phrase is a kind of does not make it the phrase's.
  if (plain >= thresholds.met && isOnlyWide({ tokens, terms }, row, grid))
    return { all: thresholds.met - 0.01, heading: heading / sum, placed: false };
  const isTold = plain < thresholds.met && isNamedAndSaid({ tokens, terms }, section, grid, titled);
  return { all: isTold ? thresholds.met : plain, heading: heading / sum, placed: false };
}

/** What a heading counts that is on much else besides the phrase. */
const leastPrecise = 0.85;

/** Whether a heading has the special words of a phrase by what they are kinds of at most, and nothing else says them. */
function isOnlyWide(
  { tokens, terms }: Pick<Phrase, 'tokens' | 'terms'>,
  row: number,
  { own, above, below, said }: Grid,
): boolean {
  let special = 0;
  for (let at = 0; at < terms.length; at++) {
    if ((tokens[at] as Token).weight <= weights.light) continue;
    special++;
    const cell = row + (terms[at] as number);
    const named = Math.max(own[cell] as number, above[cell] as number, below[cell] as number);
    if (named > wide || (said[cell] as number) > 0) return false;
  }
  return special > 0;
}

const wide = 0.34;

/** Whether a heading names a special word of a phrase, and the text under it says all others, more than once where it is long. */
function isNamedAndSaid(
  { tokens, terms }: Pick<Phrase, 'tokens' | 'terms'>,
  { index, deepWords }: Heading['section'],
  { own, said, width }: Grid,
  titled: Terms['titled'],
): boolean {
  const row = index * width;
  const least = deepWords > long ? 2 : 1;
  let special = 0;
  let named = 0;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as number;
    if (titled[term] || (tokens[at] as Phrase['tokens'][number]).weight <= weights.light) continue;
    special++;
    if ((own[row + term] as number) >= wholly) named++;
    else if ((said[row + term] as number) < least) return false;
  }
  return named > 0 && special > 1;
}

const wholly = 0.9;
const long = 300;

function beside(
  term: number,
  cell: number,
  { words, deepWords }: Heading['section'],
  { above, below, said, ownSaid, total }: Grid,
): number {
  const around = Math.max(credit.above * (above[cell] as number), credit.below * (below[cell] as number));
  const all = said[cell] as number;
  if (all === 0) return around;
  const most = Math.max(around, textual(all, deepWords, total[term] as number));
  const own = ownSaid[cell] as number;
  // What a chapter tells before its first heading is a section of its own, though it has no name.
  return own === 0 || words === deepWords || words < leastOwn
    ? most
    : Math.max(most, textual(own, words, total[term] as number));
}

/** What the text of so many words counts that says a word so often, of all the times that the guide does. */
function textual(said: number, words: number, total: number): number {
  const dense = Math.min(1, (said * 60) / Math.max(60, words));
  const enough = Math.min(often, Math.max(2, words / wordsBetween));
  const gathered = said >= Math.min(3, enough) ? credit.gathered * (said / total) : 0;
  return (credit.said * Math.min(1, said / enough) + gathered) * Math.sqrt(dense);
}

/** So many words are more than an introduction. */
const leastOwn = 60;

/** How much of a heading is about the phrase. */
function precision(title: Heading['tokens'], tokens: Phrase['tokens']): number {
  let sum = 0;
  let shared = 0;
  for (let at = 0; at < title.length; at++) {
    const token = title[at] as Token;
    if (token.weight <= weights.weak) continue;
    sum += token.weight;
    if (isAmong(token, tokens)) shared += token.weight;
  }
  return sum === 0 ? 1 : shared / sum;
}

/** Whether one of several tokens means the same as a token, or has a stem of it. */
function isAmong(token: Token, tokens: Phrase['tokens']): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const other = tokens[at] as Token;
    if (alike(token, other)) return true;
    const { stems } = other;
    for (let of = 0; of < stems.length; of++) if (token.stems.includes(stems[of] as string)) return true;
  }
  return false;
}

/** The best of an item's sections, the best first. */
export function bestOf(
  row: readonly Score[],
): readonly { readonly section: number; readonly score: Score }[] {
  const shown = row.map(({ all }) => (all > leastShown ? all : -1));
  const sections = highest(shown, mostShown, 0);
  return sections.map(section => ({ section, score: row[section] as Score }));
}

/** How many candidates are kept for explanations. */
const mostShown = 4;
const leastShown = 0.15;
