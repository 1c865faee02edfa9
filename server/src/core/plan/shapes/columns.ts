import type { Context } from '../context.ts';
import type { Field } from '../labels/model.ts';
import type { Column } from '../model.ts';
import type { TableBlock } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import type { Line } from '../text/line.ts';
import { linesIn } from '../text/measure.ts';
import { isDocument, isGlob, pathsIn } from '../text/paths.ts';
import { statusIn } from '../text/state.ts';
import {
  areDistinct,
  areReferences,
  isAnswer,
  isCount,
  isInLines,
  isLineCount,
  isNumber,
  isPathAlone,
  isSeveral,
  isSize,
  isStep,
  isTarget,
} from './cellKinds.ts';
import { guessUnknown } from './guessColumns.ts';
import { chaptersAmongOthers, isOfChapter, isTitled, titlesAmongNumbers } from './titledNumbers.ts';

const columnOf: Readonly<Partial<Record<Field, Column>>> = {
  title: 'title',
  file: 'file',
  group: 'group',
  lines: 'lines',
  size: 'lines',
  outline: 'outline',
  priority: 'priority',
  status: 'status',
  action: 'status',
  progress: 'progress',
  batch: 'batch',
  effort: 'effort',
  owner: 'owner',
  number: 'number',
  purpose: 'note',
  note: 'note',
};

/** Whether a column says what is planned of topics. */
function says(column: Column | null): boolean {
  return column === 'status' || column === 'progress' || column === 'priority' || column === 'lines';
}

/** The column of groups that may be one of titles: there is no other, every name is of its own, none is counted. */
export function namesOfGroups(
  table: TableBlock,
  columns: readonly (Column | null)[],
  { vocabulary }: Context,
): number {
  const group = columns.indexOf('group');
  const counts = table.head.some(({ text }, at) => {
    const field = vocabulary.column(text);
    return (
      field === 'count' ||
      (field === 'title' && table.rows.every(({ cells }) => cells[at] && isNumber(cells[at])))
    );
  });
  if (counts || !columns.some(says) || columns.includes('title') || columns.includes('file')) return -1;
  return areDistinct(table.rows.flatMap(({ cells }) => cells[group] ?? [])) ? group : -1;
}

