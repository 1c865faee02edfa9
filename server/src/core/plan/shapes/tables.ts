import type { Context } from '../context.ts';
import { type Draft, type DraftListing, emptyDraft, type NamedPath } from '../draft.ts';
import { readEntry } from '../entry.ts';
import type { Field } from '../labels/model.ts';
import type { Column, Listing } from '../model.ts';
import { outlineOfLine } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Row, TableBlock } from '../text/blocks.ts';
import { fold, plainTitle } from '../text/fold.ts';
import { type Line, placeOf } from '../text/line.ts';
import { linesIn } from '../text/measure.ts';
import { isDocument, isFolder, isGlob, pathsIn } from '../text/paths.ts';
import { priorityIn } from '../text/priority.ts';
import { progressIn, statusIn } from '../text/state.ts';
import { isCollective } from './lists.ts';

const columnOf: Readonly<Partial<Record<Field, Column>>> = {
  title: 'title',
  file: 'file',
  group: 'group',
  lines: 'lines',
  size: 'lines',
  outline: 'outline',
  priority: 'priority',
  status: 'status',
  progress: 'progress',
  batch: 'batch',
  effort: 'effort',
  owner: 'owner',
  number: 'number',
  purpose: 'note',
  note: 'note',
};
/** What makes a table of names one about topics. */
const telling: readonly (Column | null)[] = ['lines', 'status', 'progress', 'priority', 'outline'];

/** A table with a topic a row; null where its rows are none. */
export function tableTopics(table: TableBlock, scope: Scope, context: Context): DraftListing | null {
  if (scope.role === 'criteria' || scope.role === 'figures') return null;
  const columns = columnsOf(table, context);
  const file = columns.indexOf('file');
  const title = columns.indexOf('title');
  const rows = table.rows.filter(row => !isSum(row, Math.max(title, 0), context));
  const filed = rows.filter(({ cells }) => documentIn(cells[file] ?? cells[title]) !== null).length;
  const byFiles = filed > 0 && filed * 3 >= rows.length;
  if (!byFiles && !(title >= 0 && columns.some(column => telling.includes(column)))) return null;
  if (!byFiles && scope.role === 'aside') return null;
  let group: string | null = null;
  const drafts: Draft[] = [];
  const unreadable: DraftListing['unreadable'][number][] = [];
  for (const row of rows) {
    const only = row.cells.filter(({ text }) => text.trim() !== '');
    const [first] = only;
    if (!first) continue;
    if (only.length === 1 && table.head.length > 2) {
      if (/^(?:\*\*|__|<strong>)/.test(first.text.trim())) group = plainTitle(first.text);
      else unreadable.push(unread(row, context));
      continue;
    }
    if (
      documentIn(row.cells[file]) === null &&
      isCollective(plainTitle(row.cells[Math.max(title, 0)]?.text ?? ''), context)
    )
      continue;
    const draft = rowDraft(row, table.head, columns, { ...scope, group: group ?? scope.group }, context);
    if (draft === 'none') continue;
    if (draft) drafts.push(draft);
    else unreadable.push(unread(row, context));
  }
  if (drafts.length === 0) return null;
  return {
    kind: 'table',
    role: roleOf(scope, columns, byFiles),
    heading: scope.title,
    place: context.index.place(table.start, table.end),
    columns,
    drafts,
    defines: scope.role === 'existing' ? 'nothing' : byFiles ? 'files' : 'names',
    isAboutDocuments:
      scope.isAboutDocuments ||
      table.head.some(({ text }) => context.vocabulary.document.get(fold(text)) !== null),
    unreadable: byFiles || title >= 0 ? unreadable : [],
  };
}

function unread(row: Row, { index }: Context): DraftListing['unreadable'][number] {
  return {
    place: index.place(row.start, row.end),
    message: 'Could not read this row: it has too few cells to tell its topic.',
    args: [],
  };
}

