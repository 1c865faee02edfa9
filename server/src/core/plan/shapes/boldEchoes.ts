import type { Context } from '../context.ts';
import type { Draft, DraftListing } from '../draft.ts';
import { readEntry } from '../entry.ts';
import { labelsIn } from '../labelLine.ts';
import { outlineOfLine, outlineOfList } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Block, ListBlock } from '../text/blocks.ts';
import { isEnumeration } from '../text/enumeration.ts';
import { type Line, placeOf, sub, trim } from '../text/line.ts';
import { boldLine, entryDraft, listing } from './paragraphs.ts';

/** A name in bold with something told of it, that announces a list. */
const leadTold = /^\s*(?:\*\*|__)[^*]+(?:\*\*|__)\s*[-–—:：]\s.{1,120}[:：]\s*$/;
/** A name behind a number in a circle. */
const leadCircled = /^\s*[\u2460-\u2473]\s*\S.{0,40}$/;
/** A title in the marks of one. */
const leadTitle = /^\s*《[^《》]{2,60}》\s*[:：]?\s*$/;

/** `**Kafka guide**:` over a list: the outline of a topic that is told elsewhere. Defines none. */
export function boldEchoes(blocks: readonly Block[], scope: Scope, context: Context): DraftListing | null {
  if (scope.role === 'existing' || scope.role === 'criteria') return null;
  const drafts = blocks.flatMap((block, place): Draft[] => {
    const next = blocks[place + 1];
    const line = block.kind === 'paragraph' ? block.lines.at(-1) : undefined;
    const enumerated =
      block.kind === 'paragraph' ? block.lines.flatMap(one => enumeratedIn(one, scope, context) ?? []) : [];
    if (enumerated.length > 0) return enumerated;
    const isLead =
      line &&
      (boldLine.test(line.text) ||
        leadTold.test(line.text) ||
        leadTitle.test(line.text) ||
        leadCircled.test(line.text));
    if (
      !line ||
      !isLead ||
      next?.kind !== 'list' ||
      labelsIn(line, context).some(({ field }) => field !== null) ||
      isOfLabels(next, context)
    )
      return [];
    const entry = readEntry(trim(line), context);
    if (entry.name === '' || entry.path) return [];
    return [
      {
        ...entryDraft(entry, scope),
        kind: 'heading',
        status: entry.status,
        priority: entry.priority,
        group: null,
        outline: outlineOfList(next, context),
        place: placeOf(context.index, trim(line)),
        extent: context.index.place(block.start, next.end),
      },
    ];
  });
  return drafts.length === 0 ? null : { ...listing(drafts, scope, 'nothing'), kind: 'headings' };
}

/** Whether a list says by labels what is planned of something, and is no outline. */
function isOfLabels({ items }: ListBlock, context: Context): boolean {
  const labels = items.filter(({ lines: [line] }) =>
    line ? labelsIn(line, context).some(({ field }) => field !== null) : false,
  );
  return labels.length * 2 > items.length;
}

/** `**Chapter 4** pages, slots, records`: what a bold name or number holds, in its own line. */
function enumeratedIn(line: Line, scope: Scope, context: Context): Draft | null {
  const match = /^\s*(?:\*\*|__)([^*_]+?)[:：]?(?:\*\*|__)\s*[:：—–-]*\s*(?=\S)/.exec(line.text);
  const rest = match && sub(line, match[0].length);
  if (!match || !rest || !isEnumeration(rest.text) || context.vocabulary.field(match[1] as string))
    return null;
  const entry = readEntry(sub(line, 0, match[0].length), context);
  const name = entry.name || entry.number;
  if (!name || entry.path) return null;
  const place = placeOf(context.index, line);
  return {
    ...entryDraft(entry, scope),
    kind: 'heading',
    name,
    status: entry.status,
    priority: entry.priority,
    group: null,
    outline: outlineOfLine(trim(rest), context),
    place,
    extent: place,
  };
}
