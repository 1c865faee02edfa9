import { flatMap } from '../../flatMap.ts';
import { longestRising } from '../../rising.ts';
import type { Ground } from './ground.ts';
import { isPromisedTerm } from './promises.ts';
import { nothing, reweighed, type Score } from './score.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import type { Heading } from './titles.ts';
import type { Phrase, Wish } from './wishes.ts';

/** Whether a section stands elsewhere than where the outline's order has an item, and its heading hardly names it. */
export type IsAstray = (item: number, section: number) => boolean;

/**
 * The order of a guide that keeps the outline's: a section that stands behind two items which follow in the outline, or
 * before two that precede, is likely on something else. `settled` are the sections of items that have one, -1 for the
 * others. Nothing is astray where the guide has an order of its own.
 */
export function orderOf(
  wishes: readonly Wish[],
  settled: readonly number[],
  ground: Ground,
  { titled }: Terms,
): IsAstray {
  const { grid, outline, promises } = ground;
  const found = flatMap(settled, (section, item) => (section < 0 ? [] : [item]));
  const rising = longestRising(found.map(item => settled[item] as number));
  if (rising.size < fewest || !isMost(rising.size, found.length)) return () => false;
  const items = found.filter((_, at) => rising.has(at));
  const sections = items.map(item => settled[item] as number);
  const itemsBefore = countsBelow(items, settled.length);
  const sectionsBefore = countsBelow(sections, outline.headings.length);
  return (item, section) => {
    const before = itemsBefore[item] as number;
    const isFar =
      (sectionsBefore[section] as number) - before >= tooFar ||
      before - (sectionsBefore[section + 1] as number) >= tooFar;
    if (!isFar) return false;
    const wish = wishes[item] as Wish;
    const least = isPromisedTerm(wish.name, promises) ? leastOfPromised : leastNamed;
    return !isNamed(wish, section, least, grid, titled) && !isSaidWhole(wish, section, ground, titled);
  };
}

/** Whether most of the sections that items have, -1 for none, stand as the outline has them. */
export function keepsOrder(homes: readonly number[]): boolean {
  const found = homes.filter(section => section >= 0);
  return isMost(longestRising(found).size, found.length);
}

function isMost(rising: number, found: number): boolean {
  return rising >= found * mostly;
}

/** By number, from 0 to `most`: how many of some rising numbers are below it. */
function countsBelow(numbers: readonly number[], most: number): readonly number[] {
  const counts: number[] = [];
  for (let at = 0, below = 0; at <= most; at++) {
    counts.push(below);
    while (numbers[below] === at) below++;
  }
  return counts;
}

/** In a guide with fewer items that have sections nothing is out of order. */
const fewest = 4;
/** How many of them must stand as the outline has them. */
const mostly = 0.7;
/** So many items stand between an item's place and the section. */
const tooFar = 2;

/** Whether a heading names some of an item, or of a half, besides what the whole guide is about. */
function isNamed(
  { whole, aliases, halves }: Wish,
  section: number,
  least: number,
  grid: Ground['grid'],
  titled: Terms['titled'],
): boolean {
  if (namesSome(whole, section, least, grid, titled)) return true;
  const isSome = (phrase: Phrase): boolean => namesSome(phrase, section, least, grid, titled);
  return aliases.some(isSome) || halves.some(({ phrase }) => isSome(phrase));
}

function namesSome(
  { terms, weights }: Phrase,
  section: number,
  least: number,
  { own, width }: Ground['grid'],
  titled: Terms['titled'],
): boolean {
  let sum = 0;
  let found = 0;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as number;
    if (titled[term]) continue;
    sum += weights[at] as number;
    found += (weights[at] as number) * (own[section * width + term] as number);
  }
  return found > 0 && found >= sum * least;
}

/** Whether a section long enough says in its text all special words of an item, of which there are two or more. */
function isSaidWhole(
  { whole }: Wish,
  section: number,
  { grid, outline }: Ground,
  titled: Terms['titled'],
): boolean {
  if ((outline.headings[section] as Heading).section.deepWords < ofItsOwn) return false;
  let words = 0;
  for (let at = 0; at < whole.terms.length; at++) {
    const term = whole.terms[at] as number;
    if (titled[term]) continue;
    if ((grid.said[section * grid.width + term] as number) <= 1) return false;
    words++;
  }
  return words > 1;
}

/** A section of so many words goes on about something. */
const ofItsOwn = 20;

const leastNamed = 0.3;
/** Of what the guide calls by its name elsewhere a heading must name nearly all. */
const leastOfPromised = 0.9;

/** What evidence astray counts of what it would count in its place; what would be some of an item there stays so. */
export function astrayOf(score: number, inPlace = score): number {
  return Math.max(score * worthAstray, Math.min(inPlace, thresholds.partial));
}

const worthAstray = 0.55;

/** Makes less of the scores of what stands astray, and did not before; says whether there is any. */
export function lessenAstray(
  scores: readonly (readonly Score[])[],
  isAstray: IsAstray,
  before: IsAstray | null,
): boolean {
  let isAny = false;
  scores.forEach((row, item) => {
    for (let section = 0; section < row.length; section++) {
      const score = row[section] as Score;
      if (
        score === nothing ||
        score.all === 0 ||
        !isAstray(item, section) ||
        before?.(item, section) === true
      )
        continue;
      reweighed(score, astrayOf(score.all));
      isAny = true;
    }
  });
  return isAny;
}