function columnsOf(table: TableBlock, { vocabulary, index }: Context): (Column | null)[] {
  const fields = table.head.map(({ text }) => vocabulary.column(text));
  const columns = fields.map(field => (field ? (columnOf[field] ?? null) : null));
  const cells = (column: number): Line[] =>
    table.rows.slice(0, 40).flatMap(({ cells }) => cells[column] ?? []);
  const mostly = (column: number, test: (line: Line) => boolean): boolean => {
    const some = cells(column).filter(({ text }) => text.trim() !== '');
    return some.length > 0 && some.filter(test).length * 2 >= some.length;
  };
  const isPath = (line: Line): boolean => documentIn(line) !== null;
  if (!columns.includes('file')) {
    const found = columns.findIndex(
      (column, at) =>
        (column === null || column === 'title' || column === 'note' || column === 'number') &&
        mostly(at, isPath),
    );
    if (found >= 0 && columns[found] !== 'title') columns[found] = 'file';
    else if (found >= 0 && columns.filter(column => column === 'title').length > 1) columns[found] = 'file';
  } else {
    // A head such as `Document` may stand over names, with the paths in a column of their own.
    const files = columns.flatMap((column, at) => (column === 'file' ? [at] : []));
    const best = files.find(at => mostly(at, isPath)) ?? (files[0] as number);
    for (const at of files) if (at !== best) columns[at] = mostly(at, isPath) ? null : 'title';
  }
  const titles = columns.flatMap((column, at) => (column === 'title' ? [at] : []));
  if (titles.length > 1) {
    const isNumber = ({ text }: Line): boolean =>
      /^[\s*]*(?:第?[\d一二三四五六七八九十.]+[章节篇]?|[A-Z]?\d*)[\s*]*$/.test(text);
    const names = titles.filter(at => !mostly(at, isNumber));
    const kept =
      names.find(at => /^(?:title|topic|标题|主题|名称|题目|name)$/.test(fold(table.head[at]?.text ?? ''))) ??
      names[0] ??
      titles[0];
    for (const at of titles)
      if (at !== kept)
        columns[at] = mostly(at, isNumber) ? 'number' : columns.includes('group') ? null : 'group';
  }
  const isSized = (line: Line): boolean => linesIn(line, vocabulary, index, false) !== null;
  for (const [at, field] of fields.entries())
    if (field === 'size' && !isInLines(table.head[at]) && !cells(at).some(isSized)) columns[at] = 'note';
  guessUnknown(columns, mostly, { vocabulary, index });
  return columns;
}

/** Whether a head says that its column counts lines. */
function isInLines(head: Line | undefined): boolean {
  return head !== undefined && /lines|行/i.test(head.text);
}

/** Gives columns under heads that are not known the meaning that their cells show. */
function guessUnknown(
  columns: (Column | null)[],
  mostly: (column: number, test: (line: Line) => boolean) => boolean,
  { vocabulary, index }: Context,
): void {
  if (!columns.includes('file')) return;
  for (const [at, column] of columns.entries()) {
    if (column !== null) continue;
    if (!columns.includes('status') && mostly(at, line => statusIn(line, vocabulary, index) !== null))
      columns[at] = 'status';
    else if (!columns.includes('progress') && mostly(at, line => progressIn(line, index, false) !== null))
      columns[at] = 'progress';
    else if (
      !columns.includes('title') &&
      !columns.includes('note') &&
      mostly(at, line => /\p{L}{3}|[\u3400-\u9fff]{2}/u.test(line.text))
    )
      columns[at] = 'title';
  }
}

function documentIn(line: Line | undefined): NamedPathIn | null {
  if (!line) return null;
  const ref = pathsIn(line).find(({ text }) => isDocument(text) && !isGlob(text));
  return ref ? { ref } : null;
}

interface NamedPathIn {
  readonly ref: ReturnType<typeof pathsIn>[number];
}

