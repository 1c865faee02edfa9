import type { Guide, Table } from '../../guide/model.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';
import { type Dimension, isNumber, measuresIn, readings, unitOf } from './measures.ts';
import { under } from './sections.ts';

/** A table holds data where a column has readings in two rows, or a row has them in two columns. */
export function measureTable(guide: Guide, { header, rows, section }: Table): 'compared' | 'claimed' | null {
  // Most tables have no figure at all behind their first column.
  if (!rows.some(row => row.some((cell, column) => column > 0 && /\d/.test(cell)))) return null;
  const heads = header.map(head => cuesIn(head));
  // A column of what is wanted or set; such a word over names or words alone says nothing of the figures beside it.
  // What is set stands beside what was measured with it where another column says what that is.
  const measuredBeside = heads.some(
    (cues, column) =>
      column > 0 &&
      (cues & bit.performance) !== 0 &&
      (cues & (bit.target | bit.setting)) === 0 &&
      rows.filter(row => readings(row[column] ?? '').length > 0).length > 1,
  );
  const fixed = bit.target | (measuredBeside ? 0 : bit.setting);
  const wanted = heads.map(
    (cues, index) => (cues & fixed) !== 0 && !/^(?:max|min|最大|最小)/i.test(header[index] as string),
  );
  const isFigured = (column: number): boolean =>
    rows.some(row => isNumber(row[column] ?? '') || measuresIn(row[column] ?? '').length > 0);
  // A table that has a baseline was measured, whatever else its heads say.
  const isSided = header.some(head => sideOfTwo.test(head));
  const hasBaseline = [...header, ...rows.map(([name = '']) => name)].some(text => baseline.test(text));
  if (
    !hasBaseline &&
    (((heads[0] ?? 0) & bit.target) !== 0 ||
      wanted.some((one, column) => one && isFigured(column)) ||
      (under(guide, section, 'target') && !isSided))
  )
    return null;
  const units = header.map(unitOf);
  const subject = bit.performance | bit.gain;
  const context =
    heads.some(cues => (cues & subject) !== 0) ||
    // Rates over a range of numbers were measured at each.
    (units.includes('rate') && rows.every(([name = '']) => isNumber(name))) ||
    isSided ||
    hasBaseline ||
    under(guide, section, 'performance');
  let isNamed = false;
  let most = 0;
  const kinds = new Set<Dimension>();
  const kindsOfColumns = new Map<string, number>();
  const perColumn = header.map(() => 0);
  for (const row of rows) {
    const found = new Map<Dimension, number>();
    row.forEach((cell, column) => {
      if (column === 0) return;
      const own = readings(cell)[0] ?? (isNumber(cell) ? (units[column] ?? null) : null);
      if (own === null || (own === 'percent' && ((heads[column] ?? 0) & subject) === 0)) return;
      perColumn[column] = (perColumn[column] ?? 0) + 1;
      found.set(own, (found.get(own) ?? 0) + 1);
      kindsOfColumns.set(`${column} ${own}`, (kindsOfColumns.get(`${column} ${own}`) ?? 0) + 1);
    });
    for (const kind of found.keys()) kinds.add(kind);
    // In a table about anything a row tells of performance where it says so itself.
    const saysSo = found.size > 0 && (cuesIn(row[0] ?? '') & subject) !== 0;
    isNamed ||= saysSo;
    if (context || saysSo) most = Math.max(most, ...found.values());
  }
  const deepest = Math.max(0, ...perColumn);
  // Times and sizes of several things beside each other were measured, too.
  const isOfBoth =
    [...kindsOfColumns.values()].filter(count => count > 1).length > 1 &&
    kinds.has('time') &&
    kinds.has('memory');
  if (deepest === 0 && most === 0) return null;
  // What takes parts of a second in columns side by side was measured, whatever they are called.
  const isTimed = (_: string, column: number): boolean =>
    column > 0 &&
    rows.filter(row => short.test(row[column] ?? '') || readings(row[column] ?? '')[0] === 'rate').length >=
      2;
  const isPlain = isOfBoth || header.filter(isTimed).length > 1;
  if (!context && !isNamed && !isPlain) return null;
  // Sizes alone tell of performance only where that is the subject.
  const isSize = kinds.size === 1 && kinds.has('memory') && !under(guide, section, 'performance');
  const isAlone = most < 2 && (tellsOneState(header, rows, heads) || isRounded(rows));
  const isCompared = most >= 2 || (deepest >= 2 && (context || isPlain));
  return isCompared && !isSize && !isAlone ? 'compared' : 'claimed';
}

/** Whether the rows are the metrics of one thing in one state, so that nothing stands beside a figure to compare with. */
function tellsOneState(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  [first = 0]: readonly number[],
): boolean {
  const names = rows.map(([name = '']) => name);
  return (
    header.length === 2 &&
    ((first & bit.performance) !== 0 || metric.test((header[0] as string).trim())) &&
    !header.some(head => sideOfTwo.test(head)) &&
    !names.some(name => sides.test(name))
  );
}

const metric =
  /^(?:metrics?|measures?|measurements?|indicators?|figures?|quantit(?:y|ies)|指标|项目|度量|测量项)$/i;

/** Whether most figures are said to be rough: known, not measured. */
function isRounded(rows: readonly (readonly string[])[]): boolean {
  const figures = rows.flatMap(row => row.slice(1).filter(cell => measuresIn(cell).length > 0));
  return figures.filter(cell => rough.test(cell)).length > figures.length / 2;
}

const rough = /约|大约|左右|[~≈～]|\b(?:about|around|roughly|approx\w*|some)\b|级$/i;

const changing = '优化|改进|改造|调整|升级|重构|迁移|治理|压缩|治理';
/** What stands before a reading to say which of two it is. */
export const sides = new RegExp(
  `\\b(?:before|after|without|with|old|new|baseline|optimi[sz]ed)\\b|之前|之后|(?:${changing})[前后]|基线|基准|(?<![\\u4e00-\\u9fff])[无有未](?![效关限序])`,
  'i',
);

const baseline = /\bbaseline\b|基线|基准(?!测试)/i;
/** Heads that name one of two states. */
const sideOfTwo = new RegExp(
  `^\\W{0,4}(?:with|without|old|new)\\b|\\b(?:before|after|optimi[sz]ed)\\b|${baseline.source}|之前|之后|(?:${changing})[前后]|^[无有未](?![效关限序])`,
  'i',
);

/** A time that nobody sets by hand. */
export const short = /\d\s?(?:ms|[µu]s|ns|毫秒|微秒|纳秒)(?![\p{L}\d])/u;
