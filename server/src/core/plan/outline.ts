import type { LineContext } from './context.ts';
import type { Field } from './labels/model.ts';
import type { OutlineItem, OutlinePart } from './model.ts';
import { readParts, split } from './parts.ts';
import type { Fence, Item, ListBlock, Section, TableBlock } from './text/blocks.ts';
import { isEnumeration } from './text/enumeration.ts';
import { fold } from './text/fold.ts';
import { numberedPieces } from './text/inlineNumbers.ts';
import { flat, type Line, placeOf, sub, trim } from './text/line.ts';

/** The outline that a list promises: its items, with what is nested in them as their parts. */
export function outlineOfList(list: ListBlock, context: LineContext): OutlineItem[] {
  const [only, ...others] = list.items;
  const [line] = others.length === 0 && only && only.blocks.length === 0 && !only.box ? only.lines : [];
  const enumerated = line ? enumeratedIn(line, context) : [];
  return enumerated.length > 0 ? enumerated : list.items.flatMap(item => outlineOfItem(item, context) ?? []);
}

function outlineOfItem(item: Item, { index }: LineContext): OutlineItem | null {
  const [first, ...more] = item.lines;
  if (!first) return null;
  let line = trim(first);
  const box = /^\[([ xX✓✔])\]\s*/.exec(line.text);
  if (box) line = sub(line, box[0].length);
  if (line.text === '') return null;
  const read = readParts(line, index);
  const parts = [...read.parts, ...nestedParts(item, index)];
  const mark = item.box?.text ?? box?.[0] ?? null;
  return {
    text: [line.text, ...more.map(({ text }) => text.trim())].join(' ').slice(0, 400),
    name: read.name,
    place: placeOf(index, line),
    parts,
    note: read.note,
    checked: mark === null ? null : /[xX✓✔]/.test(mark),
  };
}

function nestedParts(item: Item, index: LineContext['index']): OutlinePart[] {
  return item.blocks.flatMap(block =>
    block.kind === 'list'
      ? block.items.flatMap(({ lines: [line] }) => {
          if (!line) return [];
          const text = trim(line);
          const entries = /^`[^`]+`(?:\s*[,，、]\s*`[^`]+`)+/.test(text.text) ? split(text, index) : [];
          if (entries.length > 1) return entries;
          return text.text === '' ? [] : [{ text: text.text.slice(0, 200), place: placeOf(index, text) }];
        })
      : [],
  );
}

/** The outline that a line is and nothing else: names between commas, numbers or breaks of HTML; empty for any other. */
export function enumeratedIn(line: Line, context: LineContext): OutlineItem[] {
  const isParted = /<br\s*\/?>/i.test(line.text) || numberedPieces(line).length > 0;
  return isParted || isEnumeration(line.text) ? outlineOfLine(trim(line), context) : [];
}

/** An outline in one line: `Setup, Deployment → Monitoring`; where the line has breaks of HTML or numbers, they alone part it. */
export function outlineOfLine(line: Line, context: LineContext): OutlineItem[] {
  const { index } = context;
  const breaks = [...line.text.matchAll(/<br\s*\/?>/gi), null];
  if (breaks.length > 1) {
    const starts = [0, ...breaks.flatMap(match => (match ? match.index + match[0].length : []))];
    return starts.flatMap((start, at) =>
      itemOf(withoutMarker(sub(line, start, breaks[at]?.index)), [], null, context),
    );
  }
  const numbered = numberedPieces(line);
  if (numbered.length > 0) return numbered.flatMap(piece => itemOf(piece, [], null, context));
  return split(line, index).flatMap(({ place }) => {
    const piece = sub(line, place.start - line.start, place.end - line.start);
    const at = trim(sub(piece, /^\d{1,2}[.)、]\s*/.exec(piece.text)?.[0].length ?? 0));
    return at.text === ''
      ? []
      : [{ ...readParts(at, index), text: flat(at), place: placeOf(index, at), checked: null }];
  });
}

/** A line without the mark or number of a list's item. */
function withoutMarker(line: Line): Line {
  return trim(sub(line, /^\s*(?:[-*+•·]\s+|\d{1,2}[.)、]\s*)?/.exec(line.text)?.[0].length ?? 0));
}

