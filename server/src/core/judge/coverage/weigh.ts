import { flatMap } from '../../flatMap.ts';
import { isAnothers } from './anothers.ts';
import { countsOtherwise } from './contrast.ts';
import { type Grid, isAnyOf } from './grid.ts';
import type { Ground, Lead } from './ground.ts';
import { isTitle, leadsOn } from './leads.ts';
import { weights } from './lexicon.ts';
import { isOpposite } from './negation.ts';
import { isPromisedTerm, isWhollyPromised } from './promises.ts';
import { nothing, reweighed, type Score, scoreOf } from './score.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import type { Heading, Outline } from './titles.ts';
import { isHeaded, namedBy } from './treated.ts';
import type { Phrase, Piece, Wish } from './wishes.ts';
import { worthOfWords } from './wordByWord.ts';

/** The sections that may be an item's: those that hold something and are not the guide itself. */
export function likelyIn(outline: Outline): readonly Heading[] {
  return outline.headings.filter(
    ({ section: { index } }) => outline.holds[index] && !isWhole(index, outline),
  );
}

/** How well each section covers a wish, by index; those that are not likely or prove nothing score nothing. */
export function scoresOf(
  wish: Wish,
  likely: readonly Heading[],
  ground: Ground,
  terms: Terms,
): readonly Score[] {
  const { outline, grid } = ground;
  const { whole, aliases, halves, parts } = wish;
  const listed = parts.filter(({ gloss }) => !gloss);
  const pieces = [...listed, ...halves];
  const named = pieces.map(piece => namedIn(piece, ground));
  const under = pieces.length > 1 ? underEach(pieces, named, ground) : null;
  const isHeadedAll = parts.length > 1 && !named.includes(null);
  // What the guide calls by its name, but tells nowhere, is not told by the words that the name is made of.
  const isPromised =
    isPromisedTerm(wish.name, ground.promises) || isWhollyPromised(whole, ground.promises, terms.titled);
  const others = isPromised ? [] : aliases;
  // What the whole guide is about is in many headings that tell nothing of the rest.
  const headed = halves.filter(
    ({ phrase }) => isHeaded(phrase, grid) && !phrase.terms.every(term => terms.titled[term]),
  );
  const scoreIn = (heading: Heading): Score => {
    const { index } = heading.section;
    if (countsOtherwise(wish.counts, heading.section.name)) return nothing;
    let best = scoreOf(whole, heading, grid, terms);
    for (let at = 0; at < others.length; at++) {
      const alias = others[at] as Phrase;
      const score = scoreOf(alias, heading, grid, terms);
      if (score.all <= best.all) continue;
      const all = score.all * worthOfWords(alias, whole, index, grid);
      if (all > best.all) best = reweighed(score, all);
    }
    for (let at = 0; at < headed.length; at++) {
      const { phrase } = headed[at] as Piece;
      const { all, heading: share } = scoreOf(phrase, heading, grid, terms);
      // A section on half of an item covers it only together with the rest, which is looked for later.
      if (share > 0 && all * worthOfHalf > best.all)
        best = { all: all * worthOfHalf, heading: share, placed: false };
    }
    if (best.all >= thresholds.met && isAnothers(wish, index, ground)) best = reweighed(best, hardlyMet);
    // What tells when not to do a thing does not tell when to, but may come near it.
    if (isOpposite(wish.negation, heading.negation))
      return best.all > thresholds.partial ? reweighed(best, thresholds.partial) : best;
    // What stands under a heading that says nothing is its chapter's.
    if (best.heading === 0 && outline.nameless[index]) return nothing;
    let { all } = best;
    // The section that holds the pieces is the item's own rather than the sections of the pieces.
    const held = under === null ? 0 : (under[index] as number);
    if (held > 0) all += (1 - all) * 0.7 * (held / pieces.length);
    else if (isHeadedAll && isNamedByParts(wish, named, index, grid)) all = Math.max(all, worthOfTitle);
    else if (all === 0) return best;
    else if (
      parts.length > 1 &&
      named.some((row, at) => at < parts.length && row !== null && (row[index] as number) >= 0.8)
    )
      all *= 0.8;
    if (all > 0 && pieces.length > 0) {
      let said = 0;
      for (let at = 0; at < pieces.length; at++)
        if (isSaid((pieces[at] as Piece).phrase, index, grid)) said++;
      const worth = halves.length > 0 && said === pieces.length ? worthOfAllHalves : worthOfParts;
      all = Math.min(1, all * (1 + (worth * said) / (parts.length + halves.length)));
    }
    // What stands under a problem to mend, or in a summary, is told for another end.
    const { parent } = heading.section;
    if (outline.framed[index] === true && (isUnder(parent, outline) || holdsChapters(index, outline)))
      all *= worthInFrame;
    // By its text alone it is never an item's, and takes none from a section that may be.
    if (outline.framed[index] === true && best.heading === 0) all = Math.min(all, thresholds.partial);
    return all === best.all ? best : reweighed(best, all);
  };
  // Most sections have no word of an item, and score nothing unless they hold its pieces.
  const telling = flatMap([whole, ...others, ...headed.map(({ phrase }) => phrase)], one => one.terms);
  const scores: Score[] = new Array(outline.headings.length).fill(nothing);
  for (let at = 0; at < likely.length; at++) {
    const heading = likely[at] as Heading;
    const { index } = heading.section;
    if ((under !== null && (under[index] as number) > 0) || isAnyOf(telling, index, grid))
      scores[index] = scoreIn(heading);
  }
  // What stands under a section stands behind it, so that its score is still as it was.
  for (let index = 0; index < scores.length; index++)
    if (scores[index] !== nothing) scores[index] = ofItsOwn(scores[index] as Score, index, scores, outline);
  for (const { section } of isPromised ? [] : titledIn(wish, ground)) {
    const { all, heading, placed } = scores[section] as Score;
    if (all < worthOfTitle && outline.framed[section] !== true)
      scores[section] = { all: worthOfTitle, heading, placed };
  }
  return scores;
}

