import type { LineContext } from './context.ts';
import type { Field } from './labels/model.ts';
import type { OutlineItem } from './model.ts';
import { itemOf } from './outline.ts';
import { listed } from './split.ts';
import type { TableBlock } from './text/blocks.ts';
import { fold } from './text/fold.ts';

/** An outline as a table: its rows' first words, with what another column lists of each as its parts. */
export function outlineOfTable(table: TableBlock, context: LineContext): OutlineItem[] {
  const column = namesIn(table);
  const details = table.head.findIndex(({ text }, at) => {
    const field = at > column ? context.vocabulary.column(text) : null;
    return field === 'outline' || field === 'purpose' || field === 'note';
  });
  const others = table.head.findIndex(
    ({ text }, at) => at > column && context.vocabulary.column(text) === null,
  );
  return table.rows.flatMap(({ cells }) => {
    const cell = cells[column];
    const told = cells[details < 0 ? others : details];
    const parts = told ? listed(told, context.index) : [];
    return cell && cell.text !== '' ? itemOf(cell, parts.length > 1 ? parts : [], null, context) : [];
  });
}

/** Whether a table's first column that is no number is of sections, and nothing is planned of each but words. */
export function isOfSections(table: TableBlock, { vocabulary }: LineContext): boolean {
  const fields = table.head.map(({ text }) => vocabulary.column(text));
  const first = fields[namesIn(table)];
  const isNamed = vocabulary.section.get(fold(table.head[namesIn(table)]?.text ?? '')) !== null;
  if (isNamed && !fields.includes('file')) return table.rows.length > 1;
  return (
    table.rows.length > 1 &&
    (first === 'title' || first === 'outline') &&
    fields.every(field => field === null || tellsOnly.has(field))
  );
}

const tellsOnly: ReadonlySet<Field> = new Set([
  'title',
  'outline',
  'number',
  'purpose',
  'note',
  'lines',
  'size',
]);

/** The first column of a table that is no number. */
function namesIn({ head }: TableBlock): number {
  return Math.max(
    0,
    head.findIndex(({ text }) => !/^(?:#|no\.?|序号|编号|节|章|节号|章号)$/i.test(fold(text))),
  );
}
