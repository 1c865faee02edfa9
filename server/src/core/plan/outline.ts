import type { LineContext } from './context.ts';
import { isFormRemark } from './formRemark.ts';
import { areIdentifiers } from './identifiers.ts';
import { itemParts } from './itemParts.ts';
import type { OutlineItem, OutlinePart } from './model.ts';
import { readParts } from './parts.ts';
import { listed, longestSection, pieces, sectionsIn, split } from './split.ts';
import type { Item, ListBlock, Section } from './text/blocks.ts';
import { isEnumeration } from './text/enumeration.ts';
import { numberedPieces } from './text/inlineNumbers.ts';
import { flat, type Line, placeOf, sub, trim } from './text/line.ts';
import { numberedLines, withoutNumber } from './text/numberedLines.ts';
import { signAt } from './text/state.ts';

/** The outline that a list promises: its items, with what is nested in them as their parts. */
export function outlineOfList(list: ListBlock, context: LineContext): OutlineItem[] {
  const [only, ...others] = list.items;
  const [line] = others.length === 0 && only && only.blocks.length === 0 && !only.box ? only.lines : [];
  const enumerated = line ? enumeratedIn(line, context) : [];
  return enumerated.length > 0 ? enumerated : list.items.flatMap(item => outlineOfItem(item, context) ?? []);
}

function outlineOfItem(item: Item, context: LineContext): OutlineItem | null {
  const { index } = context;
  const [first, ...more] = item.lines;
  if (!first) return null;
  let line = trim(first);
  const box = /^\[([ xX✓✔])\]\s*/.exec(line.text);
  if (box) line = sub(line, box[0].length);
  const sign = signAt(line.text, 0, false, context.vocabulary)?.raw.length ?? 0;
  if (sign > 0 && line.text.length > sign) line = trim(sub(line, sign));
  if (line.text === '') return null;
  const { name, parts, note } = itemParts(line, context);
  const wrapped = more.length === 0 ? [] : wrappedParts(line, more, index);
  const isAlone = more.length === 0 || wrapped.length > 0;
  const text = isAlone ? line.text : [line.text, ...more.map(one => one.text.trim())].join(' ');
  const mark = item.box?.text ?? box?.[0] ?? null;
  return {
    text: text.slice(0, 400),
    name,
    place: placeOf(index, line),
    // Most items are one line.
    parts:
      more.length + item.blocks.length === 0 ? parts : [...parts, ...wrapped, ...nestedParts(item, index)],
    note,
    checked: mark === null ? null : /[xX✓✔]/.test(mark),
  };
}

/** What the lines below an item's first list: each with a number of its own, or names under one in bold. */
function wrappedParts({ text }: Line, more: readonly Line[], index: LineContext['index']): OutlinePart[] {
  const numbered = numberedLines(more);
  if (numbered.length > 0) return numbered.map(line => ({ text: line.text, place: placeOf(index, line) }));
  const [only, ...others] = more;
  const isUnderName = only && others.length === 0 && /^(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/.test(text);
  const entries = isUnderName ? listed(trim(only), index) : [];
  return entries.length > 1 ? entries : [];
}

function nestedParts(item: Item, index: LineContext['index']): OutlinePart[] {
  return item.blocks.flatMap(block =>
    block.kind === 'list'
      ? withoutRemarks(block.items).flatMap(({ lines: [line] }) => {
          if (!line) return [];
          const text = withoutNumber(line);
          const isListed = /^`[^`]+`(?:\s*[,，、]\s*`[^`]+`)+/.test(text.text) || areIdentifiers(text.text);
          const entries = isListed ? split(text, index) : [];
          if (entries.length > 1) return entries;
          return text.text === '' ? [] : [{ text: text.text.slice(0, 200), place: placeOf(index, text) }];
        })
      : [],
  );
}

/** Items without remarks on form; where all are such they are what is to be told: the elements of a markup. */
function withoutRemarks(items: readonly Item[]): readonly Item[] {
  const told = items.filter(({ lines: [line] }) => !line || !isFormRemark(line.text));
  return told.length === 0 && items.length > 1 ? items : told;
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
  return topOf(line, index).flatMap(piece => {
    const at = trim(sub(piece, /^\d{1,2}[.)、]\s*/.exec(piece.text)?.[0].length ?? 0));
    return at.text === ''
      ? []
      : [
          {
            ...itemParts(at, context),
            text: flat(at),
            place: placeOf(index, at),
            checked: null,
          },
        ];
  });
}

/** What a line enumerates: between bars or semicolons where these leave commas to the parts; else between commas. */
function topOf(line: Line, index: LineContext['index']): readonly Line[] {
  const bars = / \| |｜/.test(line.text) ? pieces(line, '|｜', longestSection) : [];
  if (bars.length > 1) return bars;
  const parted = /[;；]/.test(line.text) ? pieces(line, ';；', longestSection) : [];
  const haveParts = parted.every(
    piece => pieces(piece).length < 2 || readParts(piece, index).parts.length > 0,
  );
  return parted.length > 1 && haveParts ? parted : sectionsIn(line);
}

/** A line without the mark or number of a list's item. */
function withoutMarker(line: Line): Line {
  return trim(sub(line, /^\s*(?:[-*+•·]\s+|\d{1,2}[.)、]\s*)?/.exec(line.text)?.[0].length ?? 0));
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
  context: LineContext,
): OutlineItem[] {
  if (line.text === '') return [];
  const { index } = context;
  const read = itemParts(line, context);
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
