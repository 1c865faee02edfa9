import { setField, setFile } from './bodyField.ts';
import type { BodyDraft } from './bodyModel.ts';
import type { LineContext } from './context.ts';
import { readEntry } from './entry.ts';
import { type Labelled, labelsIn } from './labelLine.ts';
import type { Field } from './labels/model.ts';
import { outlineOfList } from './outline.ts';
import type { ListBlock } from './text/blocks.ts';
import { fold, plainTitle } from './text/fold.ts';
import { type Line, trim } from './text/line.ts';
import { isDocument, pathsIn } from './text/paths.ts';
import { codeIn } from './text/priority.ts';

/** What a line leaves open for the block after it: a label's value, the part of an outline in some state, or who knows. */
export type Open = Field | 'part' | 'unknown';

/** Labels whose lists are about other things than topics. */
export const apart: ReadonlySet<Field> = new Set([
  'source',
  'touched',
  'criteria',
  'purpose',
  'reached',
  'effort',
  'owner',
]);

/** Reads a list by what the line before it leaves open: an outline, files, labels of a topic. */
export function readList(list: ListBlock, before: Open | null, body: BodyDraft, context: LineContext): void {
  const pending = ofList(list, before);
  if (pending === 'outline') {
    if (body.outline === null) body.outline = outlineOfList(list, context);
    body.outlines.add(list);
    if (areGuides(list, context)) body.announced.add(list);
    return;
  }
  if (pending === 'part' && areFiles(list)) return;
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
  const areTold =
    fields.length * 2 > list.items.length ||
    areLabels(all, fields) ||
    areFacts(list, labelled, context) ||
    holdsOutline(list, all, fields) ||
    isBesideWords(list, labelled, fields);
  const kinds = new Set(labelled.flatMap(([first]) => (first ? fold(first.label) : [])));
  const isOfLabels = areTold && kinds.size * 2 > fields.length;
  if (isOfLabels && pending === null) {
    body.taken.add(list);
    for (const [place, item] of list.items.entries()) {
      const nested = item.blocks.find(block => block.kind === 'list');
      const [first] = all[place] ?? [];
      if (nested && first?.field === null) body.introduced.push(nested);
      // `Done:` over the sections that are written.
      if (nested && first?.value.text === '' && isState(first, context))
        body.outline = [...(body.outline ?? []), ...outlineOfList(nested, context)];
      // A label over a list needs no colon.
      if (nested && body.outline === null && isOutlineWord(item.lines, context))
        body.outline = outlineOfList(nested, context);
      for (const one of labelled[place] as Labelled[]) {
        const field = one.field as Field;
        body.fields.add(field);
        // `Chapter:` over a list within a topic's labels names its chapters.
        const isOutline = field === 'outline' || (field === 'title' && one.value.text === '');
        // `Content: rules of review` sums up what `Covers:` over a list tells in full.
        const isOpen = body.outline === null || (body.outline.length === 1 && one.value.text === '');
        if (isOutline && nested && isOpen) body.outline = outlineOfList(nested, context);
        else if (field === 'file' && nested && one.value.text === '') readList(nested, 'file', body, context);
        else setField(field, one, body, context);
      }
    }
    return;
  }
  const from = pending === null && body.outline === null ? factsFrom(labelled, context) : all.length;
  if (from < all.length) {
    body.outline = outlineOfList({ ...list, items: list.items.slice(0, from) }, context);
    body.outlines.add(list);
    for (const [one] of labelled.slice(from)) {
      if (!one?.field) continue;
      body.fields.add(one.field);
      setField(one.field, one, body, context);
    }
    return;
  }
  if (pending === null && body.loose === null) body.loose = list;
  if (pending === 'unknown') body.introduced.push(list);
}

/** Where the facts start that a list of sections ends with, be it its length: `- Priority: High`, `- Effort: two days`. */
function factsFrom(labelled: readonly (readonly Labelled[])[], context: LineContext): number {
  let from = labelled.length;
  while (from > 0 && labelled[from - 1]?.some(({ field }) => field !== null && telling.has(field))) from--;
  const areTold = labelled.slice(from).some(labels => labels.some(one => isTold(one, context)));
  return areTold && from > 0 ? from : labelled.length;
}

/** Labels of what is told of a guide beside its sections. */
const telling: ReadonlySet<Field> = new Set(['priority', 'status', 'progress', 'effort', 'owner', 'batch']);

/** Whether a label is over a word that answers it and nothing else: `Priority: High`, `Status: draft`. */
function isTold({ field, value }: Labelled, { vocabulary, index }: LineContext): boolean {
  const word = fold(value.text);
  if (field === 'priority') return vocabulary.priority.get(word) !== null || codeIn(value, index) !== null;
  return field === 'status' && vocabulary.status.get(word) !== null;
}

