import { headedShare } from './gathered.ts';
import type { Ground } from './ground.ts';
import { mostTimes, timesSaid, unknownShare } from './perWord.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import type { Token } from './token.ts';
import { specialOf } from './unsaid.ts';
import type { Phrase, Wish } from './wishes.ts';

/** What speaks for and against an item that the rules find told in part. */
interface Told {
  /** How many items between its place in the outline and its section. */
  readonly outOfTurn: number;
  /** Whether neither a heading nor its place names its section. */
  readonly isByText: boolean;
  /** How many of its halves were not found. */
  readonly absentHalves: number;
}

/**
 * Whether a reader likely finds all of an item in its section of a long guide, though the rules find some of it: where
 * headings name its words, and texts say them, authors mostly tell the rest in words of their own. The sum is a logistic
 * model's, fitted on labelled guides (`coverage.md`): at 0 as much speaks for the item as against it. What nobody knows or
 * says is told in no words.
 */
export function isLikelyTold(
  { whole }: Wish,
  { outOfTurn, isByText, absentHalves }: Told,
  ground: Ground,
  terms: Terms,
): boolean {
  if (ground.guide.size.lines < thresholds.longGuide) return false;
  const special = specialOf(whole, terms.titled);
  if (special.some(at => isStrange(whole, at, ground))) return false;
  const said = special.map(at => ground.grid.total[whole.terms[at] as number] as number);
  const sum =
    points.headed * headedShare(whole, ground) +
    points.said * (said.length === 0 ? 0 : Math.min(mostTimes, ...said)) +
    points.unknown * Math.min(mostUnknown, unknownShare(whole)) +
    points.special * special.length +
    points.outOfTurn * Math.min(mostBetween, outOfTurn) +
    points.absentHalf * absentHalves +
    (isByText ? points.byText : 0);
  return sum >= 0;
}

/** Whether a guide says a word nowhere, and the lexicon knows no other name for it. */
function isStrange({ terms, tokens }: Phrase, at: number, { grid: { headed, total } }: Ground): boolean {
  const term = terms[at] as number;
  return (tokens[at] as Token).same.length === 0 && total[term] === 0 && headed[term] !== 1;
}

/** What speaks for and against a part that was not found. */
interface Beside {
  /** The score of the item's section. */
  readonly score: number;
  /** How many of the item's parts were found, of all. */
  readonly share: number;
  /** Plans name last what matters least. */
  readonly isLast: boolean;
}

/**
 * Whether a reader likely finds a part that the rules do not, of an item that has a section in a long guide: texts say
 * its words, and most other parts are treated. The sum is fitted on labelled guides as that of {@link isLikelyTold} is.
 * Names are told by their names, if they are told.
 */
export function isLikelyTreated(phrase: Phrase, { score, share, isLast }: Beside, ground: Ground): boolean {
  if (ground.guide.size.lines < thresholds.longGuide || /[A-Z]/.test(phrase.text)) return false;
  const said = timesSaid(phrase, ground);
  const sum =
    partPoints.said * said +
    partPoints.score * score +
    partPoints.share * share +
    (isLast ? partPoints.last : 0);
  return said > 0 && sum >= partPoints.needed;
}

/** What counts for an item, and against it. */
const points = {
  /** For how much of it headings of the guide name, from 0 to 1. */
  headed: 2.5,
  /** For each time that the guide says the special word that it says least. */
  said: 0.4,
  /** For how much of it the lexicon does not know, from 0 to 1. */
  unknown: 2,
  /** For each special word. */
  special: -0.4,
  outOfTurn: -0.5,
  absentHalf: -0.6,
  byText: -0.9,
} as const;

/** What counts for a part, and against it; `needed` is what makes it treated. */
const partPoints = { said: 0.7, score: 1, share: 1.6, last: -1.5, needed: 2.4 } as const;

/** More of an item that no lexicon knows tells no more: labelled guides have none. */
const mostUnknown = 0.5;
/** More items between tell no more. */
const mostBetween = 3;
