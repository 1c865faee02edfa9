import type { Context } from './context.ts';
import type { NamedPath } from './draft.ts';
import { readEntry } from './entry.ts';
import { type Labelled, labelsIn } from './labelLine.ts';
import type { Field } from './labels/model.ts';
import type { Measure, Mention, OutlineItem, StatusMark } from './model.ts';
import { outlineOfFence, outlineOfLine, outlineOfList, outlineOfTable } from './outline.ts';
import type { Block, ListBlock } from './text/blocks.ts';
import { plainTitle } from './text/fold.ts';
import { type Line, placeOf, sub, trim } from './text/line.ts';
import { linesIn } from './text/measure.ts';
import { isDocument, isGlob, pathsIn } from './text/paths.ts';
import { priorityIn } from './text/priority.ts';
import { progressIn, statusIn } from './text/state.ts';

/** What the blocks under a heading or an item say of it by labels. */
export interface Body {
  readonly path: NamedPath | null;
  /** A file label names something that is no document. */
  readonly otherFile: boolean;
  readonly lines: Measure | null;
  readonly outline: readonly OutlineItem[] | null;
  readonly status: StatusMark | null;
  readonly progress: Mention['progress'];
  readonly priority: Mention['priority'];
  readonly title: string | null;
  readonly group: string | null;
  readonly purpose: string | null;
  readonly batch: string | null;
  readonly effort: string | null;
  readonly owner: string | null;
  /** The labels that were found. */
  readonly fields: ReadonlySet<Field>;
  /** The first list that no label introduces. */
  readonly loose: ListBlock | null;
  /** Lists that words introduce which are no known label. */
  readonly introduced: readonly ListBlock[];
  /** Blocks that a label gave another meaning: outlines, sources, criteria. */
  readonly taken: ReadonlySet<Block>;
  /** Lists and fences that a label calls an outline. */
  readonly outlines: ReadonlySet<Block>;
  /** Lists of files that a label announces. */
  readonly announced: ReadonlySet<Block>;
}

type Draft = { -readonly [K in keyof Body]: Body[K] } & {
  introduced: ListBlock[];
  fields: Set<Field>;
  taken: Set<Block>;
  outlines: Set<Block>;
  announced: Set<Block>;
};

/** Labels whose lists are about other things than topics. */
const apart: ReadonlySet<Field> = new Set([
  'source',
  'touched',
  'criteria',
  'purpose',
  'reached',
  'effort',
  'owner',
]);

/** Reads what labels say in blocks; `lead` are lines that stand before them, of an item as a rule. */
export function readBody(blocks: readonly Block[], context: Context, lead: readonly Line[] = []): Body {
  const body: Draft = {
    path: null,
    otherFile: false,
    lines: null,
    outline: null,
    status: null,
    progress: null,
    priority: null,
    title: null,
    group: null,
    purpose: null,
    batch: null,
    effort: null,
    owner: null,
    fields: new Set(),
    loose: null,
    introduced: [],
    taken: new Set(),
    outlines: new Set(),
    announced: new Set(),
  };
  let pending: Field | 'unknown' | null = null;
  for (const line of lead) pending = readLine(line, body, context) ?? pending;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      pending = null;
      for (const line of block.lines) pending = readLine(line, body, context);
      continue;
    }
    if (block.kind === 'list') readList(block, pending, body, context);
    else if (pending === 'outline' && body.outline === null) {
      body.outline = block.kind === 'fence' ? outlineOfFence(block, context) : outlineOfTable(block, context);
      body.outlines.add(block);
    } else if (pending !== null && pending !== 'unknown' && apart.has(pending)) body.taken.add(block);
    pending = null;
  }
  return body;
}

/** Reads a line's labels; gives the label that is left open at its end, or that it is an unknown one. */
function readLine(line: Line, body: Draft, context: Context): Field | 'unknown' | null {
  const labels = labelsIn(line, context);
  let open: Field | 'unknown' | null = null;
  for (const one of labels) {
    open = null;
    if (one.value.text === '') open = one.field ?? 'unknown';
    else if (one.field) {
      set(one.field, one, body, context);
      if (one.field === 'reached' || one.field === 'source' || one.field === 'touched') open = one.field;
    }
    if (one.field) body.fields.add(one.field);
  }
  if (labels.length > 0) return open;
  return /[:：]\s*(?:\*\*|__)?\s*$/.test(line.text) || /^\s*(?:\*\*|__)[^*]+(?:\*\*|__)\s*$/.test(line.text)
    ? 'unknown'
    : null;
}

