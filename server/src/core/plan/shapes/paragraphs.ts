import type { Context } from '../context.ts';
import { type Draft, type DraftListing, emptyDraft } from '../draft.ts';
import { type Entry, readEntry } from '../entry.ts';
import { labelsIn } from '../labelLine.ts';
import { outlineOfList } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Block } from '../text/blocks.ts';
import { placeOf, trim } from '../text/line.ts';
import { roleOf } from './lists.ts';

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
