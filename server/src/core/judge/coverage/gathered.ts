import { isSummary } from '../../guide/roles.ts';
import { isShortList } from './bareList.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { timesSaid } from './perWord.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import type { Heading } from './titles.ts';
import type { Token } from './token.ts';
import { specialOf } from './unsaid.ts';
import type { Phrase, Wish } from './wishes.ts';

/**
 * The section of a long guide whose own text, heading and headings above say most of an item's words, or of those that a
 * known phrase is made of, but for summaries and lists of features, which name what others tell; null where none says
 * about half of them, or a third where the guide says each more than once. What is told in such a section is hardly
 * missing, however little else speaks for it.
 */
export function gatheredIn({ whole, aliases }: Wish, ground: Ground): number | null {
  if (ground.guide.size.lines < thresholds.longGuide) return null;
  for (const phrase of [whole, ...aliases]) {
    const { section, share } = mostSaid(phrase.terms, phrase.weights, ground, mayTell);
    if (share >= aboutHalf || (share >= aboutAThird && timesSaid(phrase, ground) >= moreThanOnce))
      return section;
  }
  return null;
}

function mayTell({ section }: Heading): boolean {
  return section.role === 'content' && !isSummary(section.name) && !isShortList(section);
}

/**
 * Whether a long guide says special words of an item here and there, but most of them in no one section, and no heading
 * names more than a little of it: these are words of other things. `score` is that of the section that fits it best.
 */
export function isScattered({ whole }: Wish, score: number, ground: Ground, terms: Terms): boolean {
  if (ground.guide.size.lines < thresholds.longGuide || score >= weak) return false;
  const share = specialShare(whole, ground, terms);
  if (share < someOfIt || share >= thresholds.heading) return false;
  return headedShare(whole, ground) < hardlyNamed;
}

/** How much of a phrase's telling words, by weight, headings of the guide name, from 0 to 1, each that which names it best. */
export function headedShare(phrase: Phrase, ground: Ground): number {
  return namedShare(...kept(phrase, at => (phrase.tokens[at] as Token).weight > weights.weak), ground);
}

/** Whether no section of a long guide says most of an item's special words, besides what the whole guide is about. */
export function isNowhereGathered({ whole }: Wish, ground: Ground, terms: Terms): boolean {
  return (
    ground.guide.size.lines >= thresholds.longGuide && specialShare(whole, ground, terms) < thresholds.heading
  );
}

/** How much of a phrase's special words, by weight, the section says that says most of them. */
function specialShare(phrase: Phrase, ground: Ground, { titled }: Terms): number {
  const special = new Set(specialOf(phrase, titled));
  return mostSaid(...kept(phrase, at => special.has(at)), ground).share;
}

/** Some of a phrase's terms, with their weights. */
function kept(
  { terms, weights: shares }: Phrase,
  is: (at: number) => boolean,
): readonly [terms: readonly number[], shares: readonly number[]] {
  const at = terms.map((_, index) => index).filter(is);
  return [at.map(one => terms[one] as number), at.map(one => shares[one] as number)];
}

/**
 * The section that says most of several terms, of those that are asked for, and how much by their weights, from 0 to 1;
 * 0 and none where they weigh nothing.
 */
function mostSaid(
  terms: readonly number[],
  shares: readonly number[],
  { grid: { own, above, ownSaid, width }, outline: { headings } }: Ground,
  isAsked: (heading: Heading) => boolean = () => true,
): { readonly section: number | null; readonly share: number } {
  let most = 0;
  let best: number | null = null;
  for (let section = 0; section < headings.length; section++) {
    let said = 0;
    for (let at = 0; at < terms.length; at++) {
      const cell = section * width + (terms[at] as number);
      const named = Math.max(own[cell] as number, above[cell] as number);
      said += (shares[at] as number) * Math.max(named, Math.min(1, ownSaid[cell] as number));
    }
    if (said <= most || !isAsked(headings[section] as Heading)) continue;
    most = said;
    best = section;
  }
  return { section: best, share: most === 0 ? 0 : most / sumOf(shares) };
}

/** How much of several terms, by their weights, headings name, each that which names it best. */
function namedShare(
  terms: readonly number[],
  shares: readonly number[],
  { grid: { own, headed, width }, outline: { headings } }: Ground,
): number {
  let named = 0;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as number;
    if (headed[term] !== 1) continue;
    let best = 0;
    for (let section = 0; section < headings.length; section++)
      best = Math.max(best, own[section * width + term] as number);
    named += (shares[at] as number) * best;
  }
  return named === 0 ? 0 : named / sumOf(shares);
}

function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/** Of its items that no section is about, readers find one in three there where a section says so much of the item's words. */
const aboutHalf = 0.45;
/** Less is enough where the guide says each word so often on an average: readers find nearly half of these items told. */
const moreThanOnce = 1.2;
const aboutAThird = 0.3;
const someOfIt = 0.2;
const hardlyNamed = 0.28;
/** A section that scores less is an item's by hardly more than chance, where its words stand apart. */
const weak = 0.55;
