import type { Context } from '../context.ts';
import type { Draft, DraftListing } from '../draft.ts';
import type { Column, Listing } from '../model.ts';
import type { Scope } from '../scope.ts';
import type { Row, TableBlock } from '../text/blocks.ts';
import { fold, plainTitle } from '../text/fold.ts';
import type { Line } from '../text/line.ts';
import { isCountedOff } from '../text/measure.ts';
import { isFolder, pathsIn } from '../text/paths.ts';
import { columnsOf, documentIn, isOfGaps, namesOfGroups } from './columns.ts';
import { headless } from './headless.ts';
import { headsOf } from './heads.ts';
import { isCollective, isSumName } from './nameNature.ts';
import { roleOf } from './role.ts';
import { rowDraft } from './rowDraft.ts';
import { sectionRows } from './sectionRows.ts';
import { isOfChapter } from './titledNumbers.ts';
import { isOfTitles } from './titleTables.ts';

/** What makes a table of names one about topics. */
const telling: readonly (Column | null)[] = ['lines', 'status', 'progress', 'priority', 'outline', 'owner'];

/** A table with a topic a row; null where its rows are none. */
export function tableTopics(given: TableBlock, scope: Scope, context: Context): DraftListing | null {
  if (scope.role === 'figures') return null;
  const bare = headless(given, context);
  const whole = bare?.table ?? given;
  const known = bare?.columns ?? columnsOf(whole, context);
  const bySections = sectionRows(whole, known, context);
  const table = bySections?.table ?? whole;
  const columns = [...(bySections?.columns ?? known)];
  const ofGroups = namesOfGroups(table, columns, context);
  if (ofGroups >= 0) columns[ofGroups] = 'title';
  const { vocabulary } = context;
  const file = columns.indexOf('file');
  const title = columns.indexOf('title');
  const rows = table.rows.filter(row => !isSum(row, Math.max(title, 0), context));
  const filed = rows.filter(({ cells }) => {
    const cell = cells[file] ?? cells[title];
    return (documentIn(cell) !== null && !isTouched(cell, context)) || isFolderCell(cells[file]);
  }).length;
  const byFiles = filed > 0 && filed * 3 >= rows.length;
  const heads = headsOf(table, columns, context);
  const isOfDocuments = vocabulary.document.get(fold(table.head[title]?.text ?? '')) !== null;
  const tells =
    bySections !== null ||
    isOfTitles(table) ||
    isOfGaps(table) ||
    heads.stages.length > 0 ||
    (title >= 0 &&
      rows.length > 2 &&
      rows.every(({ cells }) => cells[title] && isOfChapter(cells[title], context))) ||
    (scope.isStated && isOfDocuments) ||
    (isOfDocuments && isNumbered(rows, columns) && isListOfDocuments(scope, context)) ||
    columns.some(column => telling.includes(column));
  // `ID | Status` is about topics that are told elsewhere.
  const number = columns.indexOf('number');
  const isByNumber =
    title < 0 && file < 0 && number >= 0 && columns.includes('status') && areTickets(rows, number);
  const areNamed = isOfDocuments || ofTitles.test(fold(table.head[title]?.text ?? ''));
  const isOfNamesAlone =
    !tells && areNamed && rows.length > 1 && scope.role === 'definition' && scope.isAboutDocuments;
  if (!byFiles && !((title >= 0 || isByNumber) && (tells || isOfNamesAlone))) return null;
  if (!byFiles && scope.role === 'aside') return null;
  // What is asked of guides may stand right above the guides: one heading for both.
  if (
    scope.role === 'criteria' &&
    !(byFiles && title >= 0 && columns.some(column => telling.includes(column)))
  )
    return null;
  let group: string | null = null;
  const folder = folderOfHead(table.head[file]) ?? scope.folder;
  const drafts: Draft[] = [];
  const unreadable: DraftListing['unreadable'][number][] = [];
  for (const row of rows) {
    const only = row.cells.filter(({ text }) => text.trim() !== '');
    const [first] = only;
    if (!first) continue;
    if (only.length === 1 && table.head.length > 2) {
      if (!table.hasBars || /^(?:\*\*|__|<strong>)/.test(first.text.trim())) group = plainTitle(first.text);
      else unreadable.push(unread(row, context));
      continue;
    }
    if (
      documentIn(row.cells[file]) === null &&
      isCollective(plainTitle(row.cells[Math.max(title, 0)]?.text ?? ''), context)
    )
      continue;
    // Beside documents, a script or an archive is something else to hand over.
    if (byFiles && isOfCode(row.cells[file])) continue;
    const read = rowDraft(row, heads, columns, { ...scope, folder, group: group ?? scope.group }, context);
    if (read === 'none') continue;
    // Between documents, what else a schedule has turns for is no document: `Day 5 | Review`.
    if (byFiles && read?.path === null && scope.role === 'schedule' && !isTold(row, columns, scope)) continue;
    const outline = bySections?.outlines.get(row);
    const draft = read && outline ? { ...read, outline } : read;
    if (draft && !(byFiles && draft.path === null && tells && !isTold(row, columns, scope)))
      drafts.push(draft);
    else if (!isOfSeveral(row.cells[Math.max(file, 0)])) unreadable.push(unread(row, context));
  }
  if (drafts.length === 0) return null;
  const sizes = table.head[columns.indexOf('lines')];
  const isReached = sizes !== undefined && saysReached(sizes, drafts);
  return {
    kind: 'table',
    hasBars: table.hasBars,
    role: roleOfTable(scope, columns, byFiles),
    heading: scope.title,
    place: context.index.place(table.start, table.end),
    columns: bySections ? known : columns,
    drafts: isReached ? drafts.map(draft => ({ ...draft, lines: null })) : drafts,
    isOfGroups: ofGroups >= 0,
    ...(!byFiles && isOfNamesAlone ? { isOfNamesAlone } : {}),
    ...(!byFiles && countsDocuments(table, context) ? { countsDocuments: true } : {}),
    ...(!byFiles && !areNamed && scope.role === 'progress' ? { isOfAreas: true } : {}),
    ...(isOfGroup(scope) && !byFiles ? { family: familyOfTable(table) } : {}),
    defines: scope.role === 'existing' || isByNumber ? 'nothing' : byFiles ? 'files' : 'names',
    isAboutDocuments:
      scope.isAboutDocuments ||
      table.head.some(({ text }) => context.vocabulary.document.get(fold(text)) !== null),
    unreadable: byFiles || title >= 0 ? unreadable : [],
  };
}

