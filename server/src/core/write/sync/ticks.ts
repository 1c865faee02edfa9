import { columnsOf } from '../../columns.ts';
import type { ClaimedStatus, Plan, StatusMark } from '../../plan/model.ts';
import { type Change, cellsOf } from './cells.ts';
import { shapeOf } from './planShape.ts';

/** What ticks a row off, and what stands there where it is not, where a column shows only one of them. */
const pairs: readonly (readonly [ticked: string, open: string])[] = [
  ['✅', '❌'],
  ['✓', '✗'],
  ['✔', '✖'],
  ['✔️', '✖️'],
  ['☑', '☐'],
  ['[x]', '[ ]'],
  ['Yes', 'No'],
  ['yes', 'no'],
  ['是', '否'],
];

/**
 * The change of a cell that ticks its row off, as the column does it in other rows; null where nothing need be changed
 * or the column shows no way. What is begun is not ticked off.
 */
export function tickChange(
  plan: Plan,
  mark: StatusMark,
  wanted: ClaimedStatus,
  listing: number,
): Change | null {
  const ticked = wanted === 'complete';
  if ((mark.value === 'complete') === ticked) return null;
  const shown = shapeOf(plan).ticks(listing);
  const here = ticked ? shown.ticked : shown.open;
  const other = ticked ? shown.open : shown.ticked;
  const newText = here ?? pairs.find(pair => pair[ticked ? 1 : 0] === other)?.[ticked ? 0 : 1];
  if (newText === undefined) return null;
  if (mark.raw !== '') return { start: mark.place.start, end: mark.place.end, newText };
  return intoEmptyCell(plan, mark.place.start, newText);
}

/** The words in the middle of the spaces of a cell that has nothing else. */
function intoEmptyCell(plan: Plan, offset: number, words: string): Change | null {
  const table = shapeOf(plan).tableAt(offset);
  const cell = table && cellsOf(plan.text, table.lineAt(offset)).find(({ end }) => end > offset);
  if (!cell || plan.text.slice(cell.start, cell.end).trim() !== '') return null;
  const left = columnsOf(plan.text.slice(cell.start, cell.end)) - columnsOf(words) - 1;
  return { ...cell, newText: ` ${words}${' '.repeat(Math.max(1, left))}` };
}
