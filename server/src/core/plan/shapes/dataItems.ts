import type { Context } from '../context.ts';
import type { Field } from '../labels/model.ts';
import type { Block, Item, ListBlock } from '../text/blocks.ts';
import type { Data, Entry, Mapping, Sequence } from '../text/data.ts';
import type { Line } from '../text/line.ts';
import { isDocument, isGlob } from '../text/paths.ts';

/** What a list or mapping says of documents, an item each; nothing where it speaks of other things. */
export function documentsIn(data: Sequence | Mapping, fewest: number, context: Context): Item[] {
  const areTitled = data.kind === 'sequence' && haveOwnKeys(data);
  const all =
    data.kind === 'sequence'
      ? data.items.map(item => itemOf(item, areTitled, context))
      : data.entries.map(entry => keyedItem(entry, context));
  const items = all.filter(found => found !== null);
  return items.length >= fewest && items.length * 2 > all.length ? items : [];
}

/** Whether the items of a list have one key each, and all others: those are titles, even where labels are called so. */
function haveOwnKeys({ items }: Sequence): boolean {
  const keys = items.flatMap(item =>
    item.kind === 'mapping' && item.entries.length === 1 ? (item.entries[0]?.key.text ?? []) : [],
  );
  return keys.length > 1 && new Set(keys).size === keys.length;
}

/** An item of a list: a path, `Title: path`, `Group:` over further ones, or a record; null for anything else. */
function itemOf(data: Data, isTitled: boolean, context: Context): Item | null {
  if (data.kind === 'scalar') return isPath(data) ? item(data.line, []) : null;
  if (data.kind === 'sequence') return null;
  const [entry, ...others] = data.entries;
  if (!entry) return null;
  if (isTitled && others.length === 0 && isPath(entry.value)) return item(entry.line, []);
  return others.length === 0 ? keyedItem(entry, context) : recordOf(null, data.entries, context);
}

/** What a key with its value says: `Title: path`, `Group:` over a list, a name over the fields of a record. */
function keyedItem({ key, value, line }: Entry, context: Context): Item | null {
  const field = fieldOf(key, context);
  if (field === 'source' || field === 'touched') return null;
  if (value.kind === 'scalar') {
    if (!isPath(value)) return null;
    return field === 'file' || field === 'title' ? item(value.line, []) : item(line, []);
  }
  if (value.kind === 'mapping') return recordOf(key, value.entries, context);
  const items = documentsIn(value, 1, context);
  return items.length > 0 ? item(key, [listOf(items)]) : null;
}

/** Fields that say what is planned of a document, as no other record does. */
const planned: ReadonlySet<Field | null> = new Set(['outline', 'lines', 'status', 'progress', 'priority']);

/** A record with a title, which may be the key over it, or a path; something must be told beside it. */
function recordOf(key: Line | null, entries: readonly Entry[], context: Context): Item | null {
  const fields = entries.map(entry => fieldOf(entry.key, context));
  const isText = ({ value }: Entry): boolean => value.kind === 'scalar' && value.line.text !== '';
  const title =
    entries.find(entry => /^(?:title|name|标题|名称|题目)$/i.test(entry.key.text) && isText(entry)) ??
    entries.find((entry, at) => fields[at] === 'title' && isText(entry));
  const file = entries.find(({ value }, at) => fields[at] === 'file' && isPath(value));
  const first = title ?? (key === null ? file : undefined);
  const name = first?.value.kind === 'scalar' ? first.value.line : key;
  const { blocks, holds } = blocksOf(
    entries.filter(entry => entry !== first),
    context,
  );
  const isTold = file !== undefined || holds || fields.some(field => planned.has(field));
  return name && isTold ? item(name, blocks) : null;
}

/** The fields of a record as lines with labels, with lists behind them; whether one of those is of documents. */
function blocksOf(entries: readonly Entry[], context: Context): { blocks: Block[]; holds: boolean } {
  let holds = false;
  const blocks = entries.flatMap(({ key, value, line }): Block[] => {
    const label = key.text.replace(/_/g, ' ');
    if (value.kind === 'scalar') return [paragraph({ ...line, text: label + line.text.slice(label.length) })];
    if (value.kind === 'mapping') return [];
    const documents = documentsIn(value, 1, context);
    if (documents.length > 0) holds = true;
    const items = documents.length > 0 ? documents : value.items.flatMap(plainItem);
    return items.length === 0 ? [] : [paragraph({ text: `${label}:`, start: key.start }), listOf(items)];
  });
  return { blocks, holds };
}

/** What an item of an outline says: a text, or a key over a list of its parts. */
function plainItem(data: Data): Item[] {
  if (data.kind === 'scalar') return [item(data.line, [])];
  const [entry] = data.kind === 'mapping' ? data.entries : [];
  if (!entry) return [];
  const { key, value, line } = entry;
  return value.kind === 'sequence' ? [item(key, [listOf(value.items.flatMap(plainItem))])] : [item(line, [])];
}

function fieldOf({ text }: Line, { vocabulary }: Context): Field | null {
  return vocabulary.field(text.replace(/_/g, ' '));
}

function isPath(data: Data): boolean {
  return data.kind === 'scalar' && isDocument(data.line.text) && !isGlob(data.line.text);
}

function paragraph(line: Line): Block {
  return { kind: 'paragraph', lines: [line], start: line.start, end: line.start + line.text.length };
}

function item(line: Line, blocks: readonly Block[]): Item {
  const end = blocks.at(-1)?.end ?? line.start + line.text.length;
  return { lines: [line], box: null, marker: null, blocks, start: line.start, end };
}

export function listOf(items: readonly Item[]): ListBlock {
  const [first] = items;
  return { kind: 'list', ordered: false, items, start: first?.start ?? 0, end: items.at(-1)?.end ?? 0 };
}
