import type { Table } from '../../guide/model.ts';
import { isSummary } from '../../guide/roles.ts';
import { nameOf } from '../../guide/titles.ts';
import type { Translate } from '../../translate.ts';
import type { ItemCoverage } from '../model.ts';
import { familiesOf } from './frames.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { lengthOf } from './mention.ts';
import { toldIn } from './opening.ts';
import type { Terms } from './terms.ts';
import { tokensOf } from './tokens.ts';
import type { Wish } from './wishes.ts';

/**
 * An item that asks for a comparison, or for what is for and against things, where no section is one: many guides end
 * with a table of what they told. Gives the verdict as it was where that is not so.
 */
export function closed(
  found: ItemCoverage,
  wish: Wish,
  ground: Ground,
  terms: Terms,
  translate: Translate,
): ItemCoverage {
  if (found.value === 'met' || found.hollow !== undefined || wish.parts.length > 0 || !compares(wish))
    return found;
  const { guide, outline } = ground;
  const table = guide.tables.find(
    one =>
      one.section !== null &&
      outline.framed[one.section] === true &&
      isSummary(outline.headings[one.section]?.section.name ?? '') &&
      isOn(wish, one, ground, terms),
  );
  return table ? toldIn(table.section as number, true, found, guide, translate) : found;
}

const comparisons = familiesOf('comparison, selection');
const sides = familiesOf('pros and cons, advantages, disadvantages');

function compares({ whole }: Wish): boolean {
  return whole.tokens.some(({ same }) =>
    same.some(family => comparisons().has(family) || sides().has(family)),
  );
}

/** Whether a table compares several things, by the sides that an item asks for, and its section speaks of all else in it. */
function isOn(
  { whole }: Wish,
  { section, header, rows }: Table,
  { byTerm, hits, words }: Ground,
  { titled }: Terms,
): boolean {
  if (rows.length < fewestRows || header.length < fewestColumns) return false;
  if (rows.flat().reduce((sum, cell) => sum + lengthOf(cell), 0) < fewestWords) return false;
  const heads = header.flatMap(cell => tokensOf(nameOf(cell), words).flatMap(({ same }) => same));
  return whole.tokens.every(({ same, weight }, at) => {
    const term = whole.terms[at] as number;
    if (weight <= weights.light || titled[term] || same.some(family => comparisons().has(family)))
      return true;
    if (same.some(family => sides().has(family))) return heads.some(family => sides().has(family));
    return byTerm[term]?.some(hit => hits.section[hit] === section) === true;
  });
}

const fewestRows = 3;
const fewestColumns = 3;
const fewestWords = 40;
