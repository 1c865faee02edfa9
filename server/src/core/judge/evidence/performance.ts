import type { Fence, Guide, Table } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedLast, rememberedText } from '../../remembered.ts';
import { claimsInComments } from './commentClaims.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';
import { type Dimension, isNumber, measuresIn, unitOf } from './measures.ts';
import { proseOf, type Statement, says } from './prose.ts';
import { mayProve, under } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** Where a guide holds measurements. */
export interface PerformanceData {
  /** Numbers with units that stand beside others to compare them with. */
  readonly compared: readonly Place[];
  /** Numbers that are told without anything to compare them with. */
  readonly claimed: readonly Place[];
  /** Comments in code that size a bad way and a good one. */
  readonly sized: readonly Place[];
}

/** Readings, not bounds; a share is one only where the words beside it say of what. */
function readings(text: string): readonly Dimension[] {
  return measuresIn(text)
    .filter(({ bound }) => !bound)
    .map(({ dimension }) => dimension);
}

/** Finds what a guide measures: in tables, in output, in prose, and as claims in comments of its code. */
export const performanceData = rememberedLast((guide: Guide): PerformanceData => {
  const compared: Place[] = [];
  const claimed: Place[] = [];
  const put = (place: Place, value: 'compared' | 'claimed' | null): void => {
    if (value === 'compared') compared.push(place);
    if (value === 'claimed') claimed.push(place);
  };
  for (const table of guide.tables)
    if (mayProve(guide, table.section)) put(table.place, weighTable(guide, table));
  for (const fence of guide.fences)
    if (mayProve(guide, fence.section) && isText(fence)) put(fence.place, weighText(guide, fence));
  for (const statements of proseOf(guide).of) weighProse(guide, statements, put);
  const { faster, sized } = claimsInComments(guide);
  return { compared, claimed: [...claimed, ...faster, ...sized], sized };
});

/** What stands before a reading to say which of two it is. */
const sides =
  /\b(?:before|after|without|with|old|new|baseline|optimi[sz]ed)\b|之前|之后|优化[前后]|改进[前后]|[无有未]/i;

/** A sentence that tells what something was and what it became, or how it is with and without. */
const turned =
  /\b(?:fell|dropped|rose|went|came|reduced|improved|cut|down|up|brought|took)\b.{1,80}\bfrom\b.{1,60}\bto\b|\bwith\b.{1,160}\bwithout\b|\bbefore\b.{1,120}\bafter\b|[由从].{1,24}(?:降|升|提|缩|减|增|涨|变|掉).{0,6}[到至为]/is;

/** That a reading got worse. */
const rose = /\b(?:rose|climbed|jumped|grew|went up)\b|[涨升增]到/i;
/** Where something was measured. */
const ours =
  /\b(?:on|in) (?:our|my|an?|the|one) (?:[\w-]+ ){0,3}(?:hardware|machine|laptop|cluster|runner|server|node|cores?)s?\b|实测|参考吞吐/i;

/** A time that nobody sets by hand. */
const short = /\d\s?(?:ms|[µu]s|ns|毫秒|微秒|纳秒)(?![\p{L}\d])/u;

/** A table holds data where a column has readings in two rows, or a row has them in two columns. */
function weighTable(guide: Guide, { header, rows, section }: Table): 'compared' | 'claimed' | null {
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
  if (((heads[0] ?? 0) & bit.target) !== 0 || wanted.some((one, column) => one && isFigured(column)))
    return null;
  if (under(guide, section, 'target')) return null;
  const units = header.map(unitOf);
  const subject = bit.performance | bit.gain;
  let context =
    heads.some(cues => (cues & subject) !== 0) ||
    header.some(head => sides.test(head)) ||
    under(guide, section, 'performance', 'gain');
  let most = 0;
  const kinds = new Set<Dimension>();
  const perColumn = header.map(() => 0);
  for (const row of rows) {
    const found = new Map<Dimension, number>();
    row.forEach((cell, column) => {
      if (column === 0) return;
      const own = readings(cell)[0] ?? (isNumber(cell) ? (units[column] ?? null) : null);
      if (own === null || (own === 'percent' && ((heads[column] ?? 0) & subject) === 0)) return;
      perColumn[column] = (perColumn[column] ?? 0) + 1;
      found.set(own, (found.get(own) ?? 0) + 1);
    });
    most = Math.max(most, ...found.values());
    for (const kind of found.keys()) kinds.add(kind);
    context ||= found.size > 0 && (cuesIn(row[0] ?? '') & subject) !== 0;
  }
  const deepest = Math.max(0, ...perColumn);
  if (deepest === 0 && most === 0) return null;
  // What takes parts of a second in columns side by side was measured, whatever they are called.
  const isTimed = (_: string, column: number): boolean =>
    column > 0 && rows.filter(row => short.test(row[column] ?? '')).length >= 2;
  if (!context && header.filter(isTimed).length < 2) return null;
  // Sizes alone tell of performance only where that is the subject.
  const isSize = kinds.size === 1 && kinds.has('memory') && !under(guide, section, 'performance', 'gain');
  return (deepest >= 2 || most >= 2) && !isSize ? 'compared' : 'claimed';
}

