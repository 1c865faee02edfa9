import { setField } from './bodyField.ts';
import type { BodyDraft } from './bodyModel.ts';
import type { LineContext } from './context.ts';
import type { Block, Row, Section, TableBlock } from './text/blocks.ts';
import { plainTitle } from './text/fold.ts';

/** Takes what a table of labels says of what its heading names; whether it is one. */
export function readPairs(
  table: TableBlock,
  body: BodyDraft,
  isAlone: () => boolean,
  context: LineContext,
): boolean {
  const isOfOne = isRecord(table, context) && isAlone();
  if (!isOfOne && !isOfLabels(table, context)) return false;
  for (const {
    cells: [label, value],
  } of isOfOne ? turned(table) : [{ cells: table.head }, ...table.rows]) {
    const field = label && context.vocabulary.field(plainTitle(label.text));
    if (!field || !value || value.text === '') continue;
    body.fields.add(field);
    setField(field, { field, label: label.text, value }, body, context);
  }
  return true;
}

/** Whether a table has labels in its first column and what they say in the second. */
function isOfLabels({ head, rows }: TableBlock, { vocabulary }: LineContext): boolean {
  if (head.length !== 2) return false;
  const labels = rows.flatMap(({ cells: [label] }) =>
    label ? [vocabulary.field(plainTitle(label.text))] : [],
  );
  const known = new Set(labels.flatMap(field => field ?? []));
  return known.size > 1 && known.size * 2 >= labels.length;
}

/** Whether a table has one row, of a file and what else is planned of it, but no title: it is about its heading. */
function isRecord({ head, rows }: TableBlock, { vocabulary }: LineContext): boolean {
  const fields = head.map(({ text }) => vocabulary.field(plainTitle(text)));
  const says = fields.filter(field => field !== null && field !== 'file').length;
  return rows.length === 1 && fields.includes('file') && says > 0 && !fields.includes('title');
}

/** The cells of a table of one row, each with its head. */
function turned({ head, rows }: TableBlock): Pick<Row, 'cells'>[] {
  return head.map((label, at) => ({ cells: [label, ...(rows[0]?.cells.slice(at, at + 1) ?? [])] }));
}

/** Whether a table has the head of one with more rows under a heading beside its own: both are of topics. */
export function isOfFamily(blocks: readonly Block[], parent: Section | null): boolean {
  const headOf = ({ head }: TableBlock): string => head.map(({ text }) => text.trim()).join('|');
  const own = blocks.flatMap(block => (block.kind === 'table' ? headOf(block) : []));
  if (own.length === 0 || !parent) return false;
  return parent.children.some(section =>
    section.blocks.some(
      block => block.kind === 'table' && block.rows.length > 1 && own.includes(headOf(block)),
    ),
  );
}
