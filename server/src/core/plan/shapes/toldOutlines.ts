import type { Context } from '../context.ts';
import type { Draft, DraftListing } from '../draft.ts';
import { readEntry } from '../entry.ts';
import { labelsIn } from '../labelLine.ts';
import type { OutlineItem } from '../model.ts';
import { enumeratedIn, outlineOfList } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Block, ListBlock } from '../text/blocks.ts';
import { joined, type Line, trim } from '../text/line.ts';
import { isTicket } from '../text/numbering.ts';
import { isOfPaths } from './headingOutline.ts';
import { boldLine, entryDraft, listing } from './paragraphs.ts';
import { isName, toldLines } from './toldLines.ts';

/** A name in bold with something told of it, that announces a list. */
const leadTold = /^\s*(?:\*\*|__)[^*]+(?:\*\*|__)\s*[-–—:：]\s.{1,120}[:：]\s*$/;

/** The outlines of topics that are told elsewhere, under their names: `**Kafka guide**:` over a list, `Kafka: topics, offsets`. Defines none. */
export function toldOutlines(blocks: readonly Block[], scope: Scope, context: Context): DraftListing | null {
  if (scope.role === 'existing' || scope.role === 'criteria') return null;
  const drafts = blocks.flatMap((block, place): Draft[] => {
    const told = toldLines(block, context).flatMap(({ name, end, outline }) =>
      outlineDraft(name, end, outline, scope, context),
    );
    if (told.length > 0) return told;
    if (block.kind === 'list') return block.items.flatMap(item => ofNumber(item, scope, context));
    const next = blocks[place + 1];
    const line = block.kind === 'paragraph' ? block.lines.at(-1) : undefined;
    if (!line || !next) return [];
    const prose = next.kind === 'paragraph' && boldLine.test(line.text) ? joined(next.lines) : null;
    const outline = prose ? enumeratedIn(prose, context) : [];
    if (outline.length > 0) return outlineDraft(line, next.end, outline, scope, context);
    if (next.kind !== 'list' || !leads(line, context) || isOfLabels(next, context) || isOfPaths(next))
      return [];
    return outlineDraft(line, next.end, outlineOfList(next, context), scope, context);
  });
  return drafts.length === 0 ? null : { ...listing(drafts, scope, 'nothing'), kind: 'headings' };
}

/** Whether a line over a list is the name of something. */
function leads(line: Line, context: Context): boolean {
  if (labelsIn(line, context).some(({ field }) => field !== null)) return false;
  return boldLine.test(line.text) || leadTold.test(line.text) || isName(line);
}

/** An item that is nothing but a topic's number, over its outline. */
function ofNumber(
  { lines: [line], blocks }: ListBlock['items'][number],
  scope: Scope,
  context: Context,
): Draft[] {
  const list = blocks.find(block => block.kind === 'list');
  if (!line || list?.kind !== 'list') return [];
  const { name, path } = readEntry(trim(line), context);
  // What stands below a path is read with the file.
  if (name !== '' || path !== null) return [];
  return outlineDraft(line, list.end, outlineOfList(list, context), scope, context);
}

function outlineDraft(
  line: Line,
  end: number,
  outline: readonly OutlineItem[],
  scope: Scope,
  context: Context,
): Draft[] {
  const entry = readEntry(trim(line), context);
  const name = entry.name || (entry.number ?? '');
  const path = entry.path?.kind === 'document' ? entry.path : null;
  if ((name === '' && !path) || (entry.path && !path)) return [];
  const place = context.index.place(line.start, end);
  const number = entry.number ?? (isTicket(name) ? name : null);
  const draft = { ...entryDraft(entry, scope), number, status: entry.status, priority: entry.priority };
  return [
    { ...draft, kind: 'heading', name, path, maybeFolder: null, group: null, outline, place, extent: place },
  ];
}

/** Whether a list says by labels what is planned of something, and is no outline. */
function isOfLabels({ items }: ListBlock, context: Context): boolean {
  const labels = items.filter(({ lines: [line] }) =>
    line ? labelsIn(line, context).some(({ field }) => field !== null) : false,
  );
  return labels.length * 2 > items.length;
}
