import { isSummary } from '../../guide/roles.ts';
import { atomsOf, keyOf } from './atoms.ts';
import type { Grid } from './grid.ts';
import { lexicon, weights } from './lexicon.ts';
import type { Score } from './score.ts';
import { thresholds } from './thresholds.ts';
import type { Heading, Outline } from './titles.ts';
import type { Ground } from './treated.ts';
import type { Phrase, Wish } from './wishes.ts';

/** What the text of a spare section counts: how often it says a word, and how much of all mentions stand in it. */
const credit = { said: 0.55, share: 0.35 } as const;
const saidEnough = 2;
/** What it counts that nothing else in the outline claims the section, where its text speaks of the item at all. */
const unclaimed = 0.16;
const leastFound = 0.22;

/**
 * Sections that no item has, for items that have no section: a heading may say the same in words that no lexicon
 * knows, and then the text must tell. Gives better scores for such pairs, by item and section; the pairs are the same
 * in whatever order the sections stand.
 */
export function spareScores(
  wishes: readonly Wish[],
  scores: readonly (readonly Score[])[],
  chosen: readonly number[],
  ground: Ground,
): readonly (readonly Score[])[] {
  const settled = chosen.map((section, item) =>
    section >= 0 && (scores[item]?.[section]?.all ?? 0) >= thresholds.met ? section : -1,
  );
  if (settled.every(section => section >= 0)) return scores;
  const spare = sparesOf(settled, ground.outline);
  if (spare.length === 0) return scores;
  return scores.map((row, item) => {
    if ((settled[item] as number) >= 0) return row;
    const better = [...row];
    for (const section of spare) {
      const found = evidence(wishes[item] as Wish, section, ground.grid);
      const all = found < leastFound ? found : Math.min(1, found + unclaimed);
      const before = row[section] as Score;
      if (all > before.all) better[section] = { all, heading: before.heading };
    }
    return better;
  });
}

/** The sections that hold something, stand in no item's section and hold none. */
function sparesOf(settled: readonly number[], { headings, ends, holds }: Outline): readonly number[] {
  const taken = new Uint8Array(headings.length);
  for (const section of settled) {
    if (section < 0) continue;
    taken.fill(1, section, ends[section] as number);
    for (
      let up = headings[section]?.section.parent ?? null;
      up !== null;
      up = headings[up]?.section.parent ?? null
    )
      taken[up] = 1;
  }
  const isFramed = (index: number | null): boolean => {
    if (index === null) return false;
    const { section, same } = headings[index] as Heading;
    return isFrame(section.name, same) || isFramed(section.parent);
  };
  return headings.flatMap(({ section: { index, level } }) =>
    holds[index] && taken[index] === 0 && level > 1 && !isFramed(index) ? [index] : [],
  );
}

const frames = [
  'overview',
  'summary',
  'roadmap',
  'background',
  'best practices',
  'checklist',
  'references',
  'troubleshooting',
  'faq',
];

let framing: ReadonlySet<number> | null = null;

/** Whether a section introduces or closes the guide: it speaks of everything and treats nothing. */
function isFrame(name: string, same: readonly number[]): boolean {
  framing ??= new Set(frames.flatMap(frame => lexicon().entries.get(keyOf(atomsOf(frame)))?.same ?? []));
  return isSummary(name) || same.some(family => framing?.has(family));
}

function evidence({ whole, aliases, parts }: Wish, section: number, grid: Grid): number {
  const name = Math.max(...[whole, ...aliases].map(phrase => textOf(phrase, section, grid)));
  const listed = parts.filter(({ gloss }) => !gloss);
  if (listed.length < 2) return name;
  const said = listed.filter(({ phrase }) => textOf(phrase, section, grid) >= thresholds.partial).length;
  return said * 2 < listed.length ? name : Math.max(name, 0.3 * name + 0.6 * (said / listed.length));
}

/** How much of a phrase the heading or the text of a section says. */
export function textOf({ tokens, weights: shares, terms }: Phrase, section: number, grid: Grid): number {
  let sum = 0;
  let found = 0;
  const special = tokens.some(({ weight }) => weight > weights.light);
  for (let at = 0; at < terms.length; at++) {
    const weight = tokens[at]?.weight ?? 0;
    if ((weight <= weights.weak && terms.length > 1) || (weight <= weights.light && special)) continue;
    const term = terms[at] as number;
    const said = grid.said[section * grid.width + term] as number;
    const total = grid.total[term] as number;
    const text =
      said === 0 ? 0 : (credit.said + credit.share * (said / total)) * Math.min(1, said / saidEnough);
    sum += shares[at] as number;
    found += (shares[at] as number) * Math.max(grid.own[section * grid.width + term] as number, text);
  }
  return sum === 0 ? 0 : found / sum;
}
