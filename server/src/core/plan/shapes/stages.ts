import type { Context } from '../context.ts';
import type { Column, StatusMark } from '../model.ts';
import type { Row, TableBlock } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import { type Line, placeOf, trim } from '../text/line.ts';
import { statusIn } from '../text/state.ts';

/** Columns that say it, or whose meaning is not known. */
const free: readonly (Column | null)[] = [null, 'status', 'batch', 'effort', 'note', 'owner'];

/**
 * The columns of a table that each say whether one stage is done: draft, review, published. Fewer than two are none.
 * Where one column says the state itself, the others add nothing to it.
 */
export function stagesOf(table: TableBlock, columns: readonly (Column | null)[], context: Context): number[] {
  const named = table.head.filter(({ text }) => context.vocabulary.column(text) === 'status');
  if (named.length === 1 || ticksOf(table, columns, context).length > 0) return [];
  const stages = columns.flatMap((column, at) =>
    free.includes(column) && saysStates(table, at, context) ? at : [],
  );
  // Crosses say that something is done only under the names of states: `Draft`, `Reviewed`.
  const areNamed = stages.some(
    at => context.vocabulary.status.get(fold(table.head[at]?.text ?? '')) !== null,
  );
  const areCrosses = table.rows.some(({ cells }) => stages.some(at => cross.test(cells[at]?.text ?? '')));
  return stages.length > 1 && (areNamed || !areCrosses) ? stages : [];
}

/** The columns that tick off what another one says the state of: `Done` beside `Status`. */
export function ticksOf(
  { head }: TableBlock,
  columns: readonly (Column | null)[],
  { vocabulary }: Context,
): number[] {
  const states = columns.flatMap((column, at) => (column === 'status' ? at : []));
  const ticks = states.filter(at => vocabulary.tick.get(fold(head[at]?.text ?? '')));
  return ticks.length < states.length ? ticks : [];
}

function saysStates({ rows }: TableBlock, column: number, context: Context): boolean {
  const filled = rows.slice(0, 40).flatMap(({ cells }) => {
    const cell = cells[column];
    return cell && cell.text.trim() !== '' ? cell : [];
  });
  const states = filled.filter(cell => stateIn(cell, context) !== null);
  return states.length > 0 && states.length * 5 >= filled.length * 4;
}

const cross = /^\s*[xX]\s*$/;

/** The state that a cell says and nothing else. */
function stateIn(cell: Line, { vocabulary, index }: Context): StatusMark | null {
  if (cross.test(cell.text))
    return { value: 'complete', raw: cell.text.trim(), place: placeOf(index, trim(cell)), form: 'sign' };
  const status = statusIn(cell, vocabulary, index);
  const isAll = status !== null && fold(cell.text).length <= Math.max(12, fold(status.raw).length);
  return isAll ? status : null;
}

/** What the stages of a row say together: what has begun and is not through all of them is being written. */
export function stateOfStages(
  { cells }: Row,
  stages: readonly number[],
  context: Context,
): StatusMark | null {
  const marks = stages.map(at => (cells[at] ? stateIn(cells[at], context) : null));
  const first = marks.find(mark => mark !== null);
  if (!first) return null;
  const value = marks.every(mark => mark?.value === 'complete')
    ? 'complete'
    : marks.every(mark => (mark?.value ?? 'planned') === 'planned')
      ? 'planned'
      : 'drafting';
  return { ...(marks.find(mark => mark?.value === value) ?? first), value, form: 'inherited' };
}
