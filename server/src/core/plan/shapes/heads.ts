import type { Context } from '../context.ts';
import type { Column } from '../model.ts';
import type { TableBlock } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import { isInLines } from './cellKinds.ts';
import { stagesOf, ticksOf } from './stages.ts';

/** What the heads of a table say that its columns don't; found once for all rows. */
export interface Heads {
  /** The column that says what a topic is for, or -1. */
  readonly purpose: number;
  /** A number alone in the column of sizes counts lines. */
  readonly countsLines: boolean;
  /** A column says where topics come from. */
  readonly haveSource: boolean;
  /** The column that says what is done to a topic's document, or -1. */
  readonly action: number;
  /** The column that says the state, or -1, and those that tick it off beside it. */
  readonly state: number;
  readonly ticks: readonly number[];
  /** Columns that each say whether one stage is done. */
  readonly stages: readonly number[];
}

/** Reads the heads of a table whose columns are known. */
export function headsOf(table: TableBlock, columns: readonly (Column | null)[], context: Context): Heads {
  const heads = table.head;
  const fields = heads.map(({ text }) => context.vocabulary.column(text));
  const lines = columns.indexOf('lines');
  const ticks = ticksOf(table, columns, context);
  return {
    purpose: fields.findIndex(
      (field, at) => field === 'purpose' && !forWhom.test(fold(heads[at]?.text ?? '')),
    ),
    countsLines:
      lines >= 0 && (isInLines(heads[lines]) || ['lines', 'file', 'purpose'].includes(fields[lines] ?? '')),
    haveSource: fields.includes('source'),
    action: fields.indexOf('action'),
    state: columns.findIndex((column, at) => column === 'status' && !ticks.includes(at)),
    ticks,
    stages: stagesOf(table, columns, context),
  };
}

/** Heads over those who read a document, which is no name of it. */
const forWhom =
  /^(?:(?:target|recommended|intended|primary|main) )?(?:audience|readers?)$|^(?:目标|主要)?(?:受众|读者)$|^适用(?:对象|人群)$/;
