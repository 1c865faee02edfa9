import { isCalledSo } from './calledSo.ts';
import { isNowhereGathered } from './gathered.ts';
import type { Ground, Lead } from './ground.ts';
import { isSaidIn } from './halves.ts';
import { weights } from './lexicon.ts';
import { isOnItsOwnSubject } from './ownSubject.ts';
import type { Score } from './score.ts';
import type { Standing } from './standing.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import type { Token } from './token.ts';
import { isGathered, isSaidSomewhere, isUnsaid, lacksAnyWord, lacksPhrase } from './unsaid.ts';
import { titledIn } from './weigh.ts';
import type { Wish } from './wishes.ts';

/** What speaks for an item's section. */
interface Evidence {
  readonly dealt: Score;
  readonly standing: Standing;
  /** Whether neither its heading nor its place do. */
  readonly isByText: boolean;
  /** Whether it treats all parts of the item, or all halves. */
  readonly isWhole: boolean;
}

/** Whether an item's section may well be on something else, so that the item is there in part at most. */
export function isInDoubt(
  wish: Wish,
  home: number,
  evidence: Evidence,
  ground: Ground,
  terms: Terms,
): boolean {
  // Where plan and guide have their names from each other, another name is mostly another thing's.
  const { others } = evidence.standing;
  const { isWhole } = evidence;
  const isAll = isWhole && wish.parts.length > 0;
  if (others !== null && !isAll && !isCalledSo(wish, home, others, ground, terms)) return true;
  if (isWhole) return false;
  if (evidence.dealt.placed)
    return (
      (evidence.dealt.heading === 0 && isSilent(wish, home, ground, terms)) ||
      (evidence.dealt.heading === 0 && isPlain(wish) && isNowhereGathered(wish, ground, terms)) ||
      (isPlain(wish) && (lacksPhrase(wish, ground, terms) || isNeverSaid(wish, evidence, ground, terms))) ||
      isOnlyPlaced(wish, home, evidence, ground, terms) ||
      (evidence.dealt.heading === 0 && isOnItsOwnSubject(wish, home, ground, terms))
    );
  if (isPlain(wish) && isNeverSaid(wish, evidence, ground, terms)) return true;
  // In its place a section says a thing in words of its own.
  if (evidence.standing.outOfTurn === 0) return false;
  // A heading that has only what the whole guide is about names the item no more than none does.
  return evidence.isByText || !isNamed(wish, home, ground, terms)
    ? isSpread(wish, home, evidence, ground, terms)
    : isHardlyNamed(wish, home, evidence, ground, terms);
}

/**
 * Whether nothing but its place speaks for a section, while another item fits it, or the guide says the item's words
 * elsewhere: who treats a thing calls it by its name there too.
 */
function isOnlyPlaced(
  wish: Wish,
  home: number,
  { dealt: { heading }, standing: { rival } }: Evidence,
  ground: Ground,
  terms: Terms,
): boolean {
  return (
    isPlain(wish) &&
    heading === 0 &&
    (rival >= thresholds.met || isSaidSomewhere(wish, ground, terms)) &&
    isUnsaid(wish, home, ground, terms)
  );
}

/**
 * Whether a section of a long guide, for which nothing but its place speaks, says no special word of an item, nor of its
 * halves: who goes on for so long calls by its name what he treats.
 */
function isSilent(wish: Wish, home: number, ground: Ground, terms: Terms): boolean {
  return (
    ground.guide.size.lines >= thresholds.longGuide &&
    wish.parts.length === 0 &&
    isUnsaid(wish, home, ground, terms) &&
    !wish.halves.some(({ phrase }) => isSaidIn(phrase, home, ground))
  );
}

/** Whether a heading out of the outline's order names little of an item that another one has more of, or that no text says. */
function isHardlyNamed(
  wish: Wish,
  home: number,
  { dealt: { all, heading }, standing: { outOfTurn, rival } }: Evidence,
  ground: Ground,
  terms: Terms,
): boolean {
  if (heading >= thresholds.hollow) return false;
  const isLittle = heading < thresholds.hardly;
  return (
    (isLittle && (rival > all || (isPlain(wish) && outOfTurn >= far))) || isUnsaid(wish, home, ground, terms)
  );
}

/**
 * Whether a text that is out of the outline's order by more than one item, which no line in it names as a heading would,
 * is another item's, or says the item no more than other parts of the guide do.
 */
function isSpread(
  wish: Wish,
  home: number,
  { standing: { isClaimed, outOfTurn } }: Evidence,
  ground: Ground,
  terms: Terms,
): boolean {
  if (outOfTurn < 2 || isLed(wish, home, ground)) return false;
  return isPlain(wish) ? !isGathered(wish, home, ground, terms) : isClaimed;
}

/** Whether an item is one thing: what has halves or parts is told by these. */
function isPlain({ halves, parts }: Wish): boolean {
  return halves.length === 0 && parts.length === 0;
}

/** Whether a bold line or a box in an item's section names it. */
function isLed(wish: Wish, home: number, ground: Ground): boolean {
  const end = ground.outline.ends[home] as number;
  return titledIn(wish, ground).some(({ section }: Lead) => section >= home && section < end);
}

/** So many items between an item's place and its section. */
const far = 3;

/**
 * Whether a heading names some of an English item, of which the guide never says a special word: *Database tuning* is on
 * no *Database schema migrations*.
 */
function isNeverSaid(
  { whole }: Wish,
  { dealt: { heading } }: Evidence,
  ground: Ground,
  { titled }: Terms,
): boolean {
  return heading > 0 && heading < thresholds.heading && lacksAnyWord(whole, ground, titled);
}

/** Whether a section's heading has a word of an item besides what the whole guide is about. */
function isNamed(
  { whole, aliases }: Wish,
  section: number,
  { grid: { own, width } }: Ground,
  { titled }: Terms,
): boolean {
  return [whole, ...aliases].some(({ terms, tokens }) =>
    terms.some(
      (term, at) =>
        !titled[term] &&
        (tokens[at] as Token).weight > weights.weak &&
        (own[section * width + term] as number) > 0,
    ),
  );
}
