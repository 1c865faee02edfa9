import { flatMap } from '../../flatMap.ts';
import type { Grid } from './grid.ts';
import type { Ground, Treated } from './ground.ts';
import { leadsOn } from './leads.ts';
import { weights } from './lexicon.ts';
import { always, mentions } from './mentions.ts';
import { apart, type Siblings } from './siblings.ts';
import { thresholds } from './thresholds.ts';
import { alike, type Token } from './token.ts';
import type { Phrase } from './wishes.ts';

/**
 * Where a phrase is treated as a subject: under a heading of its own in the home section, under one elsewhere, in the
 * home's text, or in the text elsewhere; null where it is only mentioned, or not at all. `enough` is what mentions in
 * the home must add up to, `named` how much of the phrase a heading there must name. Where its siblings have sections of
 * their own, what a comparison, an introduction or their text says of it is no treatment.
 */
export function treatedIn(
  phrase: Phrase,
  home: number | null,
  ground: Ground,
  enough: number,
  named: number = thresholds.heading,
  siblingsOf: () => Siblings | null = () => null,
): Treated | null {
  const { outline } = ground;
  const end = home === null ? 0 : (outline.ends[home] as number);
  const start = home ?? 0;
  const count = outline.headings.length;
  const under =
    headingIn(phrase, start, end, ground, named) ?? headingIn(phrase, 0, count, ground, thresholds.heading);
  if (under !== null && under >= start && under < end) return { by: 'heading', section: under };
  const lead = leadIn(phrase, home, ground);
  if (lead) return lead;
  const siblings = siblingsOf();
  const counts = siblings === null ? always : apart(phrase, start, siblings, ground);
  // Where only what is on it counts, less is enough.
  const few = enough * briefness(home, ground) * (siblings === null ? 1 : 0.5);
  const found = mentions(phrase, start, end, ground, few, counts);
  if (found) return found;
  if (under !== null) return { by: 'heading', section: under };
  // Half an item, for which so little is enough, is not told elsewhere by mentions.
  if (siblings !== null || enough < thresholds.treated) return null;
  return mentions(
    phrase,
    0,
    count,
    ground,
    Math.max(enough, thresholds.elsewhere),
    home === null ? hit => outline.framed[ground.hits.section[hit] as number] !== true : always,
  );
}

/** The section under a home whose heading names a phrase. */
export function sectionOf(phrase: Phrase, home: number, ground: Ground): number | null {
  return headingIn(phrase, home + 1, ground.outline.ends[home] as number, ground, thresholds.heading);
}

/** Where a heading under a section, or a lead in it, names a phrase. */
export function namedUnder(phrase: Phrase, home: number, ground: Ground): Treated | null {
  const under = sectionOf(phrase, home, ground);
  return under === null ? leadIn(phrase, home, ground) : { by: 'heading', section: under };
}

/**
 * Where a lead in a home names a phrase; where there is none, one anywhere but in what introduces, closes or mends, whose
 * lists lead with everything that the guide is about.
 */
function leadIn(phrase: Phrase, home: number | null, ground: Ground): Treated | null {
  const start = home ?? 0;
  const end = home === null ? ground.outline.ends.length : (ground.outline.ends[home] as number);
  const lead = leadsOn(phrase, ground).find(
    ({ section }) =>
      section >= start && section < end && (home !== null || ground.outline.framed[section] !== true),
  );
  return lead ? { by: 'text', ...lead } : null;
}

/** The heading in a section, else one of a chapter elsewhere, that says each of the words in a way of its own. */
export function namedApart(words: readonly Token[], home: number, { outline }: Ground): Treated | null {
  if (words.length < 2) return null;
  const { ends, framed, headings, holds } = outline;
  const isApart = (section: number): boolean =>
    holds[section] === true &&
    words.every(word => headings[section]?.tokens.some(token => alike(word, token)));
  for (let section = home; section < (ends[home] as number); section++)
    if (isApart(section)) return { by: 'heading', section };
  const elsewhere = words.every(({ cjk }) => cjk)
    ? headings.findIndex((_, section) => framed[section] !== true && isApart(section))
    : -1;
  return elsewhere < 0 ? null : { by: 'heading', section: elsewhere };
}

/**
 * The section that is called by no more than what a Chinese phrase says last, which is what it is: 鉴权 for 接口鉴权. What
 * introduces, closes or mends is called so by the way.
 */
export function namedByHead({ tokens }: Phrase, { outline }: Ground): Treated | null {
  const special = tokens.filter(({ weight }) => weight > weights.light);
  const head = special.at(-1);
  if (special.length < 2 || head?.cjk !== true) return null;
  const section = outline.headings.findIndex(({ tokens: named }, index) => {
    const said = named.filter(({ weight }) => weight > weights.light);
    return (
      said.length > 0 &&
      outline.holds[index] === true &&
      outline.framed[index] !== true &&
      said.some(word => alike(word, head)) &&
      said.every(word => special.some(token => alike(word, token)))
    );
  });
  return section < 0 ? null : { by: 'heading', section };
}

/**
 * The section whose heading names one special word of a phrase, and whose text says the others: dependencies are cached
 * under *Keeping dependencies between jobs*. `others` are what stands beside it, whose words set nothing apart.
 */
export function namedAndSaid(
  { tokens, terms }: Phrase,
  others: readonly Phrase[],
  home: number,
  { grid, outline }: Ground,
): Treated | null {
  const special = flatMap(tokens, ({ weight }, at) => (weight > weights.light ? [at] : []));
  if (special.length < 2) return null;
  const own = special.filter(
    at => !others.some(other => other.tokens.some(token => alike(token, tokens[at] as Token))),
  );
  for (let section = home; section < (outline.ends[home] as number); section++) {
    const row = section * grid.width;
    const isNamed = (at: number): boolean => (grid.own[row + (terms[at] as number)] as number) >= wholly;
    if (!outline.holds[section] || !own.some(isNamed)) continue;
    if (special.every(at => isNamed(at) || (grid.said[row + (terms[at] as number)] as number) >= 1))
      return { by: 'heading', section };
  }
  return null;
}

const wholly = 0.9;

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
  if (!isHeaded(phrase, grid)) return null;
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

/** Whether any heading names any word of a phrase. */
export function isHeaded({ terms }: Phrase, { headed }: Grid): boolean {
  for (let at = 0; at < terms.length; at++) if (headed[terms[at] as number] === 1) return true;
  return false;
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
