import type { Context } from '../context.ts';
import { type Draft, type DraftListing, emptyDraft } from '../draft.ts';
import { type Entry, readEntry } from '../entry.ts';
import { labelsIn } from '../labelLine.ts';
import { itemOf, outlineOfList } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Block } from '../text/blocks.ts';
import { placeOf, trim } from '../text/line.ts';
import { numberedLines } from '../text/numberedLines.ts';
import { roleOf } from './role.ts';
import { isName } from './toldLines.ts';

/** What an entry says, in its scope. */
export function entryDraft(entry: Entry, scope: Scope): Omit<Draft, 'kind' | 'place' | 'extent'> {
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
export const boldLine = /^\s*(?:\*\*|__)[^*]+(?:\*\*|__)\s*(?:[(（][^()（）]*[)）])?\s*[:：]?\s*$/;

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
    const numbered = numberedLines(block.lines.slice(1));
    // A part over chapters that are counted on from the part before is none.
    const isPart = list !== null && context.chapterLists.has(list);
    return entry.name === '' || entry.path || isPart || isSentence(line.text)
      ? []
      : [{ block, line, entry, list, numbered }];
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
      (one.entry.isChapter && one.numbered.length > 0) ||
      (bold.length >= fewestBold && bold.includes(one)),
  );
  const drafts = wanted.map(
    ({ block, line, entry, list, numbered }): Draft => ({
      ...entryDraft(entry, scope),
      kind: 'item',
      outline:
        numbered.length > 0
          ? numbered.flatMap(one => itemOf(one, [], null, context))
          : list
            ? outlineOfList(list, context)
            : [],
      place: placeOf(context.index, trim(line)),
      extent: context.index.place(block.start, (numbered.length > 0 ? block : (list ?? block)).end),
    }),
  );
  const silent = blocks.flatMap(block => silentIn(block, scope, context));
  if (drafts.length > 0) return listing([...drafts, ...silent], scope, 'names');
  return silent.length >= fewestLines && silent.every(isCounted) && blocks.every(isOfNames)
    ? listing(silent, scope, 'names')
    : null;
}

/** Whether a line is counted by the word of a chapter, not of a part or an appendix. */
function isCounted({ number }: Draft): boolean {
  return number !== null && /^(?:第.*[章讲课回]|(?:chapter|ch\.?|lesson|lecture)\s*\S+)$/i.test(number);
}

/** Whether no line of a paragraph ends as a sentence does. */
function isOfNames(block: Block): boolean {
  return block.kind !== 'paragraph' || block.lines.length < 2 || block.lines.every(isName);
}

/** Fewer lines that are numbered as chapters speak of some. */
const fewestLines = 3;

/** Whether a line that opens with no bold title is running text: `第二篇讲部署。`, `Chapter 3 is long. It has…`. */
function isSentence(text: string): boolean {
  return !/^\s*(?:\*\*|__)/.test(text) && /[。！？]\s*$|\p{Ll}[.!?]\s+\p{Lu}.*[.!?]\s*$/u.test(text);
}

/** Lines that are all numbered as chapters, beside chapters of which more is told. */
function silentIn(block: Block, scope: Scope, context: Context): Draft[] {
  if (block.kind !== 'paragraph' || block.lines.length < 2) return [];
  const entries = block.lines.map(line => ({ line: trim(line), entry: readEntry(trim(line), context) }));
  if (!entries.every(({ entry }) => entry.isChapter && entry.name !== '' && !entry.path)) return [];
  return entries.map(({ line, entry }): Draft => {
    const place = placeOf(context.index, line);
    return { ...entryDraft(entry, scope), kind: 'item', place, extent: place };
  });
}

/** Fewer numbered lines in bold are steps of something. */
const fewestBold = 3;

/** What files defines that running text names: nothing where it speaks of what is there, or of something else. */
export function filesIn({ role }: Scope): 'files' | 'nothing' {
  return role === 'existing' || role === 'aside' ? 'nothing' : 'files';
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