/** What the columns of a table hold: by their heads, and where those are not known by their cells. */
export function columnsOf(table: TableBlock, context: Context): (Column | null)[] {
  const { vocabulary, index } = context;
  const fields = table.head.map(({ text }) => vocabulary.column(text));
  const cells = (column: number): Line[] =>
    table.rows.slice(0, 40).flatMap(({ cells }) => cells[column] ?? []);
  const mostly = (column: number, test: (line: Line) => boolean): boolean => {
    const some = cells(column).filter(({ text }) => text.trim() !== '');
    return some.length > 0 && some.filter(test).length * 2 >= some.length;
  };
  // What is to be done with a page is its state only where nothing else says one.
  const saysState = fields.some(
    (field, at) =>
      field === 'status' ||
      (field === 'progress' && mostly(at, line => statusIn(line, vocabulary, index) !== null)),
  );
  const columns = fields.map(field =>
    field && !(field === 'action' && saysState) ? (columnOf[field] ?? null) : null,
  );
  // What the address of a page ends with is no group, be it called `slug 方向`.
  for (const [at, column] of columns.entries())
    if (column === 'group' && /slug/i.test(table.head[at]?.text ?? '')) columns[at] = null;
  // `Gap` over the first column names documents that are missing.
  if (columns[0] === null && !columns.some(column => column === 'title' || column === 'file'))
    if (isOfGaps(table)) columns[0] = 'title';
  const isPath = (line: Line): boolean => documentIn(line) !== null;
  // `Documents` over numbers counts them, over several of chapters it refers to these, over `Yes` it says that there are.
  for (const [at, column] of columns.entries())
    if (column === 'title' && mostly(at, line => isAnswer(line, context)))
      columns[at] = columns.includes('status') ? null : 'status';
    else if (column === 'title' && (mostly(at, isNumber) || areReferences(cells(at)))) columns[at] = null;
  // `Target` over bare numbers is how long a document shall be, not where it lies or what it is for.
  for (const [at, column] of columns.entries())
    if ((column === 'file' || fields[at] === 'purpose') && mostly(at, isNumber))
      columns[at] = !columns.includes('lines') && mostly(at, isLineCount) ? 'lines' : null;
  // `Issue` or `Key` over words names what the row is about.
  for (const [at, column] of columns.entries())
    if (
      column === 'number' &&
      /^(?:issue|key)$/.test(fold(table.head[at]?.text ?? '')) &&
      mostly(at, ({ text }) => !/\d/.test(text))
    )
      columns[at] = null;
  titlesAmongNumbers(columns, at => mostly(at, isTitled));
  // `Points` or `Sections` over bare numbers counts something.
  for (const [at, column] of columns.entries())
    if (column === 'outline' && mostly(at, isNumber))
      columns[at] = columns.includes('effort') ? null : 'effort';
  // `Day 1-2` or `Week 3` under `Task` is when its turn comes.
  for (const [at, column] of columns.entries())
    if (column === 'outline' && mostly(at, line => isStep(line, context)))
      columns[at] = columns.includes('batch') ? null : 'batch';
  // `4 of 6` under `Sections` counts them.
  for (const [at, column] of columns.entries())
    if (column === 'outline' && mostly(at, isCount)) columns[at] = null;
  // `章节` beside `文档` is over what each holds.
  if (!columns.includes('outline') && columns.filter(column => column === 'title').length > 1)
    for (const [at, column] of columns.entries())
      if (
        column === 'title' &&
        vocabulary.section.get(fold(table.head[at]?.text ?? '')) &&
        mostly(at, isSeveral)
      )
        columns[at] = 'outline';
  // Where old pages go is told of pages that are there: no state, size or priority is.
  const isOld = (at: number): boolean =>
    fields[at] === 'source' && !columns.some((column, other) => says(column) && fields[other] !== 'action');
  if (!columns.includes('file')) {
    const found = columns.findIndex(
      (column, at) =>
        !isOld(at) &&
        // Among what guides are made from, one may be a page; where files are to lie, each is.
        (fields[at] !== 'source' ||
          (cells(at).every(line => line.text.trim() === '' || isPath(line)) &&
            !columns.some((other, where) => other === 'title' && mostly(where, isPath)))) &&
        (column === null || column === 'title' || column === 'note' || column === 'number') &&
        mostly(at, column === 'title' ? isPath : at === 0 ? opensWithPath : isAboutPath),
    );
    if (found >= 0 && columns[found] !== 'title') columns[found] = 'file';
    else if (found >= 0 && columns.filter(column => column === 'title').length > 1) columns[found] = 'file';
  } else {
    const target = columns.findIndex((_, at) => mostly(at, line => isTarget(line) && isPath(line)));
    if (target >= 0 && columns.indexOf('file') !== target)
      for (const [at, column] of columns.entries())
        columns[at] = at === target ? 'file' : column === 'file' ? null : column;
    // A head such as `Document` may stand over names, with the paths in a column of their own.
    const files = columns.flatMap((column, at) => (column === 'file' ? [at] : []));
    const best = files.find(at => mostly(at, isPath)) ?? (files[0] as number);
    for (const at of files) if (at !== best) columns[at] = mostly(at, isPath) ? null : 'title';
  }
  // `Task` over the first column that is no number, with no other head for names, stands over those of topics.
  const named = columns.findIndex(column => column !== 'number');
  const isOfSections = vocabulary.section.get(fold(table.head[named]?.text ?? '')) !== null;
  if (
    columns[named] === 'outline' &&
    !isOfSections &&
    !columns.includes('title') &&
    !columns.includes('file')
  )
    columns[named] = 'title';
  // Where no cell lists anything, what a guide is to hold is what it is about.
  const about = columns.indexOf('outline');
  if (about >= 0 && columns.includes('file') && !columns.includes('title') && !cells(about).some(isSeveral))
    columns[about] = areDistinct(cells(about)) ? 'title' : 'outline';
  const areChapters = (at: number): boolean => mostly(at, line => isOfChapter(line, context));
  chaptersAmongOthers(columns, areChapters, at => mostly(at, isPath));
  const titles = columns.flatMap((column, at) => (column === 'title' ? [at] : []));
  if (titles.length > 1) {
    const isOrdinal = ({ text }: Line): boolean =>
      /^[\s*]*(?:第?\s*[\d一二三四五六七八九十.]+\s*[章节篇讲课]?|[A-Z]?\d*|(?:附录|appendix|chapter|ch\.?)\s*(?:\d{1,3}|[A-Z]|[一二三四五六七八九十]{1,3}))[\s*]*$/i.test(
        text,
      );
    const notCounted = titles.filter(at => !mostly(at, isOrdinal));
    // What several rows have in common is what they belong to.
    const distinct = notCounted.filter(at => areDistinct(cells(at)));
    const names = distinct.length > 0 ? distinct : notCounted;
    const kept =
      names.find(at => /^(?:title|topic|标题|主题|名称|题目|name)$/.test(fold(table.head[at]?.text ?? ''))) ??
      // `Module` beside `Missing document` is where the document belongs.
      names.find(at => vocabulary.document.find(fold(table.head[at]?.text ?? '')) !== null) ??
      names[0] ??
      titles[0];
    for (const at of titles)
      if (at !== kept)
        columns[at] = mostly(at, isOrdinal) ? 'number' : columns.includes('group') ? null : 'group';
  }
  for (const [at, column] of columns.entries())
    if (!columns.includes('lines') && !says(column) && isInLines(table.head[at]) && mostly(at, isSize))
      columns[at] = 'lines';
  const isSized = (line: Line): boolean => linesIn(line, vocabulary, index, false) !== null;
  for (const [at, field] of fields.entries())
    if (field === 'size' && !isInLines(table.head[at]) && !cells(at).some(isSized)) columns[at] = 'note';
  // `Component` over a name of its own in every row is what the row is about, not what it belongs to.
  // `Stage` over words of states says how far it is.
  const batch = columns.indexOf('batch');
  const saysMore = columns.some(
    (column, at) => column === 'status' && !vocabulary.tick.get(fold(table.head[at]?.text ?? '')),
  );
  if (batch >= 0 && !saysMore && mostly(batch, ({ text }) => vocabulary.status.get(fold(text)) !== null))
    columns[batch] = 'status';
  const group = columns.indexOf('group');
  if (group >= 0 && areDistinct(cells(group))) {
    // Under `Page` there may be paths alone, which leave the name to `Area` beside it.
    const titled = columns.indexOf('title');
    if (titled >= 0 && !columns.includes('file') && mostly(titled, isPathAlone)) columns[titled] = 'file';
    if (columns.includes('file') && !columns.includes('title')) columns[group] = 'title';
  }
  guessUnknown(columns, at => fields[at] === 'action' && saysState, mostly, context);
  return columns;
}

