import { isOfSeveral, setField } from './bodyField.ts';
import { apart, isField, isState, type Open, readList } from './bodyList.ts';
import type { Body, BodyDraft } from './bodyModel.ts';
import { isOfFamily, readPairs } from './bodyTable.ts';
import type { LineContext } from './context.ts';
import { labelsIn } from './labelLine.ts';
import type { StatusMark } from './model.ts';
import { itemOf } from './outline.ts';
import { countedOutline } from './outlineCounted.ts';
import { outlineOfFence } from './outlineFence.ts';
import { isOfSections, outlineOfTable } from './outlineTable.ts';
import { isOfFiles } from './shapes/filesUnder.ts';
import type { Block, Fence, ListBlock, Section, TableBlock } from './text/blocks.ts';
import { fold } from './text/fold.ts';
import type { Line } from './text/line.ts';
import { linesIn } from './text/measure.ts';
import { numberedLines } from './text/numberedLines.ts';
import { isDocument, pathsIn } from './text/paths.ts';
import { openingBox } from './text/state.ts';
import { linesWithin } from './text/within.ts';

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
    isCountedOff: false,
    outline: null,
    isOfGaps: false,
    status: null,
    progress: null,
    priority: null,
    title: null,
    group: null,
    folder: null,
    purpose: null,
    batch: null,
    effort: null,
    owner: null,
    goes: false,
    fields: new Set(),
    loose: null,
    table: null,
    introduced: [],
    taken: new Set(),
    outlines: new Set(),
    announced: new Set(),
    behind: null,
  };
  const counted = countedOutline(blocks, context);
  if (counted) body.outline = counted.outline;
  for (const list of counted?.lists ?? []) body.outlines.add(list);
  let pending: Open | null = null;
  let isOpen = false;
  body.status = blocks[0] ? boxOver(blocks[0], context) : null;
  for (const line of lead) pending = readLine(line, body, context) ?? pending;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      pending = null;
      // `1.3 Kinds: tables, views` is a section, not a label.
      if (numberedLines(block.lines).length > 0) continue;
      for (const [at, line] of block.lines.entries()) {
        pending = readLine(line, body, context);
        isOpen = /[:：][\s*_]*$/.test(line.text);
        const numbered = pending === 'outline' ? numberedLines(block.lines.slice(at + 1)) : [];
        if (numbered.length === 0) continue;
        body.outline ??= numbered.flatMap(one => itemOf(one, [], null, context));
        break;
      }
      continue;
    }
    if (counted?.lists.has(block)) pending = null;
    else if (block.kind === 'list') readList(block, pending, body, context);
    else if (
      block.kind === 'table' &&
      pending === null &&
      readPairs(block, body, () => mayBeRecord && isAlone(block, blocks), context)
    )
      body.taken.add(block);
    else if (block.kind === 'fence' && pending === null && isMetadata(block, context))
      for (const line of block.lines) readLine(line, body, context);
    else if (
      pending === 'outline' &&
      body.outline === null &&
      !(block.kind === 'table' && isOfFiles(block, context))
    ) {
      body.outline = block.kind === 'fence' ? outlineOfFence(block, context) : outlineOfTable(block, context);
      body.outlines.add(block);
    } else if (
      pending !== null &&
      isField(pending) &&
      apart.has(pending) &&
      (isOpen || block.kind !== 'table' || !isOfFiles(block, context))
    )
      // `Today: five pages, all short.` is no label over the table below it.
      body.taken.add(block);
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

/** The box that opens the text under a heading, whatever its words are: `[x] All that was asked for.` Several are a list. */
function boxOver(first: Block, { index }: LineContext): StatusMark | null {
  const [line, ...others] = first.kind === 'paragraph' ? first.lines : [];
  const box = line ? openingBox(line, index) : null;
  return others.some(other => openingBox(other, index) !== null) ? null : box;
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
    // A size is of one guide, and so are the sections beside it.
    const isOfOne = body.path !== null || body.fields.has('lines') || body.fields.has('size');
    const isOutline = one.field === 'title' && isOfOne && isOfSeveral(one.label);
    if (one.value.text === '')
      open = isState(one, context) ? 'part' : isOutline ? 'outline' : (one.field ?? 'unknown');
    else if (one.field) {
      setField(one.field, one, body, context);
      if (one.field === 'reached' || one.field === 'source' || one.field === 'touched') open = one.field;
    }
    if (one.field) body.fields.add(one.field);
    body.isOfGaps ||= one.field === 'outline' && context.vocabulary.gap.get(fold(one.label)) !== null;
  }
  if (labels.length > 0) return open;
  if (sizeAlone.test(line.text.slice(0, 60)))
    body.lines ??= linesIn(line, context.vocabulary, context.index, false);
  const words = /^\s*([^:：*]{2,24})[:：]\s*$/.exec(line.text)?.[1];
  if (words !== undefined && context.vocabulary.headingStatus(words) !== null) return 'part';
  return /[:：]\s*(?:(?:\*\*|__)\s*)?$/.test(line.text) ||
    /^\s*(?:\*\*|__)[^*]+(?:\*\*|__)\s*$/.test(line.text)
    ? 'unknown'
    : null;
}

/** A line that says nothing but how long the guide shall be: `About 350 lines.`, `目标 350 行。` */
const sizeAlone =
  /^\W*(?:(?:target|about|around|roughly|approximately|aim for|at least|some|目标|大约|约|预计|预期|计划|篇幅|不少于|至少)[\s:：]*){0,2}[~≈]?\s*\d{2,5}\s*(?:[-–~～]\s*\d{2,5}\s*)?\+?\s*(?:lines|行)(?: or so|左右|以上)?\s*[.。]?\s*$/i;
