import { isOfSeveral, setField, setFile } from './bodyField.ts';
import type { Body, BodyDraft } from './bodyModel.ts';
import { isOfFamily, readPairs } from './bodyTable.ts';
import type { LineContext } from './context.ts';
import { readEntry } from './entry.ts';
import { type Labelled, labelsIn } from './labelLine.ts';
import type { Field } from './labels/model.ts';
import { itemOf, outlineOfList } from './outline.ts';
import { outlineOfFence } from './outlineFence.ts';
import { isOfSections, outlineOfTable } from './outlineTable.ts';
import type { Block, Fence, ListBlock, Section, TableBlock } from './text/blocks.ts';
import { plainTitle } from './text/fold.ts';
import { type Line, trim } from './text/line.ts';
import { numberedLines } from './text/numberedLines.ts';
import { isDocument, pathsIn } from './text/paths.ts';
import { linesWithin } from './text/within.ts';

/** What a line leaves open for the block after it: a label's value, the part of an outline in some state, or who knows. */
type Open = Field | 'part' | 'unknown';

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

/** What labels say in a section's own blocks. */
export function bodyOf({ heading, level, parent, blocks, start }: Section, context: LineContext): Body {
  // Under the document's own title, or none, a table is of topics, be there but one.
  const isTitle = heading === null || (level === 1 && parent?.children[0]?.start === start);
  return readBody(blocks, context, [], !isTitle && !isOfFamily(blocks, parent));
}

/** Whether a table is all that names documents among blocks. */
function isAlone(table: TableBlock, blocks: readonly Block[]): boolean {
  return !blocks.some(
    block => block !== table && (block.kind === 'list' || block.kind === 'table') && namesDocuments(block),
  );
}

function namesDocuments(block: ListBlock | TableBlock): boolean {
  return linesWithin(block).some(line => pathsIn(line).some(({ text }) => isDocument(text)));
}

/** Reads what labels say in blocks; `lead` are lines that stand before them, of an item as a rule. */
export function readBody(
  blocks: readonly Block[],
  context: LineContext,
  lead: readonly Line[] = [],
  mayBeRecord = true,
): Body {
  const body: BodyDraft = {
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
    table: null,
    introduced: [],
    taken: new Set(),
    outlines: new Set(),
    announced: new Set(),
    behind: null,
  };
  let pending: Open | null = null;
  for (const line of lead) pending = readLine(line, body, context) ?? pending;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      pending = null;
      for (const [at, line] of block.lines.entries()) {
        pending = readLine(line, body, context);
        const numbered = pending === 'outline' ? numberedLines(block.lines.slice(at + 1)) : [];
        if (numbered.length === 0) continue;
        body.outline ??= numbered.flatMap(one => itemOf(one, [], null, context));
        break;
      }
      continue;
    }
    if (block.kind === 'list') readList(block, ofList(block, pending), body, context);
    else if (
      block.kind === 'table' &&
      pending === null &&
      readPairs(block, body, () => mayBeRecord && isAlone(block, blocks), context)
    )
      body.taken.add(block);
    else if (block.kind === 'fence' && pending === null && isMetadata(block, context))
      for (const line of block.lines) readLine(line, body, context);
    else if (pending === 'outline' && body.outline === null) {
      body.outline = block.kind === 'fence' ? outlineOfFence(block, context) : outlineOfTable(block, context);
      body.outlines.add(block);
    } else if (pending !== null && isField(pending) && apart.has(pending)) body.taken.add(block);
    else if (block.kind === 'table' && isOfSections(block, context)) body.table ??= block;
    pending = null;
  }
  const { behind } = body;
  if (behind) {
    body.lines ??= behind.lines;
    body.status ??= behind.status;
    body.progress ??= behind.progress;
    body.priority ??= behind.priority;
    body.effort ??= behind.effort;
    body.owner ??= behind.owner;
  }
  return body;
}

/** Whether a fence of YAML says of one document where it lies: `file: docs/a.md`. */
function isMetadata({ lang, lines }: Fence, context: LineContext): boolean {
  if (lang !== 'yaml' && lang !== 'yml') return false;
  const files = lines.filter(
    line => labelsIn(line, context)[0]?.field === 'file' && pathsIn(line).length > 0,
  );
  return files.length === 1;
}