/** The leads that name an item where they stand as headings do. */
export function titledIn({ whole, aliases }: Wish, ground: Ground): readonly Lead[] {
  return flatMap([whole, ...aliases], one =>
    leadsOn(one, ground).filter(lead => isTitle(lead, ground.guide)),
  );
}

/** By section: how much of a piece its heading names; null where no heading names any of it. */
function namedIn({ phrase, otherwise }: Piece, { outline, grid }: Ground): Float64Array | null {
  let row: Float64Array | null = null;
  for (const one of [phrase, ...otherwise]) {
    if (!isHeaded(one, grid)) continue;
    row ??= new Float64Array(outline.headings.length);
    for (let section = 0; section < row.length; section++)
      row[section] = Math.max(row[section] as number, namedBy(one, section, grid));
  }
  return row;
}

/** By section: how many pieces headings below it name, or leads in it. `named` are the rows of {@link namedIn}. */
function underEach(
  pieces: readonly Piece[],
  named: readonly (Float64Array | null)[],
  ground: Ground,
): Uint16Array {
  const { headings, holds } = ground.outline;
  const counts = new Uint16Array(headings.length);
  const counted = new Uint16Array(headings.length);
  pieces.forEach(({ phrase }, at) => {
    const row = named[at] ?? null;
    const count = (from: number | null): void => {
      // Where it is counted already, it is so in all that is above.
      for (let up = from; up !== null && counted[up] !== at + 1; up = headings[up]?.section.parent ?? null) {
        counted[up] = at + 1;
        counts[up] = (counts[up] as number) + 1;
      }
    };
    for (const { section } of leadsOn(phrase, ground)) count(section);
    for (let section = 0; row !== null && section < row.length; section++)
      if (holds[section] && (row[section] as number) >= thresholds.below)
        count(headings[section]?.section.parent ?? null);
  });
  return counts;
}

/** Less for a section of which all that it has to say stands under one heading below: that one is meant. */
export function ofItsOwn(
  score: Score,
  index: number,
  scores: readonly Score[],
  { headings, ends }: Outline,
): Score {
  if (score.heading > 0 || score.placed || score.all < thresholds.partial / 2) return score;
  for (let at = index + 1; at < (ends[index] as number); at++)
    if (headings[at]?.section.parent === index && (scores[at] as Score).all >= score.all - nearly)
      return { all: score.all * worthOfParent, heading: 0, placed: false };
  return score;
}

const nearly = 0.02;
const hardlyMet = thresholds.met - 0.01;
const worthOfParent = 0.9;

const worthOfHalf = 0.75;
/** How much more a section is worth whose text speaks of every part. */
const worthOfParts = 0.15;
/** And of one whose text speaks of both halves. */
const worthOfAllHalves = 0.5;
const worthInFrame = 0.75;
/** What a bold line counts that names an item as a heading does. */
const worthOfTitle = 0.75;

function isSaid({ terms }: Phrase, index: number, { said, width }: Grid): boolean {
  for (let at = 0; at < terms.length; at++)
    if (said[index * width + (terms[at] as number)] === 0) return false;
  return true;
}

/** Whether a heading names all parts of an item, and the text under it says some of the item: it may call the whole otherwise. */
function isNamedByParts(
  { whole: { terms, tokens } }: Wish,
  named: readonly (Float64Array | null)[],
  index: number,
  { said, width }: Grid,
): boolean {
  return (
    named.every(row => row !== null && (row[index] as number) >= thresholds.heading) &&
    terms.some((term, at) => {
      const { weight } = tokens[at] as Phrase['tokens'][number];
      return weight > weights.light && (said[index * width + term] as number) > 0;
    })
  );
}

function isUnder(parent: number | null, { framed }: Outline): boolean {
  return parent !== null && framed[parent] === true;
}

/** Whether what an introduction tells stands in long sections under it. */
function holdsChapters(index: number, { ends, framed }: Outline): boolean {
  for (let at = index + 1; at < (ends[index] as number); at++) if (framed[at] !== true) return true;
  return false;
}

/** Whether a section is the guide itself: a title that holds most of the others covers no item in particular. */
function isWhole(section: number, { headings, ends, titles }: Outline): boolean {
  const under = (ends[section] as number) - section - 1;
  const isTop = titles[section] === true || headings[section]?.section.level === 1;
  return isTop && under > 2 && under * 2 > headings.length;
}

/**
 * By section: what tips the scale between those that fit equally well. Readers name the chapter rather than what is in
 * it, and what introduces or closes last of all.
 */
export function favoursOf({ guide, outline: { headings, holds, framed } }: Ground): Float64Array {
  const favours = new Float64Array(headings.length);
  for (const { section } of headings)
    if (holds[section.index])
      favours[section.index] =
        (framed[section.index] ? 0 : 0.04 * (1 / section.level)) +
        0.01 * (section.deepWords / (guide.size.words + 1));
  return favours;
}
