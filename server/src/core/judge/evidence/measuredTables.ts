import { flatMap } from '../../flatMap.ts';
import type { Guide, Table } from '../../guide/model.ts';
import { bit } from './cues.ts';
import { headOf } from './heads.ts';
import { cuesIn } from './lexicon.ts';
import { type Dimension, isFigure, isNumber, measuresIn, readings, unitOf } from './measures.ts';
import { proseOf } from './prose.ts';
import { under } from './sections.ts';

/** What a table's cells measure. */
interface Measured {
  /** The most readings of one kind in one column, and in one row that is about performance. */
  readonly deepest: number;
  readonly most: number;
  readonly kinds: ReadonlySet<Dimension>;
  /** Columns that measure by themselves, whatever they are called: times and sizes, short times, rates, currents. */
  readonly isPlain: boolean;
  /** Whether a row says itself that it is about performance, which is not looked for where the table is. */
  readonly isNamed: boolean;
}

const subject = bit.performance | bit.gain;

/** A table holds data where a column has readings in two rows, or a row has them in two columns. */
export function measureTable(
  guide: Guide,
  { header, rows, section, place }: Table,
): 'compared' | 'claimed' | null {
  // Most tables have no figure at all behind their first column.
  if (!rows.some(row => row.some((cell, column) => column > 0 && /\d/.test(cell)))) return null;
  const heads = header.map(head => headOf(head).cues);
  // A table that has a baseline was measured, whatever else its heads say.
  const hasBaseline =
    header.some(head => baseline.test(head)) || rows.some(([name = '']) => baseline.test(name));
  const isSided = hasBaseline || header.some(head => sideOfTwo.test(head));
  const units = header.map(unitOf);
  // What stands beside each of several rates was measured under that load.
  const isLoaded = units[0] === 'rate' && rows.length > 2 && rows.every(([name = '']) => isNumber(name));
  if (
    !hasBaseline &&
    (header.some(head => ofWork.test(head)) ||
      isWanted(header, rows, heads) ||
      (isUnderTargets(guide, section) && !isSided && !isLoaded))
  )
    return null;
  const onPerformance = under(guide, section, 'performance');
  const context =
    isSided ||
    onPerformance ||
    isAnnounced(guide, place.start) ||
    heads.some(cues => (cues & subject) !== 0) ||
    // Rates over a range of numbers were measured at each.
    (units.includes('rate') && rows.every(([name = '']) => isNumber(name)));
  const { deepest, most, kinds, isPlain: isTimed, isNamed } = measuredIn(rows, units, heads, context);
  const isPlain = isTimed && !header.some(head => given.test(head));
  if (deepest === 0 || !(context || isNamed || isPlain)) return null;
  if (
    !isSided &&
    !kinds.has('rate') &&
    !isBenchmarked(guide, section) &&
    isPlanned((header[0] as string).trim(), most)
  )
    return null;
  // Sizes alone tell of performance only where that is the subject.
  const isSize = kinds.size === 1 && kinds.has('memory') && !onPerformance;
  const isAlone = most < 2 && (tellsOneState(header, rows, heads) || isRounded(rows));
  const isCompared = most >= 2 || (deepest >= 2 && (context || isPlain));
  return isCompared && !isSize && !isAlone ? 'compared' : 'claimed';
}

/** Whether what stands in a section is wanted, by the nearest heading that says whether it was measured. */
function isUnderTargets(guide: Guide, section: number | null): boolean {
  if (!under(guide, section, 'target')) return false;
  const { titles } = proseOf(guide);
  for (let at = section; at !== null; at = guide.sections[at]?.parent ?? null) {
    const cues = titles[at] as number;
    if ((cues & bit.target) !== 0) return true;
    if ((cues & (bit.gain | bit.compare)) !== 0) return false;
  }
  return false;
}

/**
 * Whether figures stand under a head of what is wanted or set; such a word over names or words alone says nothing of
 * the figures beside it. What is set stands beside what was measured with it where another column says what that is.
 */
function isWanted(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  heads: readonly number[],
): boolean {
  const measuredBeside = heads.some(
    (cues, column) =>
      column > 0 &&
      (cues & bit.performance) !== 0 &&
      (cues & (bit.target | bit.setting)) === 0 &&
      rows.filter(row => readings(row[column] ?? '').length > 0).length > 1,
  );
  const fixed = bit.target | (measuredBeside ? 0 : bit.setting);
  return heads.some(
    (cues, column) =>
      (column === 0 && (cues & bit.target) !== 0) ||
      ((cues & fixed) !== 0 &&
        !/^(?:max|min|最大|最小)/i.test(header[column] as string) &&
        rows.some(row => isFigure(row[column]))),
  );
}