/** Reads a line's labels; gives the label that is left open at its end, or that it is an unknown one. */
function readLine(line: Line, body: BodyDraft, context: LineContext): Open | null {
  const labels = labelsIn(line, context);
  let open: Open | null = null;
  for (const one of labels) {
    open = null;
    const isOutline = one.field === 'title' && body.path !== null && isOfSeveral(one.label);
    if (one.value.text === '')
      open = isState(one, context) ? 'part' : isOutline ? 'outline' : (one.field ?? 'unknown');
    else if (one.field) {
      setField(one.field, one, body, context);
      if (one.field === 'reached' || one.field === 'source' || one.field === 'touched') open = one.field;
    }
    if (one.field) body.fields.add(one.field);
  }
  if (labels.length > 0) return open;
  const words = /^\s*([^:：*]{2,24})[:：]\s*$/.exec(line.text)?.[1];
  if (words !== undefined && context.vocabulary.headingStatus(words) !== null) return 'part';
  return /[:：]\s*(?:(?:\*\*|__)\s*)?$/.test(line.text) ||
    /^\s*(?:\*\*|__)[^*]+(?:\*\*|__)\s*$/.test(line.text)
    ? 'unknown'
    : null;
}

/** `Done:` over the sections that are written, `Left:` over the others. */
function isState({ field, label }: Labelled, { vocabulary }: LineContext): boolean {
  return (field === null || field === 'status') && vocabulary.headingStatus(label) !== null;
}

function isField(open: Open): open is Field {
  return open !== 'part' && open !== 'unknown';
}

/** What is ticked off is no source, whatever the label over it is called elsewhere: `Reference:` over pages to write. */
function ofList({ items }: ListBlock, pending: Open | null): Open | null {
  const isTicked = items.filter(({ box }) => box !== null).length * 2 > items.length;
  return pending === 'source' && isTicked ? 'unknown' : pending;
}

function readList(list: ListBlock, pending: Open | null, body: BodyDraft, context: LineContext): void {
  if (pending === 'outline') {
    if (body.outline === null) body.outline = outlineOfList(list, context);
    body.outlines.add(list);
    return;
  }
  if (pending === 'part') {
    body.outline = [...(body.outline ?? []), ...outlineOfList(list, context)];
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
  if (pending !== null && isField(pending) && apart.has(pending)) {
    body.taken.add(list);
    return;
  }
  const all = list.items.map(({ lines: [line] }) => (line ? labelsIn(line, context) : []));
  const labelled = all.map(labels => labels.filter(({ field }) => field !== null));
  const fields = labelled.flatMap(some => some[0]?.field ?? []);
  // Labels that repeat are none: `example: [A chat](chat.md)`, `example: [A kiosk](kiosk.md)`.
  const isOfLabels = fields.length * 2 > list.items.length && new Set(fields).size * 2 > fields.length;
  if (isOfLabels && pending === null) {
    body.taken.add(list);
    for (const [place, item] of list.items.entries()) {
      const nested = item.blocks.find(block => block.kind === 'list');
      if (nested && all[place]?.[0]?.field === null) body.introduced.push(nested);
      // A label over a list needs no colon.
      if (nested && body.outline === null && isOutlineWord(item.lines, context))
        body.outline = outlineOfList(nested, context);
      for (const one of labelled[place] as Labelled[]) {
        const field = one.field as Field;
        body.fields.add(field);
        // `Chapter:` over a list within a topic's labels names its chapters.
        const isOutline = field === 'outline' || (field === 'title' && one.value.text === '');
        if (isOutline && nested && body.outline === null) body.outline = outlineOfList(nested, context);
        else if (field === 'file' && nested && one.value.text === '') readList(nested, 'file', body, context);
        else setField(field, one, body, context);
      }
    }
    return;
  }
  if (pending === null && body.loose === null) body.loose = list;
  if (pending === 'unknown') body.introduced.push(list);
}

function isOutlineWord([line, ...others]: readonly Line[], { vocabulary }: LineContext): boolean {
  return line !== undefined && others.length === 0 && vocabulary.field(plainTitle(line.text)) === 'outline';
}

/** The line of a list of files that names the only one to be written: alone, or beside files that are there already. */
function onlyFile({ items }: ListBlock, context: LineContext): Line | null {
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