/** A fence that shows text, not code: output, a list of figures. */
function isText({ excluded, language, declared }: Fence): boolean {
  if (excluded === 'output' || excluded === 'prose') return true;
  const named = declared ?? language;
  return (
    (excluded === null || excluded === 'fragment') &&
    (named === null ||
      named === 'text' ||
      named === 'txt' ||
      named === 'plain' ||
      named === 'plaintext' ||
      named === 'console' ||
      named === 'output' ||
      named === 'log')
  );
}

function weighText(guide: Guide, { code, section }: Fence): 'compared' | 'claimed' | null {
  const { value, subject } = figuresOfText(code);
  return subject || under(guide, section, 'performance', 'gain') ? value : null;
}

/** What a text's figures are worth, and whether it says itself that they are about performance. */
const figuresOfText = rememberedText(500, (code: string) => {
  const counts = new Map<Dimension, number>();
  let subject = false;
  if (measuresIn(code).length === 0) return { value: null, subject };
  for (const line of code.split('\n')) {
    if (!/\d/.test(line)) continue;
    const cues = cuesIn(line);
    if ((cues & bit.target) !== 0) continue;
    if ((cues & (bit.performance | bit.gain)) !== 0) subject = true;
    for (const dimension of new Set(readings(line)))
      if (dimension !== 'percent') counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
  }
  const repeated = Math.max(0, ...counts.values()) >= 2 || (counts.has('factor') && counts.size >= 2);
  const value = counts.size === 0 ? null : repeated ? ('compared' as const) : ('claimed' as const);
  return { value, subject };
});

/** How many comparisons and claims one statement holds, and what the first reading is that has nothing beside it. */
const figuresIn = rememberedText(2_000, (text: string) => {
  const told: Dimension[] = [];
  let gained = false;
  let compared = 0;
  let claimed = 0;
  for (const sentence of sentencesOf(text)) {
    const found = readings(sentence);
    const cues = cuesIn(sentence);
    const subject = (cues & (bit.performance | bit.gain)) !== 0;
    // A share says what something took where the sentence is about that.
    const counted = (cues & bit.performance) !== 0 ? found : found.filter(one => one !== 'percent');
    if (found.length > 1 && repeats(counted) && turned.test(sentence)) {
      // What took longer than before tells of an incident rather than of a measurement.
      if (rose.test(sentence) && !counted.includes('rate')) claimed++;
      else compared++;
      continue;
    }
    if (found.length === 0 || (cues & bit.target) !== 0) continue;
    if (ours.test(sentence) && (cues & bit.setting) === 0) claimed++;
    if (!subject) continue;
    const gain = (cues & bit.gain) !== 0;
    told.push(...found.filter(one => one !== 'percent' && one !== 'factor'));
    gained ||= gain;
    if (gain && (cues & bit.setting) === 0) claimed++;
  }
  if (gained && repeats(told)) compared++;
  return { compared, claimed, alone: told[0] ?? null };
});

/** Sentences with two readings of one kind, and statements of one section that together hold them. */
function weighProse(
  guide: Guide,
  statements: readonly Statement[],
  put: (place: Place, value: 'compared' | 'claimed') => void,
): void {
  const single: { readonly statement: Statement; readonly dimension: Dimension }[] = [];
  const onPerformance = under(guide, statements[0]?.section ?? null, 'performance');
  // Items under what says that they are measured stand beside each other.
  let lead: Statement | null = null;
  let items = 0;
  for (const statement of statements) {
    const { text, kind } = statement;
    const isItem = kind === 'item' && (onPerformance || (lead !== null && measures(lead)));
    if (kind !== 'item') lead = statement;
    if (!/\d/.test(text)) continue;
    const { compared, claimed, alone } = figuresIn(text);
    for (let count = 0; count < compared; count++) put(statement.place, 'compared');
    for (let count = 0; count < claimed; count++) put(statement.place, 'claimed');
    const dimension = alone ?? (isItem && short.test(text) && !says(statement, 'target') ? 'time' : null);
    if (dimension) single.push({ statement, dimension });
    if (dimension && isItem) items++;
  }
  const gains =
    items > 1 ||
    single.some(({ statement }) => says(statement, 'gain') || sides.test(statement.text.slice(0, 40))) ||
    under(guide, statements[0]?.section ?? null, 'gain');
  if (
    gains &&
    repeats(single.map(({ dimension }) => dimension)) &&
    new Set(single.map(({ statement }) => statement)).size > 1
  )
    for (const { statement } of single) put(statement.place, 'compared');
}

function measures(lead: Statement): boolean {
  return says(lead, 'performance') && !says(lead, 'target') && !says(lead, 'setting');
}

function repeats(dimensions: readonly Dimension[]): boolean {
  return new Set(dimensions).size < dimensions.length;
}
