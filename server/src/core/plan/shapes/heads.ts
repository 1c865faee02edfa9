import type { Context } from '../context.ts';
import type { Column } from '../model.ts';
import type { Line } from '../text/line.ts';
import { isInLines } from './columns.ts';

/** What the heads of a table say that its columns don't; found once for all rows. */
export interface Heads {
  /** The column that says what a topic is for, or -1. */
  readonly purpose: number;
  /** A number alone in the column of sizes counts lines. */
  readonly countsLines: boolean;
  /** A column says where topics come from. */
  readonly haveSource: boolean;
}

/** Reads the heads of a table whose columns are known. */
export function headsOf(
  heads: readonly Line[],
  columns: readonly (Column | null)[],
  { vocabulary }: Context,
): Heads {
  const fields = heads.map(({ text }) => vocabulary.column(text));
  const lines = columns.indexOf('lines');
  return {
    purpose: fields.indexOf('purpose'),
    countsLines: lines >= 0 && (isInLines(heads[lines]) || fields[lines] === 'lines'),
    haveSource: fields.includes('source'),
  };
}