/** Whether the first column of a table is one of what is missing. */
export function isOfGaps({ head: [first] }: TableBlock): boolean {
  return /^(?:(?:documentation|docs?|content) )?gap$|^(?:文档|内容)?缺口$/.test(fold(first?.text ?? ''));
}

/** Whether a cell is the path of a document, or a name that a sign parts from it, rather than words that speak of one. */
function opensWithPath(line: Line): boolean {
  const found = documentIn(line);
  if (!found) return false;
  const before = line.text.slice(0, found.ref.outerStart);
  return !/\p{L}\s+\S*\p{L}/u.test(before) || /(?:→|->|=>|➜|[-–—:：(（|])\s*$/.test(before);
}

/** The same, and no sentence that the path is but the subject of: `TIDES.md tracks every change`. */
function isAboutPath(line: Line): boolean {
  const end = documentIn(line)?.ref.outerEnd ?? 0;
  return opensWithPath(line) && !/^\s+\p{Ll}+\s+\p{Ll}+(?:\s|$)/u.test(line.text.slice(end, end + 40));
}

/** The first path of a single document in a cell. */
export function documentIn(line: Line | undefined): NamedPathIn | null {
  if (!line) return null;
  const ref = pathsIn(line).find(({ text }) => isDocument(text) && !isGlob(text));
  return ref ? { ref } : null;
}

interface NamedPathIn {
  readonly ref: ReturnType<typeof pathsIn>[number];
}
