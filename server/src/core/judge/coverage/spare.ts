import { isAnothers } from './anothers.ts';
import { countsOtherwise } from './contrast.ts';
import { isEverywhere } from './frames.ts';
import { type Grid, isAnyOf } from './grid.ts';
import type { Ground } from './ground.ts';
import { hollowOf } from './hollow.ts';
import { weights } from './lexicon.ts';
import { isOpposite } from './negation.ts';
import { astrayOf, type IsAstray } from './order.ts';
import { placesOf } from './places.ts';
import { isPromised, isPromisedTerm, isWhollyPromised as isWhollyPromisedIn } from './promises.ts';
import { promoted } from './promote.ts';
import type { Score } from './score.ts';
import { sparesOf } from './spares.ts';
import { isTitled, type Title } from './tellingApart.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import type { Heading } from './titles.ts';
import { alike, type Token } from './token.ts';
import { namedBy } from './treated.ts';
import { ofItsOwn } from './weigh.ts';
import type { Phrase, Wish } from './wishes.ts';
import { worthOfWords } from './wordByWord.ts';

/** What the text of a spare section counts: how often it says a word, and how much of all mentions stand in it. */
const credit = { said: 0.55, share: 0.35 } as const;
const saidEnough = 2;
/** What it counts that nothing else in the outline claims the section, where its text speaks of the item at all. */
const unclaimed = 0.16;
const leastFound = 0.22;
/**
 * How much of the item the text of a section must say that stands where the outline's order has the item; what documents
 * of every kind have stands there anyhow.
 */
const leastInPlace = 0.05;
/** And of one that the guide promises by its name. */
const leastOfPromised = 0.2;
/** How much of one that the guide promises a heading must name, where the text says less than would be met. */
const leastShare = 0.3;
/** What is told where guides compare, or give cases: it speaks of many things. */
const worthInAsked = 0.75;
/** What is told of half an item counts so much of all. */
const worthOfHalf = 0.75;
/** What a heading counts that has no word but the item's: `Testing` for `Testing infrastructure code`. */
const within = 0.4;

/**
 * Sections that no item has, for items that have no section: a heading may say the same in words that no lexicon
 * knows, and then the text must tell. Gives better scores for such pairs, by item and section; the pairs are the same
 * in whatever order the sections stand. `settled` are the sections of items that have one, -1 for the others.
 */
export function spareScores(
  wishes: readonly Wish[],
  scores: readonly (readonly Score[])[],
  settled: readonly number[],
  isAstray: IsAstray,
  ground: Ground,
  terms: Terms,
): readonly (readonly Score[])[] {
  if (settled.every(section => section >= 0)) return scores;
  const { spare, inside } = sparesOf(wishes, settled, ground);
  if (spare.length === 0) return scores;
  const last = Math.max(...settled);
  // What the guide calls by its name, but not here, is told nowhere.
  const isOpen = (item: number): boolean => (settled[item] as number) < 0;
  const isOnlyPromised = wishes.map(
    ({ whole, name }, item) =>
      isOpen(item) && (isPromised(whole, ground.promises) || isPromisedTerm(name, ground.promises)),
  );
  // A heading with nothing under it yet has the item's place already.
  const stands = settled.map((section, item) =>
    section >= 0 ? section : (hollowOf(wishes[item] as Wish, ground, terms) ?? -1),
  );
  const places = placesOf(
    promoted(stands, ground.outline),
    spare.filter(section => !inside.has(section)),
    item => isOnlyPromised[item] === true,
    (item, section) => evidence(wishes[item] as Wish, section, ground.grid, terms.titled, true),
    ground,
    terms,
  );
  let isBetter = false;
  const all = scores.map((row, item) => {
    if (!isOpen(item)) return row;
    const wish = wishes[item] as Wish;
    const isWhollyPromised = isWhollyPromisedIn(wish.whole, ground.promises, terms.titled);
    const isAbsent = isAbsentName(wish.whole, ground);
    const better = row.slice();
    for (const section of spare) {
      const heading = ground.outline.headings[section] as Heading;
      // What introduces or closes speaks of everything: only an item that it names may have it.
      const named = ground.outline.framed[section] ? namedBy(wish.whole, section, ground.grid) : 1;
      if (named < leastFound) continue;
      if (countsOtherwise(wish.counts, heading.section.name)) continue;
      if (isOpposite(wish.negation, heading.negation)) continue;
      const told =
        evidence(wish, section, ground.grid, terms.titled) *
        (ground.outline.asked[section] ? worthInAsked : 1);
      const found = told < within && isWithin(heading, wish, ground.grid, terms.title) ? within : told;
      const { all: before, heading: share } = row[section] as Score;
      const placed =
        places[item] === section &&
        !isAbsent &&
        (found >= leastInPlace || !isEverywhere(heading)) &&
        (isWhollyPromised
          ? share >= leastShare
          : share > 0 || found >= leastOfPromised || !isOnlyPromised[item]);
      const isFar = isAstray(item, section);
      const isElse =
        isOnlyPromised[item] === true &&
        share < leastShare &&
        (isFar ? astrayOf(told) : told) < thresholds.met;
      const likely = isElse ? 0 : found < leastFound ? found : Math.min(1, found + unclaimed);
      const near = isFar && !isElse ? astrayOf(found, likely) : likely;
      // In the chapter of another item its text alone tells some of it at most, and so it does where it frames.
      const most = inside.has(section) ? thresholds.met : named < thresholds.heading ? thresholds.hollow : 2;
      const plain = Math.min(near, most - 0.01);
      const isBefore = section < last;
      // Where guides close, what all of it is about tells nothing of the item.
      const special = !placed || isBefore ? found : evidence(wish, section, ground.grid, terms.titled, true);
      const likeliest = placed ? Math.max(plain, inPlace(special, isBefore)) : plain;
      const score =
        likeliest >= thresholds.met && isAnothers(wish, section, ground) ? thresholds.met - 0.01 : likeliest;
      if (score <= before) continue;
      better[section] = { all: score, heading: share, placed: score > plain };
      isBetter = true;
    }
    for (const section of spare)
      better[section] = ofItsOwn(better[section] as Score, section, better, ground.outline);
    return better;
  });
  return isBetter ? all : scores;
}