/** So many currents or energies in a column are what something draws in each of its states. */
const fewestDraws = 3;

function measuredIn(
  rows: readonly (readonly string[])[],
  units: readonly (Dimension | null)[],
  heads: readonly number[],
  context: boolean,
): Measured {
  const perColumn = units.map(() => new Map<Dimension, number>());
  const timed = units.map(() => 0);
  let isNamed = false;
  let most = 0;
  for (const row of rows) {
    const found = new Map<Dimension, number>();
    row.forEach((cell, column) => {
      if (column === 0 || !/\d/.test(cell)) return;
      const reading = readings(cell)[0];
      if (column < timed.length && (reading === 'rate' || short.test(cell)))
        timed[column] = (timed[column] as number) + 1;
      const own = reading ?? (isNumber(cell) ? (units[column] ?? null) : null);
      if (own === null || (own === 'percent' && ((heads[column] ?? 0) & subject) === 0)) return;
      found.set(own, (found.get(own) ?? 0) + 1);
      perColumn[column]?.set(own, (perColumn[column]?.get(own) ?? 0) + 1);
    });
    // In a table about anything a row tells of performance where it says so itself.
    const saysSo = found.size > 0 && !context && (cuesIn(row[0] ?? '') & subject) !== 0;
    isNamed ||= saysSo;
    if (found.size > 0 && (context || saysSo)) most = Math.max(most, ...found.values());
  }
  const often = (kind: Dimension): boolean => perColumn.some(column => (column.get(kind) ?? 0) > 1);
  return {
    deepest: Math.max(
      0,
      ...flatMap(perColumn, column => [...column.values()].reduce((all, one) => all + one, 0)),
    ),
    most,
    kinds: new Set(flatMap(perColumn, column => [...column.keys()])),
    isPlain:
      ((often('time') || often('rate')) && often('memory')) ||
      perColumn.some(column => (column.get('energy') ?? 0) >= fewestDraws) ||
      timed.filter(rows => rows > 1).length > 1,
    isNamed,
  };
}

/** Heads of when somebody does something, and of the time that it takes them. */
const ofWork =
  /^\W*(?:frequency|schedule|cron|interval|retention(?: period)?|set-?up time|time (?:spent|needed|required|to set up)|effort|learning (?:time|curve)|频率|周期|执行时间|保留(?:期|时间|天数|周期)|工时|(?:预计|所需|学习)时间)\W*$/i;

/** Heads of what a thing has or is given, in times, sizes and rates. */
const given = /^\W*(?:visibility(?: timeout)?|retention|ttl|upload|download|bandwidth|保留期|带宽)\W*$/i;

/** Whether a table stands under a heading that says its figures were measured. */
function isBenchmarked({ sections }: Guide, section: number | null): boolean {
  return section !== null && benchmarked.test((sections[section]?.title ?? '').slice(0, 200));
}

const benchmarked =
  /\b(?:benchmark\w*|measured|measurements|results|faster|(?:query|build|compress\w*) times?)\b|基准测试|压测|实测/i;

/** Whether the line before a table says that its figures were measured: `These are the times we got:`. */
function isAnnounced({ text }: Guide, start: number): boolean {
  const before = text.slice(Math.max(0, start - 300), start).trimEnd();
  return announced.test(before.slice(before.lastIndexOf('\n') + 1));
}

const announced =
  /\b(?:results?|numbers|figures|timings|times|measurements) (?:that )?(?:we|i) (?:got|get|obtained|measured|saw|recorded|observed)\b[^\n]*[:：]$|\b(?:we|i) (?:measured|timed|benchmarked)\b[^\n]*[:：]$|(?:实测|测得|测出|测量|压测)(?:的|到的)?(?:结果|数据|耗时|数字)[^\n]*[:：]$/i;

/** Whether a table lays down what is to happen at a level, in a phase or at each attempt, rather than what was measured. */
function isPlanned(first: string, most: number): boolean {
  return laidDown.test(first) || (most < 2 && phase.test(first));
}

const laidDown =
  /^(?:priority|severity|class|tier|plan|level|retry|retries|attempt|优先级|[等级][级别]|档位|套餐|重试(?:次数)?|第几次)$/i;
const phase = /^(?:stage|phase|step|wave|ring|阶段|步骤|批次)$/i;

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
  const figures = flatMap(rows, row => row.slice(1).filter(cell => measuresIn(cell).length > 0));
  return figures.filter(cell => rough.test(cell)).length > figures.length / 2;
}

const rough = /约|大约|左右|[~≈～]|\b(?:about|around|roughly|approx\w*|some)\b|级$/i;

const changing = '优化|改进|改造|调整|升级|重构|迁移|治理|压缩';
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
