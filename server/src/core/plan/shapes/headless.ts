import type { Context } from '../context.ts';
import type { Column } from '../model.ts';
import type { TableBlock } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';

/** A table with what its columns hold. */
interface Headless {
  readonly table: TableBlock;
  readonly columns: readonly (Column | null)[];
}

/** A table whose head is a row as the others are, since Markdown knows none without: `| Ropes | done |` over `| Sails | to do |`. */
export function headless(whole: TableBlock, { vocabulary }: Context): Headless | null {
  const { head, rows } = whole;
  const isState = (text: string | undefined): boolean => vocabulary.status.get(fold(text ?? '')) !== null;
  const status = head.findIndex(({ text }, at) => at > 0 && isState(text));
  const [first, last] = [head[0], head.at(-1)];
  if (status < 0 || !first || !last || rows.length < 2 || vocabulary.column(first.text) !== null) return null;
  if (!rows.every(({ cells }) => isState(cells[status]?.text))) return null;
  const row = { cells: head, start: first.start, end: last.start + last.text.length };
  return {
    table: { ...whole, head: head.map(({ start }) => ({ text: '', start })), rows: [row, ...rows] },
    columns: head.map((_, at) => (at === 0 ? 'title' : at === status ? 'status' : null)),
  };
}
