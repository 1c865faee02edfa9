import { readBody } from '../body.ts';
import type { Context } from '../context.ts';
import { type Draft, type DraftListing, emptyDraft } from '../draft.ts';
import { type Entry, readEntry } from '../entry.ts';
import { labelsIn } from '../labelLine.ts';
import { outlineOfList } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Block, Paragraph } from '../text/blocks.ts';
import { joined, type Line, placeOf, sub, trim } from '../text/line.ts';
import { roleOf } from './lists.ts';

/** Paragraphs that open with a document's path: records of a line each, or bold paths with an outline after them. */
export function recordTopics(blocks: readonly Block[], scope: Scope, context: Context): DraftListing | null {
  if (scope.role === 'criteria') return null;
  const drafts: Draft[] = [];
  for (const [place, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    const next = blocks[place + 1];
    const [led] = next?.kind === 'list' ? [] : ledRecord(block, scope, context);
    if (led) {
      drafts.push(led);
      continue;
    }
    const records = block.lines.flatMap(line => recordOf(trim(line), scope, context) ?? []);
    const isHead = records.length === 1 && block.lines.length === 1 && next?.kind === 'list';
    if (isHead && next?.kind === 'list') {
      const [record] = records as [Draft];
      drafts.push({
        ...record,
        outline: outlineOfList(next, context),
        extent: context.index.place(block.start, next.end),
      });
    } else if (records.length > 1 && records.length === block.lines.length) drafts.push(...records);
  }
  if (drafts.length === 0) return null;
  return listing(drafts, scope, scope.role === 'existing' || scope.role === 'aside' ? 'nothing' : 'files');
}

/** A paragraph that opens with a name in bold and its file in brackets: `**Caches** (`docs/caches.md`, done). Covers: …`. */
function ledRecord(block: Paragraph, scope: Scope, context: Context): Draft[] {
  const line = joined(block.lines);
  const head = line && /^\s*(?:\*\*|__)[^*_]{2,80}(?:\*\*|__)\s*[(（][^()（）]*[)）]/.exec(line.text)?.[0];
  if (!line || !head) return [];
  const record = recordOf(trim(sub(line, 0, head.length)), scope, context);
  if (!record || record.name === '') return [];
  const rest = line.text.slice(head.length).replace(/^[\s.,;:。，；：]+/, '');
  const { outline } = readBody([], context, [trim(sub(line, line.text.length - rest.length))]);
  return [{ ...record, outline: outline ?? [], extent: context.index.place(block.start, block.end) }];
}

function recordOf(line: Line, scope: Scope, context: Context): Draft | null {
  const entry = readEntry(line, context);
  if (entry.path?.kind !== 'document' || entry.touches) return null;
  if (entry.name === '' && line.text.length > 240) return null;
  const place = placeOf(context.index, line);
  return { ...entryDraft(entry, scope), kind: 'inline', path: entry.path, place, extent: place };
}

/** What an entry says, in its scope. */
function entryDraft(entry: Entry, scope: Scope): Omit<Draft, 'kind' | 'place' | 'extent'> {
  return {
    ...emptyDraft,
    name: entry.name,
    described: entry.described,
    number: entry.number,
    isChapter: entry.isChapter,
    group: scope.group,
    folder: scope.folder,
    maybeFolder: scope.maybeFolder,
    lines: entry.lines,
    status: entry.status ?? scope.status,
    progress: entry.progress,
    priority: entry.priority ?? scope.priority,
    batch: scope.batch,
    effort: entry.effort,
    owner: entry.owner,
  };
}

/** A whole line in bold, with facts in brackets behind it. */
const boldLine = /^\s*(?:\*\*|__)[^*]+(?:\*\*|__)\s*(?:[(（][^()（）]*[)）])?\s*[:：]?\s*$/;

/**
 * Paragraphs that open with a chapter's title: numbered as chapters are, over a list, or several in bold with numbers
 * or sizes, whatever stands behind them.
 */
export function chapterTopics(blocks: readonly Block[], scope: Scope, context: Context): DraftListing | null {
  if (scope.role !== 'definition' && scope.role !== 'index') return null;
  const titles = blocks.flatMap((block, place) => {
    const [line] = block.kind === 'paragraph' ? block.lines : [];
    if (!line || block.kind !== 'paragraph') return [];
    const entry = readEntry(trim(line), context);
    const next = blocks[place + 1];
    const list = next?.kind === 'list' ? next : null;
    return entry.name === '' || entry.path ? [] : [{ block, line, entry, list }];
  });
  const bold = titles.filter(
    ({ line, entry }) =>
      boldLine.test(line.text) &&
      entry.number !== null &&
      labelsIn(line, context).every(({ field }) => field === null),
  );
  const wanted = titles.filter(
    one =>
      (one.entry.isChapter && one.block.lines.length === 1 && one.list !== null) ||
      (bold.length >= fewestBold && bold.includes(one)),
  );
  const drafts = wanted.map(
    ({ block, line, entry, list }): Draft => ({
      ...entryDraft(entry, scope),
      kind: 'item',
      outline: list ? outlineOfList(list, context) : [],
      place: placeOf(context.index, trim(line)),
      extent: context.index.place(block.start, (list ?? block).end),
    }),
  );
  return drafts.length === 0 ? null : listing(drafts, scope, 'names');
}

/** Fewer numbered lines in bold are steps of something. */
const fewestBold = 3;

/** A line that is a name in bold, perhaps with something in brackets. */
const leadLine = /^\s*(?:\*\*|__)[^*]+(?:\*\*|__)\s*(?:[(（][^()（）]*[)）]\s*)?(?:[:：]\s*)?$/;
/** One with something told of it, that announces a list. */
const leadTold = /^\s*(?:\*\*|__)[^*]+(?:\*\*|__)\s*[-–—:：]\s.{1,120}[:：]\s*$/;
/** A title in the marks of one. */
const leadTitle = /^\s*《[^《》]{2,60}》\s*[:：]?\s*$/;

/** `**Kafka guide**:` over a list: the outline of a topic that is told elsewhere. Defines none. */
export function boldEchoes(blocks: readonly Block[], scope: Scope, context: Context): DraftListing | null {
  if (scope.role === 'existing' || scope.role === 'criteria') return null;
  const drafts = blocks.flatMap((block, place): Draft[] => {
    const next = blocks[place + 1];
    const line = block.kind === 'paragraph' ? block.lines.at(-1) : undefined;
    const isLead =
      line && (leadLine.test(line.text) || leadTold.test(line.text) || leadTitle.test(line.text));
    if (
      !line ||
      !isLead ||
      next?.kind !== 'list' ||
      labelsIn(line, context).some(({ field }) => field !== null)
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

/** A listing of places in running text. */
export function listing(
  drafts: readonly Draft[],
  scope: Scope,
  defines: DraftListing['defines'],
): DraftListing {
  const first = drafts[0] as Draft;
  const last = drafts.at(-1) as Draft;
  return {
    kind: 'list',
    role: roleOf(scope),
    heading: scope.title,
    place: {
      ...first.place,
      end: last.place.end,
      endLine: last.place.endLine,
      endColumn: last.place.endColumn,
    },
    columns: [],
    drafts,
    defines,
    isAboutDocuments: scope.isAboutDocuments,
    unreadable: [],
  };
}