function readList(list: ListBlock, pending: Field | 'unknown' | null, body: Draft, context: Context): void {
  if (pending === 'outline') {
    if (body.outline === null) body.outline = outlineOfList(list, context);
    body.outlines.add(list);
    return;
  }
  if (pending === 'file') {
    const only = onlyFile(list, context);
    if (only) {
      setFile(only, body, context);
      body.taken.add(list);
    } else body.announced.add(list);
    return;
  }
  if (pending !== null && pending !== 'unknown' && apart.has(pending)) {
    body.taken.add(list);
    return;
  }
  const labelled = list.items.map(item =>
    item.lines[0] ? labelsIn(item.lines[0], context).filter(({ field }) => field !== null) : [],
  );
  if (labelled.filter(({ length }) => length > 0).length * 2 > list.items.length && pending === null) {
    body.taken.add(list);
    for (const [place, item] of list.items.entries())
      for (const one of labelled[place] as Labelled[]) {
        const field = one.field as Field;
        body.fields.add(field);
        const nested = item.blocks.find(block => block.kind === 'list');
        if (field === 'outline' && nested && body.outline === null)
          body.outline = outlineOfList(nested, context);
        else if (field === 'file' && nested && one.value.text === '') readList(nested, 'file', body, context);
        else set(field, one, body, context);
      }
    return;
  }
  if (pending === null && body.loose === null) body.loose = list;
  if (pending === 'unknown') body.introduced.push(list);
}

/** The line of a list of files that names the only one to be written: alone, or beside files that are there already. */
function onlyFile({ items }: ListBlock, context: Context): Line | null {
  const lines = items.flatMap(({ lines: [line] }) => (line ? trim(line) : []));
  const written = lines.filter(line => {
    const [label] = labelsIn(line, context);
    const { path, touches } = readEntry(line, context);
    return path?.kind === 'document' && !touches && label?.field !== 'source' && label?.field !== 'touched';
  });
  const [line] = written;
  if (!line || written.length > 1) return null;
  const [path] = pathsIn(line);
  const isAlone = path !== undefined && line.text.length - (path.outerEnd - path.outerStart) < 3;
  return isAlone || lines.length > 1 ? line : null;
}

function set(field: Field, { value, label }: Labelled, body: Draft, context: Context): void {
  const { vocabulary, index } = context;
  const text = plainTitle(value.text);
  switch (field) {
    case 'file':
      setFile(value, body, context);
      body.lines ??= linesIn(behindPath(value), vocabulary, index, false);
      return;
    case 'title':
      if (pathsIn(value).some(({ text: path }) => isDocument(path))) setFile(value, body, context);
      else body.title ??= text || null;
      return;
    case 'lines':
    case 'size':
      body.lines ??= linesIn(value, vocabulary, index, field === 'lines' || /lines|行/i.test(label));
      return;
    case 'outline':
      if (body.outline === null && value.text !== '') body.outline = outlineOfLine(value, context);
      return;
    case 'status':
    case 'action':
      body.status ??= statusIn(value, vocabulary, index);
      body.progress ??= progressIn(value, index, false);
      return;
    case 'progress':
      body.progress ??= progressIn(value, index, true);
      body.status ??= statusIn(value, vocabulary, index);
      return;
    case 'priority':
      body.priority ??= priorityIn(value, vocabulary, index);
      return;
    case 'purpose':
      if (value.text.length <= 40) body.lines ??= linesIn(value, vocabulary, index, false);
      body.purpose ??= text || null;
      return;
    case 'group':
    case 'batch':
    case 'effort':
    case 'owner':
      body[field] ??= text || null;
      return;
    default:
  }
}

/** What stands behind the last path of a line: `docs/a.md (40 → 200 lines)`. */
function behindPath(line: Line): Line {
  const last = pathsIn(line).at(-1);
  return last ? sub(line, last.outerEnd) : line;
}

function setFile(value: Line, body: Draft, { index }: Context): void {
  const line = trim(value);
  const refs = pathsIn(line);
  const ref =
    refs.find(({ text }) => isDocument(text) && !isGlob(text)) ?? refs.find(({ text }) => !isGlob(text));
  if (ref) body.path ??= { text: ref.text, place: placeOf(index, line, ref.start, ref.end) };
  else if (/[\w-]+\.[a-z]{1,5}(?![a-z])/i.test(line.text)) body.otherFile = true;
}