/** `Done:` over the sections that are written, `Left:` over the others. */
export function isState({ field, label }: Labelled, { vocabulary }: LineContext): boolean {
  return (field === null || field === 'status') && vocabulary.headingStatus(label) !== null;
}

export function isField(open: Open): open is Field {
  return open !== 'part' && open !== 'unknown';
}

/** What is ticked off is no source, whatever the label over it is called elsewhere: `Reference:` over pages to write. */
function ofList({ items }: ListBlock, pending: Open | null): Open | null {
  const isTicked = items.filter(({ box }) => box !== null).length * 2 > items.length;
  return pending === 'source' && isTicked ? 'unknown' : pending;
}

/** Whether most items of a list open with the paths of files, be they of code, which are no sections. */
export function areFiles({ items }: ListBlock): boolean {
  const files = items.filter(({ lines: [line] }) => line && opensWithFile.test(line.text));
  return files.length * 2 > items.length;
}

/** Whether all items of a list are guides of their own: each has its document, and a list of what will be in there. */
function areGuides({ items }: ListBlock, context: LineContext): boolean {
  if (items.length < 2) return false;
  return items.every(({ lines: [line], blocks }) => {
    if (!line || !blocks.some(({ kind }) => kind === 'list')) return false;
    const { path, touches } = readEntry(trim(line), context);
    return path?.kind === 'document' && !touches;
  });
}

const opensWithFile = /^\s*(?:\[[ xX]\]\s*)?[`[]*[\w.-]+\/[\w./-]+(?![\w ]*[:：])/;

/** Whether all items of a list open with labels, known or not, and one of these names a document. */
function areLabels(all: readonly (readonly Labelled[])[], fields: readonly Field[]): boolean {
  if (fields.length < 2 || !all.every(labels => labels.length > 0)) return false;
  return all.some(
    ([first]) => first?.field === 'file' && pathsIn(first.value).some(({ text }) => isDocument(text)),
  );
}

/** Whether a list opens with a priority or state by its label, and other words before colons follow: `Blocker: no lamps`. */
function areFacts(
  { items }: ListBlock,
  [first]: readonly (readonly Labelled[])[],
  context: LineContext,
): boolean {
  return (
    first?.[0] !== undefined &&
    isTold(first[0], context) &&
    items.every(({ lines: [line] }) => worded.test(line?.text ?? ''))
  );
}

const worded = /^\s*(?:\*\*|__)?\p{L}[\p{L} ]{1,20}(?:\*\*|__)?[:：](?:\*\*|__)?\s*\S/u;

/** Whether all items of a list open with labels, and one of those that are known is over the outline: `**Key points**:`. */
function holdsOutline(
  { items }: ListBlock,
  all: readonly (readonly Labelled[])[],
  fields: readonly Field[],
): boolean {
  if (fields.length === 0 || !all.every(labels => labels.length > 0)) return false;
  // Labels nobody knows may follow: `**Key points**:` over a list, `**Metaphor**: a harbour`.
  if (fields.length < 2) return all.length > 1 && fields[0] === 'outline' && opensWithOutline(items, all[0]);
  return all.some(
    ([first], place) =>
      first?.field === 'outline' &&
      first.value.text === '' &&
      items[place]?.blocks.some(({ kind }) => kind === 'list') === true,
  );
}

/** Whether items in bold all open with labels, the first over a list or three parts: `**核心内容**：成因；大潮；小潮`. */
function opensWithOutline(items: ListBlock['items'], labels: readonly Labelled[] | undefined): boolean {
  const [first] = labels ?? [];
  if (first?.field !== 'outline' || !items.every(({ lines: [line] }) => /^\s*\*\*/.test(line?.text ?? '')))
    return false;
  const nested = items[0]?.blocks.find(block => block.kind === 'list');
  return first.value.text === '' ? (nested?.items.length ?? 0) > 1 : /[；;].+[；;]/.test(first.value.text);
}

/** Whether one label of an outline with its parts stands among words before colons: `Pictures: keys`, `Covers: renting, lost keys`. */
function isBesideWords(
  { items }: ListBlock,
  labelled: readonly (readonly Labelled[])[],
  fields: readonly Field[],
): boolean {
  if (items.length < 2 || fields.length !== 1 || fields[0] !== 'outline') return false;
  const told = labelled.flat().some(({ value }) => /[,，、;；]/.test(value.text));
  return (
    told && items.every(({ lines: [line] }) => /^\s*\p{L}[\p{L} ]{1,20}[:：]\s*\S/u.test(line?.text ?? ''))
  );
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
