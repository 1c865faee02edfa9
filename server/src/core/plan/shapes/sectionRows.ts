import type { Context } from '../context.ts';
import type { Column, OutlineItem } from '../model.ts';
import { itemOf } from '../outline.ts';
import { listed } from '../split.ts';
import type { Row, TableBlock } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';

/** A table with a row for each section of its guides. */
export interface SectionRows {
  /** The same with a row for each guide: the first that tells of it. */
  readonly table: TableBlock;
  readonly columns: readonly (Column | null)[];
  /** The sections that the rows of each guide name, with what other cells list of them. */
  readonly outlines: ReadonlyMap<Row, readonly OutlineItem[]>;
}

/** The guides of a table whose rows are their sections: `Guide | Section | Must cover`; null for any other table. */
export function sectionRows(
  table: TableBlock,
  columns: readonly (Column | null)[],
  context: Context,
): SectionRows | null {
  const { vocabulary } = context;
  const section = table.head.findIndex(({ text }) => vocabulary.section.get(fold(text)) !== null);
  const guide = columns.findIndex(
    (column, at) =>
      at !== section &&
      (column === 'file' || column === 'title' || column === 'group') &&
      (at < section || vocabulary.document.get(fold(table.head[at]?.text ?? '')) !== null),
  );
  if (section < 0 || guide < 0) return null;
  const guides = guidesOf(table.rows, guide);
  const file = columns.indexOf('file');
  const isRepeated = guides.size < table.rows.length && table.rows.length > 2;
  if (!isRepeated || [...guides.values()].some(rows => !areSections(rows, section, file))) return null;
  const told = table.head.findIndex(({ text }, at) => {
    const field = at !== section && at !== guide ? vocabulary.column(text) : null;
    return field === 'outline' || field === 'purpose' || field === 'note';
  });
  const outlines = new Map(
    [...guides.values()].map(rows => [
      rows[0] as Row,
      rows.flatMap(({ cells }) => {
        const [name, parts] = [cells[section], cells[told]];
        const found = parts ? listed(parts, context.index) : [];
        return name ? itemOf(name, found.length > 1 ? found : [], null, context) : [];
      }),
    ]),
  );
  const own = columns.map((column, at): Column | null => {
    if (at === guide) return column === 'file' ? column : 'title';
    return at === section || column === 'outline' || column === 'title' || column === 'status'
      ? null
      : column;
  });
  return { table: { ...table, rows: [...outlines.keys()] }, columns: own, outlines };
}

/** The rows of each guide by its name, which an empty cell takes from the row above. */
function guidesOf(rows: readonly Row[], column: number): ReadonlyMap<string, readonly Row[]> {
  const guides = new Map<string, Row[]>();
  let name = '';
  for (const row of rows) {
    name = fold(row.cells[column]?.text ?? '') || name;
    const known = guides.get(name);
    if (known) known.push(row);
    else guides.set(name, [row]);
  }
  return guides;
}

/** Whether rows name different sections, and none a file of its own. */
function areSections(rows: readonly Row[], section: number, file: number): boolean {
  const textsOf = (column: number): string[] =>
    rows.flatMap(({ cells }) => fold(cells[column]?.text ?? '') || []);
  const names = textsOf(section);
  return new Set(names).size === rows.length && (file < 0 || new Set(textsOf(file)).size <= 1);
}