function isSum({ cells }: Row, column: number, { vocabulary }: Context): boolean {
  const name = fold(plainTitle(cells[column]?.text ?? ''));
  const first = fold(plainTitle(cells[0]?.text ?? ''));
  return (
    [name, first].some(text => vocabulary.sum.get(text) !== null) ||
    /^[-–—.…\s]*$/.test(cells.map(({ text }) => text).join(''))
  );
}

function rowDraft(
  row: Row,
  heads: readonly Line[],
  columns: readonly (Column | null)[],
  scope: Scope,
  context: Context,
): Draft | 'none' | null {
  const { vocabulary, index } = context;
  const cell = (column: Column): Line | null => {
    const found = row.cells[columns.indexOf(column)];
    return found && found.text.trim() !== '' ? found : null;
  };
  const described = row.cells[heads.findIndex(head => vocabulary.column(head.text) === 'purpose')];
  const text = (column: Column): string | null => plainTitle(cell(column)?.text ?? '') || null;
  // `DELETE` in a column of actions promises nothing.
  const action = cell('status');
  if (action && vocabulary.status.find(action.text) === null && vocabulary.touch.get(fold(action.text)))
    return 'none';
  const titleCell = cell('title');
  const fileCell = cell('file');
  const title = titleCell ? readEntry(titleCell, context) : null;
  const filed = documentIn(fileCell ?? undefined) ?? documentIn(titleCell ?? undefined);
  const folder = fileCell && !filed ? pathsIn(fileCell).find(({ text }) => isFolder(text)) : undefined;
  const ref = filed?.ref ?? folder;
  const path: NamedPath | null = ref
    ? {
        text: ref.text,
        place: placeOf(
          index,
          (filed ? (documentIn(fileCell ?? undefined) ? fileCell : titleCell) : fileCell) as Line,
          ref.start,
          ref.end,
        ),
      }
    : null;
  const label = ref?.label && !isDocument(ref.label) ? plainTitle(ref.label) : '';
  const plainFile = fileCell && !path ? plainTitle(fileCell.text) : '';
  const name = title?.name || label || (/^[-–—]*$/.test(plainFile) ? '' : plainFile);
  const number = text('number') ?? title?.number ?? null;
  if (name === '' && path === null && number === null) return null;
  const status = cell('status');
  const progress = cell('progress');
  const priority = cell('priority');
  const lines = cell('lines');
  const outline = cell('outline');
  const head = heads[columns.indexOf('lines')];
  const isBare = head !== undefined && (isInLines(head) || vocabulary.column(head.text) === 'lines');
  const own = status ? statusIn(status, vocabulary, index) : null;
  return {
    ...emptyDraft,
    kind: 'row',
    name: name === '' && path === null ? (number ?? '') : name,
    described: plainTitle(described?.text ?? '') || title?.described || null,
    number,
    group: text('group') ?? scope.group,
    path,
    folder: scope.folder,
    maybeFolder: scope.maybeFolder,
    lines: (lines && linesIn(lines, vocabulary, index, isBare)) ?? title?.lines ?? null,
    outline: outline ? outlineOfLine(outline, context) : [],
    status: own ?? (progress ? statusIn(progress, vocabulary, index) : null) ?? title?.status ?? scope.status,
    progress:
      (progress && progressIn(progress, index, true)) ??
      (status && progressIn(status, index, false)) ??
      title?.progress ??
      null,
    priority: (priority && priorityIn(priority, vocabulary, index)) ?? title?.priority ?? scope.priority,
    batch: text('batch') ?? scope.batch,
    effort: text('effort'),
    owner: text('owner'),
    place: index.place(row.start, row.end),
    extent: index.place(row.start, row.end),
  };
}

function roleOf(scope: Scope, columns: readonly (Column | null)[], byFiles: boolean): Listing['role'] {
  if (scope.role === 'priority') return 'priority';
  if (scope.role === 'progress') return 'progress';
  if (!byFiles && (columns.includes('progress') || columns.includes('status'))) return 'progress';
  if (!byFiles && columns.includes('priority')) return 'priority';
  return scope.role === 'index' || scope.role === 'schedule' ? 'index' : 'definition';
}