/** An outline inside a fence: its list items or headings of the first level, else its lines. */
export function outlineOfFence(fence: Fence, context: LineContext): OutlineItem[] {
  const lines = fence.lines.filter(
    ({ text }) => /[\p{L}\p{N}]/u.test(text) && !/^\s*(?:`{3,}|~{3,})/.test(text),
  );
  const headings = lines.flatMap(line => {
    const match = /^\s*(#{1,6})\s+/.exec(line.text);
    return match ? [{ level: (match[1] as string).length, line: sub(line, match[0].length) }] : [];
  });
  if (headings.length > 1) {
    const top = Math.min(...headings.map(({ level }) => level));
    const single = headings.filter(({ level }) => level === top).length === 1;
    const level = single ? Math.min(...headings.flatMap(one => (one.level > top ? one.level : []))) : top;
    return headings
      .filter(one => one.level === level)
      .flatMap(({ line }) => itemOf(trim(line), [], null, context));
  }
  const marker = /^(\s*)(?:[-*+•]|\d{1,2}(?:\.\d{1,2})*[.)、]?|(?=[├└│─|])[├└│─|\s]+─)\s+(?:\[([ xX])\]\s+)?/;
  const items = lines.map(line => ({ line, match: marker.exec(line.text) }));
  const marked = items.filter(({ match }) => match !== null);
  const wanted = marked.length * 2 >= lines.length && marked.length > 0 ? marked : items;
  const indent = (text: string): number => text.length - text.trimStart().length;
  const least = wanted.reduce((low, { line }) => Math.min(low, indent(line.text)), Number.POSITIVE_INFINITY);
  const outline: { line: Line; checked: boolean | null; parts: OutlinePart[] }[] = [];
  for (const { line, match } of wanted) {
    const content = trim(sub(line, match?.[0].length ?? 0));
    if (indent(line.text) > least && outline.length > 0)
      outline.at(-1)?.parts.push({ text: content.text, place: placeOf(context.index, content) });
    else
      outline.push({ line: content, checked: match?.[2] === undefined ? null : match[2] !== ' ', parts: [] });
  }
  return outline.flatMap(({ line, parts, checked }) => itemOf(line, parts, checked, context));
}

/** An outline as a table: its rows' first words, with what another column lists of each as its parts. */
export function outlineOfTable(table: TableBlock, context: LineContext): OutlineItem[] {
  const column = namesIn(table);
  const details = table.head.findIndex(({ text }, at) => {
    const field = at > column ? context.vocabulary.column(text) : null;
    return field === 'outline' || field === 'purpose' || field === 'note';
  });
  return table.rows.flatMap(({ cells }) => {
    const cell = cells[column];
    const told = cells[details];
    const parts = told ? split(told, context.index) : [];
    return cell && cell.text !== '' ? itemOf(cell, parts.length > 1 ? parts : [], null, context) : [];
  });
}

/** Whether a table's first column that is no number is of sections, and nothing is planned of each but words. */
export function isOfSections(table: TableBlock, { vocabulary }: LineContext): boolean {
  const fields = table.head.map(({ text }) => vocabulary.column(text));
  const first = fields[namesIn(table)];
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

/** The sub-headings of a topic as its outline, with the items of their lists as parts. */
export function outlineOfSections(sections: readonly Section[], context: LineContext): OutlineItem[] {
  return sections.flatMap(section => {
    if (!section.heading) return [];
    const lists = section.blocks.flatMap(block => (block.kind === 'list' ? block.items : []));
    const parts = lists.flatMap(({ lines: [line] }) =>
      line ? [{ text: trim(line).text.slice(0, 200), place: placeOf(context.index, trim(line)) }] : [],
    );
    const number = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)、]?|第.{1,3}节)\s+/.exec(section.heading.text);
    return itemOf(trim(sub(section.heading, number?.[0].length ?? 0)), parts, null, context);
  });
}

/** A line as an outline item, with parts beside those that it names; nothing where it is empty. */
export function itemOf(
  line: Line,
  parts: readonly OutlinePart[],
  checked: boolean | null,
  { index }: LineContext,
): OutlineItem[] {
  if (line.text === '') return [];
  const read = readParts(line, index);
  return [
    {
      ...read,
      text: line.text.slice(0, 400),
      place: placeOf(index, line),
      parts: [...read.parts, ...parts],
      checked,
    },
  ];
}