/**
 * What a place is worth: before the section of another item it makes the item likely, behind all others, where guides
 * close, only some of it, unless the text speaks of it too.
 */
function inPlace(found: number, isBefore: boolean): number {
  if (found >= leastInPlace) return thresholds.met + found / 2;
  return isBefore ? thresholds.met : Math.min(thresholds.met - 0.01, thresholds.partial + found);
}

/** Whether a phrase is a name in Latin letters that a Chinese guide says nowhere, nor anything that means the same. */
function isAbsentName({ tokens, terms }: Phrase, { grid, guide }: Ground): boolean {
  if (guide.language !== 'zh-cn') return false;
  const special = terms.filter((_, at) => (tokens[at] as Token).weight > weights.light);
  return (
    special.length > 0 &&
    tokens.every(({ cjk, weight }) => !cjk || weight <= weights.light) &&
    special.every(term => grid.total[term] === 0 && grid.headed[term] !== 1)
  );
}

/**
 * Whether a heading says nothing but a part of what the item is called, and that is something special, or the text says
 * what is: `Testing` for `Testing with envtest`.
 */
function isWithin(
  { tokens, section }: Heading,
  { whole, aliases }: Wish,
  { said, width }: Grid,
  title: Title,
): boolean {
  const isItems = (token: Token): boolean =>
    whole.tokens.some(other => alike(token, other)) ||
    aliases.some(({ tokens: own }) => own.some(other => alike(token, other)));
  if (!tokens.every(token => token.weight <= weights.weak || isItems(token))) return false;
  const telling = tokens.filter(({ weight }) => weight > weights.weak);
  // What the whole guide is about may stand in any heading.
  if (telling.every(token => isTitled(token, title))) return false;
  const special = whole.terms.filter((_, at) => (whole.tokens[at] as Token).weight > weights.light);
  const saysRest =
    special.length > 0 && special.every(term => (said[section.index * width + term] as number) > 0);
  return telling.length > 1 || telling.some(({ weight }) => weight > weights.light || saysRest);
}

function evidence(
  { whole, aliases, halves, parts }: Wish,
  section: number,
  grid: Grid,
  titled: Terms['titled'],
  isApart = false,
): number {
  const told = (phrase: Phrase): number => textOf(phrase, section, grid, titled, isApart);
  let name = told(whole);
  for (const alias of aliases) name = Math.max(name, told(alias) * worthOfWords(alias, whole, section, grid));
  for (const { phrase, otherwise } of halves) {
    name = Math.max(name, worthOfHalf * told(phrase));
    for (const one of otherwise) name = Math.max(name, worthOfHalf * told(one));
  }
  const listed = parts.filter(({ gloss }) => !gloss);
  if (listed.length < 2) return name;
  const said = listed.filter(({ phrase }) => textOf(phrase, section, grid) >= thresholds.partial).length;
  return said * 2 < listed.length ? name : Math.max(name, 0.3 * name + 0.6 * (said / listed.length));
}

/**
 * How much of a phrase the heading or the text of a section says. Light words count where no other tells: what the whole
 * guide is about (`titled`) does not, and where `isApart` it counts only in a phrase that has no other words.
 */
export function textOf(
  { tokens, weights: shares, terms }: Phrase,
  section: number,
  grid: Grid,
  titled: Terms['titled'] = [],
  isApart = false,
): number {
  if (!isAnyOf(terms, section, grid)) return 0;
  let sum = 0;
  let found = 0;
  const special = terms.some((term, at) => (tokens[at] as Token).weight > weights.light && !titled[term]);
  const isMixed = isApart && terms.some(term => titled[term] === false);
  for (let at = 0; at < terms.length; at++) {
    const weight = tokens[at]?.weight ?? 0;
    if ((weight <= weights.weak && terms.length > 1) || (weight <= weights.light && special)) continue;
    const term = terms[at] as number;
    if (isMixed && titled[term]) continue;
    const said = grid.said[section * grid.width + term] as number;
    const total = grid.total[term] as number;
    const text =
      said === 0 ? 0 : (credit.said + credit.share * (said / total)) * Math.min(1, said / saidEnough);
    sum += shares[at] as number;
    found += (shares[at] as number) * Math.max(grid.own[section * grid.width + term] as number, text);
  }
  return sum === 0 ? 0 : found / sum;
}
