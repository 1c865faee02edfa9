import { folderIn } from '../bodyField.ts';
import type { Context } from '../context.ts';
import type { Draft, NamedPath } from '../draft.ts';
import { readEntry } from '../entry.ts';
import type { Column, StatusMark } from '../model.ts';
import { outlineOfLine } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Row } from '../text/blocks.ts';
import { fold, plainTitle } from '../text/fold.ts';
import { type Line, placeOf } from '../text/line.ts';
import { linesIn } from '../text/measure.ts';
import { numberingOf } from '../text/numbering.ts';
import { isDocument, isFolder, isGlob, pathsIn } from '../text/paths.ts';
import { priorityIn } from '../text/priority.ts';
import { progressIn, statusIn } from '../text/state.ts';
import { documentIn } from './columns.ts';
import type { Heads } from './heads.ts';
import { severalIn } from './severals.ts';
import { stateOfStages } from './stages.ts';

/** What a row says of its topic, by what its columns hold; `none` where it promises nothing, null where it tells no topic. */
export function rowDraft(
  row: Row,
  heads: Heads,
  columns: readonly (Column | null)[],
  scope: Scope,
  context: Context,
): Draft | 'none' | null {
  const { vocabulary, index } = context;
  const cell = (column: Column): Line | null => {
    const found = row.cells[columns.indexOf(column)];
    return found && found.text.trim() !== '' ? found : null;
  };
  const described = row.cells[heads.purpose];
  const text = (column: Column): string | null => plainTitle(cell(column)?.text ?? '') || null;
  const titleCell = cell('title');
  const fileCell = cell('file');
  // `DELETE` in a column of actions promises nothing; `MOVE` beside an old and a new place promises the new one.
  const action = fold(row.cells[heads.action]?.text ?? cell('status')?.text ?? '');
  const isStruck = /^\s*(?:\*\*)?~~[^~]+~~[\s*]*$/.test(titleCell?.text ?? '');
  const isDone = isStruck && row.cells.some(one => statusIn(one, vocabulary, index)?.value === 'complete');
  if (vocabulary.remove.at(action, 0) || (isStruck && !isDone)) return 'none';
  const moves =
    (heads.haveSource || (heads.action >= 0 && heads.action !== columns.indexOf('status'))) &&
    documentIn(fileCell ?? undefined) !== null;
  if (!moves && vocabulary.status.find(action) === null && vocabulary.touch.get(action)) return 'none';
  const entry = titleCell ? readEntry(titleCell, context) : null;
  // Of several paths in a cell none is the name of another.
  const title = entry && isOfPaths(titleCell) ? { ...entry, name: '', described: null } : entry;
  const inFile = documentIn(fileCell ?? undefined);
  const filed = inFile ?? documentIn(titleCell ?? undefined);
  const folder = fileCell && !filed ? pathsIn(fileCell).find(({ text }) => isFolder(text)) : undefined;
  const ref = filed?.ref ?? folder;
  const holder = (filed && filed !== inFile ? titleCell : fileCell) as Line;
  const globbed = ref || !fileCell ? undefined : pathsIn(fileCell).find(({ text }) => isGlob(text));
  const at = ref ?? globbed;
  const path: NamedPath | null = at
    ? { text: at.text, place: placeOf(index, ref ? holder : (fileCell as Line), at.start, at.end) }
    : null;
  const within = path && !path.text.includes('/') ? folderIn(cell('group')) : null;
  const label = ref?.label && !isDocument(ref.label) ? plainTitle(ref.label) : '';
  const plainFile = fileCell && !path ? plainTitle(fileCell.text) : '';
  // `*(free slot)*` holds the place of a name.
  if (titleCell && path === null && /^[\s*_]*[(（][^()（）]*[)）][\s*_]*$/.test(titleCell.text))
    return 'none';
  const spoken = title?.name || label || (/^[-–—]*$/.test(plainFile) ? '' : plainFile);
  const isNumber = counted.test(spoken);
  const name = isNumber && path === null ? '' : spoken;
  const number = text('number') ?? title?.number ?? (isNumber ? spoken : null);
  if (name === '' && path === null && number === null) return null;
  const state = row.cells[heads.state];
  const status = state && state.text.trim() !== '' ? state : null;
  const progress = cell('progress');
  const priority = cell('priority');
  const lines = cell('lines');
  const outline = cell('outline');
  const place = index.place(row.start, row.end);
  const own =
    stateOfStages(row, heads.stages, context) ?? (status ? statusIn(status, vocabulary, index) : null);
  // Every field is written out: tables have thousands of rows, and spreading a record costs more than reading one.
  const draft: Draft = {
    kind: 'row',
    isChapter: number !== null && isChapterNumber(number, context),
    longer: [],
    promises: !(title?.touches && filed !== inFile),
    name: name === '' && path === null ? (number ?? '') : name,
    described: plainTitle(described?.text ?? '') || title?.described || null,
    number,
    group: (within === null ? text('group') : null) ?? scope.group,
    path,
    folder: within ?? scope.folder,
    maybeFolder: scope.maybeFolder,
    lines: (lines && linesIn(lines, vocabulary, index, heads.countsLines)) ?? title?.lines ?? null,
    outline: outline ? outlineOfLine(outline, context) : [],
    status: own ?? (progress ? statusIn(progress, vocabulary, index) : null) ?? title?.status ?? scope.status,
    ...(heads.ticks.length > 0 ? { ticks: ticksIn(row, heads.ticks, context) } : {}),
    progress:
      (progress && progressIn(progress, index, true)) ??
      (status && progressIn(status, index, false)) ??
      title?.progress ??
      null,
    priority: (priority && priorityIn(priority, vocabulary, index)) ?? title?.priority ?? scope.priority,
    batch: text('batch') ?? scope.batch,
    effort: text('effort'),
    owner: text('owner'),
    place,
    extent: place,
  };
  const several = path === null && titleCell && !number ? severalIn(titleCell, draft, context) : [];
  return several.length > 1 ? { ...draft, several } : draft;
}

/** Whether a cell is several paths and nothing else, so that none of them is the name of another. */
function isOfPaths(cell: Line | null): boolean {
  if (!cell || !/[,，、;；+]/.test(cell.text)) return false;
  const paths = pathsIn(cell).filter(({ text }) => isDocument(text));
  const rest = paths.reduceRight(
    (text, { outerStart, outerEnd }) => text.slice(0, outerStart) + text.slice(outerEnd),
    cell.text,
  );
  return paths.length > 1 && !/[\p{L}\p{N}]/u.test(rest);
}

/** Whether a number is that of a chapter: `第3章`, `Chapter 3`. */
function isChapterNumber(number: string, { vocabulary }: Context): boolean {
  const word = /\p{L}/u.test(number) ? numberingOf(number, vocabulary)?.word : null;
  return word ? vocabulary.chapter.get(word) !== null : false;
}

/** The cells of a row that tick it off; what is left empty is not. */
function ticksIn({ cells }: Row, columns: readonly number[], { vocabulary, index }: Context): StatusMark[] {
  return columns.flatMap(at => {
    const cell = cells[at];
    if (!cell) return [];
    const empty = cell.text.trim() === '';
    const place = (): StatusMark['place'] => index.place(cell.start, cell.start);
    return empty
      ? { value: 'planned', raw: '', place: place(), form: 'sign' }
      : (statusIn(cell, vocabulary, index) ?? []);
  });
}

/** A row that is called by nothing but numbers: `II`, `4–8`. */
const counted = /^(?:[IVXLC]{1,6}|\d{1,3}\s*[-–—~～至]\s*\d{1,3})$/;