/** What stands over names of what will be written, and of nothing else. */
const ofTitles = /^(?:(?:page |guide |document )?title|topic|lesson|lecture|标题|主题|题目|课题)$/;

/** Whether rows are counted from one on: `# | Document | Goal`. */
function isNumbered(rows: readonly Row[], columns: readonly (Column | null)[]): boolean {
  const number = columns.indexOf('number');
  return rows.length > 1 && rows.every(({ cells }, at) => Number(cells[number]?.text.trim()) === at + 1);
}

/** Whether a heading announces documents that are to be written: `Documents and schedule`, `文档清单`. */
function isListOfDocuments({ title, role, isAboutDocuments }: Scope, { vocabulary }: Context): boolean {
  const heading = fold(title ?? '');
  return (
    isAboutDocuments && role !== 'existing' && role !== 'criteria' && vocabulary.plan.find(heading) !== null
  );
}

/** Whether a table's own heading is the name of a group: it says nothing of what the table is for. */
function isOfGroup({ title, group }: Scope): boolean {
  return title !== null && title === group;
}

/** Tables beside each other with the same heads are parts of one. */
function familyOfTable({ head }: TableBlock): string {
  return head.map(({ text }) => fold(plainTitle(text))).join('|');
}

/** Whether a column of sizes says what was reached: exact where a topic is complete, and nothing where it is to do. */
function saysReached({ text }: Line, drafts: readonly Draft[]): boolean {
  if (!/^(?:行数|lines|line count|loc)$/.test(fold(text))) return false;
  const complete = drafts.filter(({ status }) => status?.value === 'complete');
  const planned = drafts.filter(({ status }) => status?.value === 'planned');
  if (complete.length === drafts.length && complete.some(({ lines }) => isCountedOff(lines))) return true;
  return (
    complete.length > 0 &&
    planned.length > 0 &&
    planned.every(({ lines }) => lines === null) &&
    complete.every(
      ({ lines }) => lines !== null && lines.max === null && /^[\d,，]+\s*\S*$/.test(lines.raw.trim()),
    )
  );
}

