import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import type { Token } from './token.ts';
import type { Phrase, Wish } from './wishes.ts';

/**
 * Whether neither the headings nor the text of a section say a special word of an item, besides what the whole guide is
 * about: nothing but its place, or a word that means half as much, speaks for it.
 */
export function isUnsaid(
  { whole, aliases }: Wish,
  section: number,
  ground: Ground,
  { titled }: Terms,
): boolean {
  return [whole, ...aliases].every(one => {
    const special = specialOf(one, titled);
    return special.length > 0 && special.every(at => !isTermSaid(one.terms[at] as number, section, ground));
  });
}

/** Whether the text of a section says a term, or its heading or one below it names at least half of it. */
export function isTermSaid(
  term: number,
  section: number,
  { grid: { own, below, said, width } }: Ground,
): boolean {
  const cell = section * width + term;
  return (said[cell] as number) > 0 || (own[cell] as number) >= named || (below[cell] as number) >= named;
}

const named = 0.5;

/**
 * Whether a long guide says no special word of an item, in no heading and no text, though the lexicon knows all of them
 * by other names too: then it is not told in other words either.
 */
export function isAbsent(
  { whole, aliases }: Wish,
  { grid: { headed, own, total, width }, guide, outline: { headings } }: Ground,
  { titled }: Terms,
): boolean {
  if (guide.size.lines < thresholds.longGuide) return false;
  const isNamed = (term: number, least: number): boolean =>
    headed[term] === 1 && headings.some((_, section) => (own[section * width + term] as number) > least);
  const isSilent = ({ tokens, terms }: Phrase, at: number): boolean => {
    const term = terms[at] as number;
    // A heading that shares letters with a Chinese word need not be on it.
    return total[term] === 0 && !isNamed(term, tokens[at]?.cjk === true ? named : 0);
  };
  const special = specialOf(whole, titled);
  return (
    special.length > 0 &&
    special.every(at => (whole.tokens[at] as Token).same.length > 0 && isSilent(whole, at)) &&
    aliases.every(alias => silentShare(alias, isSilent, titled) > mostlySilent)
  );
}

/** Whether a long guide says no word of a half in no heading and no text, though the lexicon knows all by other names too. */
export function isHalfAbsent({ tokens, terms }: Phrase, { grid: { headed, total }, guide }: Ground): boolean {
  const special = tokens.flatMap(({ weight }, at) => (weight > weights.light ? [at] : []));
  return (
    guide.size.lines >= thresholds.longGuide &&
    special.length > 0 &&
    special.every(at => {
      const term = terms[at] as number;
      return (tokens[at] as Token).same.length > 0 && total[term] === 0 && headed[term] !== 1;
    })
  );
}

/**
 * Whether a long guide never says a special word of an English phrase, though the lexicon knows it by other names too:
 * `localised` of *localised messages*, `asynchronous` of *asynchronous saving*. `isOfAll` tells what the whole guide is
 * about, which needs no saying.
 */
export function lacksAnyWord(
  { tokens, terms }: Phrase,
  { grid: { headed, total }, guide }: Ground,
  isOfAll: Terms['titled'] = [],
): boolean {
  return (
    guide.size.lines >= thresholds.longGuide &&
    tokens.every(({ cjk }) => !cjk) &&
    tokens.some(
      ({ same, weight }, at) =>
        weight > weights.light &&
        same.length > 0 &&
        isOfAll[terms[at] as number] !== true &&
        total[terms[at] as number] === 0 &&
        headed[terms[at] as number] !== 1,
    )
  );
}

/**
 * Whether a long guide never says a Chinese phrase of an item that the lexicon knows by other names too, though it says
 * another special word of it: `记录规则` of `Prometheus 记录规则`.
 */
export function lacksPhrase(
  { whole }: Wish,
  { grid: { total, headed }, guide }: Ground,
  { titled }: Terms,
): boolean {
  if (guide.size.lines < thresholds.longGuide) return false;
  const special = specialOf(whole, titled);
  const isSilent = (at: number): boolean =>
    total[whole.terms[at] as number] === 0 && headed[whole.terms[at] as number] !== 1;
  return (
    special.some(at => {
      const { cjk, key, same } = whole.tokens[at] as Token;
      return cjk && key.length >= longPhrase && same.length > 0 && isSilent(at);
    }) && !special.every(isSilent)
  );
}

const longPhrase = 3;

/** How much of a phrase's special words a guide does not say, by weight. */
function silentShare(
  phrase: Phrase,
  isSilent: (phrase: Phrase, at: number) => boolean,
  titled: Terms['titled'],
): number {
  let sum = 0;
  let silent = 0;
  for (const at of specialOf(phrase, titled)) {
    const weight = phrase.weights[at] as number;
    sum += weight;
    if (isSilent(phrase, at)) silent += weight;
  }
  return sum === 0 ? 1 : silent / sum;
}

/** The words of a phrase mean something else where they stand alone: 提交 of 两阶段提交. */
const mostlySilent = 0.5;

/** Whether a section's heading names all special words of an item, besides what the whole guide is about. */
export function isSurelyNamed(
  { whole }: Wish,
  section: number,
  { grid: { own, width } }: Ground,
  { titled }: Terms,
): boolean {
  const special = specialOf(whole, titled);
  return (
    special.length > 0 &&
    special.every(at => (own[section * width + (whole.terms[at] as number)] as number) >= surely)
  );
}

const surely = 0.9;

/** Whether a guide says at least half of an item's special words by weight more than once: its author would use them where it is told. */
export function isSaidSomewhere({ whole }: Wish, { grid }: Ground, { titled }: Terms): boolean {
  let sum = 0;
  let said = 0;
  for (const at of specialOf(whole, titled)) {
    const weight = whole.weights[at] as number;
    sum += weight;
    if ((grid.total[whole.terms[at] as number] as number) > 1) said += weight;
  }
  return said > 0 && said * 2 >= sum;
}

/** Whether a section says one of an item's special words more than once, and half of all times that the guide does. */
export function isGathered({ whole }: Wish, section: number, { grid }: Ground, { titled }: Terms): boolean {
  return specialOf(whole, titled).some(at => {
    const term = whole.terms[at] as number;
    const said = grid.said[section * grid.width + term] as number;
    return said > 1 && said * 2 >= (grid.total[term] as number) - rounding;
  });
}

/** The grid holds sums of tenths as short numbers: half of all mentions is half of them in whatever order they stand. */
const rounding = 1e-3;

/** The places of the words of a phrase that tell it from others. */
export function specialOf({ tokens, terms }: Phrase, titled: Terms['titled']): readonly number[] {
  const special: number[] = [];
  for (let at = 0; at < terms.length; at++)
    if ((tokens[at] as Token).weight > weights.light && !titled[terms[at] as number]) special.push(at);
  return special;
}
