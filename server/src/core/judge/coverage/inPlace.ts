import { flatMap } from '../../flatMap.ts';
import type { Ground, Treated, Turn } from './ground.ts';
import { isPromised } from './promises.ts';
import { thresholds } from './thresholds.ts';
import { namedBy } from './treated.ts';
import { speaksOfAll, turnAt, turnsOf } from './turns.ts';
import type { Phrase, Piece } from './wishes.ts';

/**
 * Parts that only stand where the item has them, in words of their own: a heading, a lead or a row between those of its
 * neighbours, or one of as many as the item has parts. Rows, which any table has, need a part that is treated. `found`
 * says where each part is treated; gives the same with what was found. How often this is right is told in `coverage.md`.
 */
export function inPlace(
  item: Phrase,
  parts: readonly Piece[],
  found: readonly (Treated | null)[],
  home: number,
  ground: Ground,
): readonly (Treated | null)[] {
  if (parts.length < 2 || !found.includes(null)) return found;
  let best = found;
  const isNone = found.every(place => place === null);
  // What stands there cannot be on all parts, one each, where one of them is a name that is not said; nor is it on any
  // where the section's heading says nothing of the item.
  if (
    isNone &&
    (namedBy(item, home, ground.grid) === 0 || !parts.every(({ phrase }) => maySayOtherwise(phrase, ground)))
  )
    return found;
  const stretches = turnsOf(home, ground);
  for (const turns of [...stretches, ...(isNone ? [] : rowsOf(home, ground))]) {
    if (!best.includes(null)) return best;
    // A part has a turn between two others, or that of its number.
    if (turns.length < Math.min(fewest, parts.length)) continue;
    const at = best.map(place => (place ? turnAt(place, turns, ground) : -1));
    // What is treated elsewhere tells nothing of these.
    if (!isNone && at.every(turn => turn < 0)) continue;
    // Nor do headings and leads of which none names a part: days and steps stand under those of any item.
    if (!isNone && stretches.includes(turns) && !best.some(place => place && isNamed(place, turns))) continue;
    best = best.map((place, part) => {
      const turn = place ? undefined : turns[turnOf(part, at, turns.length)];
      if (!turn) return place;
      const piece = parts[part] as Piece;
      const isOther = turn.section !== home && isOnOther(turn.section, item, piece, ground);
      const others = parts.filter(other => other !== piece).map(({ phrase }) => phrase);
      return isOther || !maySayOtherwise(piece.phrase, ground) || speaksOfAll(others, turn, ground)
        ? null
        : { by: 'text', section: turn.section, offset: turn.start };
    });
  }
  return best;
}

const fewest = 3;

/** Whether what treats a part is a turn's own heading or lead. */
function isNamed(place: Treated, turns: readonly Turn[]): boolean {
  return place.by === 'heading'
    ? turns.some(({ section }) => section === place.section)
    : turns.some(({ start }) => Math.abs(place.offset - start) <= mark);
}

const mark = 4;

/** Which turn is a part's by the turns of the others (-1 for none): the one between its neighbours', or that of its number. */
function turnOf(part: number, at: readonly number[], count: number): number {
  const before = at[part - 1] ?? -1;
  const after = at[part + 1] ?? -1;
  if (before >= 0 && after >= 0) return after - before === 2 ? before + 1 : -1;
  const isInOrder = at.every((turn, other) => turn < 0 || turn === other);
  const more = at.some(turn => turn >= 0) ? mostMore : 0;
  return isInOrder && count >= at.length && count <= at.length + more ? part : -1;
}

/** How many more headings than parts may stand there. */
const mostMore = 1;

/** Whether a heading is on the item as a whole, or on what every guide has. */
function isOnOther(
  section: number,
  item: Phrase,
  { phrase, otherwise }: Piece,
  { grid, outline }: Ground,
): boolean {
  if (outline.asked[section] || outline.framed[section]) return true;
  return (
    namedBy(item, section, grid) >= thresholds.below &&
    [phrase, ...otherwise].every(one => namedBy(one, section, grid) < thresholds.below)
  );
}

/**
 * Whether a text may tell of a part without its words: not of a name, as an unknown word in Latin letters is in Chinese,
 * nor of what the guide calls by its name elsewhere.
 */
function maySayOtherwise(phrase: Phrase, { guide, promises, grid: { total } }: Ground): boolean {
  if (phrase.terms.every(term => (total[term] as number) > 0)) return false;
  const isName =
    name.test(phrase.text) ||
    (guide.language === 'zh-cn' && names.test(phrase.text)) ||
    (guide.language === 'zh-cn' && phrase.tokens.every(({ cjk, same }) => !cjk && same.length === 0));
  return !isName && !isPromised(phrase, promises);
}

const name = /^[^\s\u3000-\u9fff]*[A-Z\d_][^\s\u3000-\u9fff]*$/;
/** Several words in Latin letters, each with a capital one: `Change Buffer` in Chinese is a name too. */
const names = /^[^a-z\s\u3000-\u9fff][^\s\u3000-\u9fff]*(?:\s[^a-z\s\u3000-\u9fff][^\s\u3000-\u9fff]*)+$/;

/** The rows of each table in a section, with all under it. */
function rowsOf(home: number, { guide, outline }: Ground): readonly (readonly Turn[])[] {
  return flatMap(guide.sections.slice(home, outline.ends[home]), ({ tables, index: section }) =>
    tables.map(index => {
      const { place, rows } = guide.tables[index] as (typeof guide.tables)[number];
      return rows.map((_, row) => {
        const { start, end } = guide.lines.linePlace(place.line + rowsStart + row);
        return { section, start, end };
      });
    }),
  );
}

/** A table's first row stands two lines below its head. */
const rowsStart = 2;