/** Whether a table says of each row how many documents it stands for: `Area | Pages | Status`. */
function countsDocuments({ head, rows }: TableBlock, { vocabulary }: Context): boolean {
  return head.some(({ text }, column) => {
    const field = vocabulary.column(text);
    // `章` over numbers counts the rows.
    if (field === 'title' || field === 'number' || field === 'size' || field === 'lines') return false;
    if (vocabulary.document.find(fold(text)) === null && !/文件|\bfiles?\b/i.test(text)) return false;
    const counts = field === 'count' ? /^\W*\d/ : /^\W*\d+\s*(?:\p{L}{1,9})?\W*$/u;
    return rows.every(({ cells }) => counts.test(cells[column]?.text ?? ''));
  });
}

/** The folder that the head of a column of files names: `File (in docs/)`. */
function folderOfHead(head: Line | undefined): string | null {
  const named = /[(（][^()（）]*?([\w\u3400-\u9fff.-]+(?:\/[\w\u3400-\u9fff.-]+)*\/)[^\w/]*[)）]/.exec(
    head?.text ?? '',
  )?.[1];
  return named && isFolder(named) ? named : null;
}

/** Whether a cell says that its file is there already: `Update docs/changelog.md`. */
function isTouched(cell: Line | undefined, { vocabulary }: Context): boolean {
  return cell !== undefined && vocabulary.touch.at(cell.text, 0) !== null;
}

/** Whether a cell is a folder or a pattern, so that its row sums up several files: `stats/`, `guides/*.md`. */
function isOfSeveral(cell: Line | undefined): boolean {
  return cell !== undefined && /^[\s*`]*[\w./-]*(?:\/|\*\S*)[\s*`]*$/.test(cell.text);
}

/** Whether a cell of paths names a folder, which stands for the guide in it. */
function isFolderCell(cell: Line | undefined): boolean {
  return cell !== undefined && pathsIn(cell).some(({ text }) => isFolder(text));
}

/** Whether a cell is the path of a file that nobody reads as a document. */
function isOfCode(cell: Line | undefined): boolean {
  return (
    cell !== undefined &&
    /^[*`\s]*[\w./-]+\.(?:py|[cm]?[jt]sx?|rs|go|java|kt|cc?|cpp|hp?p?|cs|rb|php|sh|ps1|sql|zip|tar|t?gz|jar|whl|so|dll|exe|ya?ml|json|toml|ini|cfg)[*`\s]*$/i.test(
      cell.text,
    )
  );
}

/** Whether a row says anything of its topic beside its name; in a schedule who does it is said of every chore. */
function isTold({ cells }: Row, columns: readonly (Column | null)[], { role }: Scope): boolean {
  return cells.some(({ text }, at) => {
    const column = columns[at] ?? null;
    return telling.includes(column) && !(role === 'schedule' && column === 'owner') && text.trim() !== '';
  });
}

/** Whether the cells of a column are letters with numbers: `G1`, `DOC-12`. */
function areTickets(rows: readonly Row[], column: number): boolean {
  return rows.every(({ cells }) => /^[\s*`]*[A-Z]{1,6}-?\d{1,4}[\s*`]*$/.test(cells[column]?.text ?? ''));
}

function unread(row: Row, { index }: Context): DraftListing['unreadable'][number] {
  return {
    place: index.place(row.start, row.end),
    message: 'Could not read this row: it has too few cells to tell its topic.',
    args: [],
  };
}

function isSum({ cells }: Row, column: number, context: Context): boolean {
  const names = new Set([cells[column], cells[0]].map(cell => fold(plainTitle(cell?.text ?? ''))));
  const isNamedSo = [...names].some(text => isSumName(text, context));
  // `All guides` with a page of its own is a topic.
  if (isNamedSo && !cells.some(cell => documentIn(cell) !== null)) return true;
  return cells.every(({ text }) => /^[-–—.…\s]*$/.test(text));
}

function roleOfTable(scope: Scope, columns: readonly (Column | null)[], byFiles: boolean): Listing['role'] {
  const role = roleOf(scope);
  if (byFiles || role === 'priority' || role === 'progress') return role;
  if (columns.includes('progress') || columns.includes('status')) return 'progress';
  return columns.includes('priority') ? 'priority' : role;
}
