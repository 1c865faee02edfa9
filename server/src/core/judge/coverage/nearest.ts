import { gatheredIn } from './gathered.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { isPromised } from './promises.ts';
import { bestOf, type Score } from './score.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import { togetherIn } from './together.ts';
import { specialOf } from './unsaid.ts';
import type { Wish } from './wishes.ts';

/** What was found of an item that no section treats. */
interface Untreated {
  /** How many items have which section. */
  readonly items: ReadonlyMap<number, number>;
  /** Whether the section that it was dealt is on something else. */
  readonly isElse: boolean;
  /** Whether that section was weighed, and is no more looked at. */
  readonly isDone: boolean;
}

/**
 * The section that comes nearest to an item which none is about: that its author told the item in other words is
 * likelier then than that nobody told it, and who reads the verdict is to know where to look. Null where none comes near.
 */
export function nearestOf(
  wish: Wish,
  row: readonly Score[],
  { items, isElse, isDone }: Untreated,
  ground: Ground,
  terms: Terms,
): number | null {
  const near = isDone ? null : saidNear(wish, row, items, ground);
  return (
    near ??
    headedIn(row, aThird, ground) ??
    (isElse ? null : gatheredIn(wish, ground)) ??
    (isOnSubject(wish, terms) ? headedIn(row, 0, ground) : null)
  );
}

/** Whether an item is what the whole guide is about, and one word more: such a word has too many others for it. */
function isOnSubject({ whole }: Wish, { titled }: Terms): boolean {
  return (
    whole.tokens.some(({ weight }, at) => weight > weights.weak && titled[whole.terms[at] as number]) &&
    specialOf(whole, titled).length < 2
  );
}

/** The section that weighs most, or a sentence of which says most of an item. What the guide promises by its name would be called so. */
function saidNear(
  wish: Wish,
  row: readonly Score[],
  items: ReadonlyMap<number, number>,
  ground: Ground,
): number | null {
  if (isPromised(wish.whole, ground.promises)) return null;
  return weighedOf(wish, row, items, ground) ?? togetherIn(wish, ground);
}

/**
 * The section that weighs most. Where another item has it (`items` tells how many have which), or where it introduces,
 * closes, mends or compares and so speaks of many things, it is near only to an item all of whose special words the
 * guide says.
 */
function weighedOf(
  wish: Wish,
  row: readonly Score[],
  items: ReadonlyMap<number, number>,
  ground: Ground,
): number | null {
  const { asked, framed, titles } = ground.outline;
  const [best] = bestOf(row);
  if (best === undefined || best.score.all < thresholds.near || titles[best.section]) return null;
  const { section, score } = best;
  const isTaken = items.has(section);
  // What was weighed for the item itself, and found to say too little, is no nearer.
  if (score.all >= thresholds.partial && !isTaken) return null;
  const isOfMany = (framed[section] === true || asked[section] === true) && score.heading === 0;
  return (isTaken || isOfMany) && !saysWords(wish, ground) ? null : section;
}

/**
 * The best section of a long guide whose heading names at least so much of an item: an author who has a section for
 * something that near has seldom nothing on the item. What introduces, closes or mends names what others tell.
 */
function headedIn(
  row: readonly Score[],
  least: number,
  { guide, outline: { framed, titles } }: Ground,
): number | null {
  if (guide.size.lines < thresholds.longGuide) return null;
  const found = bestOf(row).find(
    ({ section, score }) => score.heading >= least && !framed[section] && !titles[section],
  );
  return found?.section ?? null;
}

const aThird = 0.3;

/** Whether a guide says each special word of an item somewhere. */
function saysWords({ whole }: Wish, { byTerm }: Ground): boolean {
  const special = whole.terms.filter((_, at) => (whole.weights[at] as number) > weights.light);
  return special.length > 0 && special.every(term => (byTerm[term] ?? []).length > 0);
}
