import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { rememberedLast, rememberedText } from '../../remembered.ts';
import { claimsInComments } from './commentClaims.ts';
import { bit } from './cues.ts';
import { tablesOf } from './drawnTables.ts';
import { cuesIn } from './lexicon.ts';
import { isText, weighData, weighText } from './measuredOutput.ts';
import { measureTable, short, sides } from './measuredTables.ts';
import { type Dimension, differ, type Measure, measuresIn, readings } from './measures.ts';
import { proseOf, type Statement, says } from './prose.ts';
import { mayProve, under } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** Where a guide holds measurements. */
export interface PerformanceData {
  /** Numbers with units that stand beside others to compare them with. */
  readonly compared: readonly Place[];
  /** Numbers that are told without anything to compare them with; not all are looked for where some are compared. */
  readonly claimed: readonly Place[];
}

/** Finds what a guide measures: in tables, in output, in prose, and as claims in comments of its code. */
export const performanceData = rememberedLast((guide: Guide): PerformanceData => {
  const compared: Place[] = [];
  const claimed: Place[] = [];
  const put = (place: Place, value: 'compared' | 'claimed' | null): void => {
    if (value === 'compared') compared.push(place);
    if (value === 'claimed') claimed.push(place);
  };
  for (const table of tablesOf(guide))
    if (mayProve(guide, table.section)) put(table.place, measureTable(guide, table));
  for (const fence of guide.fences)
    if (mayProve(guide, fence.section))
      put(fence.place, isText(fence) ? weighText(guide, fence) : weighData(guide, fence));
  for (const statements of proseOf(guide).told) weighProse(guide, statements, put);
  if (compared.length > 0) return { compared, claimed };
  const { faster, sized, measured } = claimsInComments(guide);
  return { compared: measured, claimed: [...claimed, ...faster, ...sized] };
});

/** A sentence that tells what something was and what it became, or how it is with and without. */
const turned =
  /\b(?:fell|dropped|rose|went|came|reduced|improved|cut|down|up|brought|took)\b.{1,80}\bfrom\b.{1,60}\bto\b|\bwith\b.{1,160}\bwithout\b|\bbefore\b.{1,120}\b(?:after|now|today)\b|\b(?:was|were|took)\b[^.]{1,60}[;,] (?:with|after|since) [^.,;]{2,40}\b(?:it['’]s|it is|it takes|takes|is)\b|\b(?:was|were|took)\b.{1,80}\bnow\b|(?:以前|之前|原来|原先).{1,80}(?:现在|之后|如今)|(?:[启用化造级构整换改线布缩引]|接入)前.{2,80}(?:[启用化造级构整换改线布缩引]|接入)后|\bold\b.{1,100}\bnew\b|\bnew\b.{1,100}\bold\b|[由从].{1,24}(?:降|升|提|缩|减|增|涨|变|掉).{0,6}[到至为]/is;

/** What is laid down, not measured: it may have been other before, too. */
const laidDown = /\b(?:defaults?|limits?|quotas?|holds?|allows?)\b|默认|上限|配额/i;

/** How long a piece of something is. */
const lengthOf = /\d+ ?(?:ms|s|seconds?|minutes?) of (?:sound|audio|speech|video|music)\b/gi;

function withoutLengths(text: string): string {
  return / of /i.test(text) ? text.replace(lengthOf, '') : text;
}

const setByDefault = /\bdefault (?:[\w-]+ )?(?:timeout|interval|limit|delay|period|size) (?:was|is)\b/i;

/** A reading labelled as of before, and one as of after. */
const beforeAndAfter =
  /\bbefore\b[^.:\d]{0,60}[:=]\s?[~≈]?\d[\d.,]*\s?(?:[mµun]?s|min|[kMG]i?B|\w+\/s)\b.{1,80}\b(?:after|now)\b[^:\d]{0,80}[:=]\s?[~≈]?\d[\d.,]*\s?(?:[mµun]?s|min|[kMG]i?B|\w+\/s)\b/is;

/** How much faster something is, in words. */
const spelledGain =
  /\b(?:two|three|four|five|six|seven|eight|ten|twenty|fifty|a hundred) times (?:faster|slower|quicker)\b|\btwice as fast\b|快了?[^\d，。]{0,3}[一两二三四五六七八九十几]倍/i;
/** What such words have in common: most texts have none of it, and the pattern is slow to look for. */
const mayTellGain = (text: string): boolean =>
  text.includes(' times ') || text.includes('wice') || text.includes('倍');
/** That a reading got worse. */
const rose = /\b(?:rose|climbed|jumped|grew|went up)\b|[涨升增]到/i;
/** Where something was measured. */
const ours =
  /\b(?:on|in) (?:our|my|an?|the|one) (?:[\w-]+ ){0,3}(?:hardware|machine|laptop|cluster|runner|server|node|cores?)s?\b|\bin (?:our|my) (?:tests?|benchmarks?|measurements?|experiments?)\b|\b(?:in|from|according to) our experience\b|\bwe (?:measured|clocked)\b|实测|参考吞吐/i;

/** Whether a sentence sets one rate, or one time that nobody sets by hand, against another. */
function setAgainst(sentence: string, counted: readonly Dimension[]): boolean {
  if (!against.test(sentence)) return false;
  return (
    counted.filter(one => one === 'rate').length > 1 ||
    (counted.filter(one => one === 'time').length > 1 && short.test(sentence))
  );
}

const against =
  /\d[^.;；。]{1,80}\b(?:vs\b|versus\b|against\b|instead of\b|compared (?:to|with)\b|rather than\b)[^.;；。]{0,60}\d|\d[^。；]{1,60}(?:对比|相比|而不是|，而)[^。；]{0,40}\d/i;
/** That something does so much in a time. */
const claimsRate =
  /\b(?:handl|process|serv|sustain|support|ingest|deliver|reach)(?:e?s|ed|ing)?\b [^.]{0,32}\d|(?:支撑|处理|承载|扛住?|达到?|跑到|可达)[^。，]{0,10}\d/i;

/** Shares that somebody sets: how much goes to a new version. */
const ofTraffic = /\b(?:of|the) (?:the )?(?:requests|traffic|users|fleet)\b|流量|放量|灰度/i;
/** That something is wanted, as it is not of a reading that was needed for something. */
const asNeeded = /\b(?:is|are|be|as|if|when|where|not|rarely|seldom|never|only) needed\b/i;
/** What tells how the readings of one thing are spread. */
const spread =
  /\b(?:p\d\d{1,2}|median|mean|average|\d\d(?:\.\d)?th|percentiles?|maximum|worst)\b|P\d\d|平均|中位|分位|最大|峰值/;
/** What sets one reading against another. */
const contrasting =
  /\b(?:than|instead|in place of|rather|versus|vs|against|compared|while|whereas|but|only|just|faster|slower|without|baseline|former|latter|unlike|respectively|each)\b|[而比倍]|对|分别|只[要需有]|仅|不到|从|各|[前后]/i;

/** How many comparisons and claims one statement holds, and what the first reading is that has nothing beside it. */
const figuresIn = rememberedText(2_000, (text: string) => {
  const told: Measure[] = [];
  let gained = false;
  let compared = 0;
  let claimed = 0;
  for (const sentence of sentencesOf(text)) {
    const measures = measuresIn(withoutLengths(sentence)).filter(one => !one.bound);
    const found = measures.map(({ dimension }) => dimension);
    const isRough = roughly.test(sentence);
    if (found.length === 0 && !isRough) continue;
    const cues = cuesIn(sentence);
    if (isRough && (cues & (bit.target | bit.setting)) === 0) claimed++;
    if (found.length === 0) continue;
    const subject = (cues & (bit.performance | bit.gain)) !== 0;
    // A share says what something took where the sentence is about that.
    const counted =
      (cues & bit.performance) !== 0 && !ofTraffic.test(sentence)
        ? found
        : found.filter(one => one !== 'percent');
    if (found.length > 1 && repeats(counted) && turned.test(sentence)) {
      if (setByDefault.test(sentence) || (!subject && laidDown.test(sentence))) continue;
      // What took longer than before tells of an incident rather than of a measurement.
      if (rose.test(sentence) && !counted.includes('rate')) claimed++;
      else compared++;
      continue;
    }
    if ((cues & bit.target) !== 0) continue;
    if ((cues & bit.setting) === 0 && setAgainst(sentence, counted)) {
      compared++;
      continue;
    }
    if (claimsRate.test(sentence) && counted.includes('rate') && (cues & bit.setting) === 0) claimed++;
    if (ours.test(sentence) && (cues & bit.setting) === 0) claimed++;
    if (!subject) continue;
    const own = measures.filter(({ dimension }) => dimension !== 'percent' && dimension !== 'factor');
    // How readings are spread tells that they were taken, be it among words of setting something.
    const isSet = (cues & bit.setting) !== 0;
    // Times that somebody sets by hand measure nothing.
    if (isSet && found.every(one => one === 'time') && !short.test(sentence) && !spread.test(sentence))
      continue;
    if (found.includes('factor') && timesApart.test(sentence) && !isSet) claimed++;
    const gain = (cues & bit.gain) !== 0 && !(own.length === 0 && asNeeded.test(sentence));
    // Percentiles of one thing have nothing beside them to compare with.
    told.push(...(spread.test(sentence) && !contrasting.test(sentence) ? firstOfEach(own) : own));
    gained ||= gain;
    if (spread.test(sentence) ? gain || !isSet : gain && !isSet) claimed++;
  }
  if ((gained && differ(told)) || (compared === 0 && beforeAndAfter.test(text))) compared++;
  return { compared, claimed, alone: told[0] ?? null };
});

/** About how long something takes, of the times that nobody sets by hand, and how much it does in a time. */
const roughly =
  /(?:[~≈约]|\b(?:typically|usually|roughly|approximately|about|less than|under|around)\b)\s?<?\s?\d[\d.,]*(?:\s?[-–~]\s?\d[\d.,]*)?\s?(?:(?:[mµn]s|us|milliseconds|microseconds)\b|[毫微]秒)|\d\s?(?:[万千k]\+?|\+)\s?(?:[QTR]PS\b|[次条]\/秒)/i;

/** How far apart two things are. */
const timesApart = /\d\s?[x×] (?:\w+ )?difference\b|相差[^，。\d]{0,4}\d+\s?倍/i;

function firstOfEach(measures: readonly Measure[]): readonly Measure[] {
  return measures.filter(
    ({ dimension }, at) => measures.findIndex(one => one.dimension === dimension) === at,
  );
}

/** Sentences with two readings of one kind, and statements of one section that together hold them. */
function weighProse(
  guide: Guide,
  statements: readonly Statement[],
  put: (place: Place, value: 'compared' | 'claimed') => void,
): void {
  const single: { readonly statement: Statement; readonly measure: Measure }[] = [];
  const home = statements[0]?.section ?? null;
  const onPerformance = under(guide, home, 'performance');
  // What something needs is laid down before anything runs.
  if (!onPerformance && under(guide, home, 'setup')) return;
  // Items under what says that they are measured stand beside each other.
  let lead: Statement | null = null;
  // What somebody sets is announced by an item, too.
  let label: Statement | null = null;
  let items = 0;
  // Items that each measure a thing in two ways stand beside each other, whatever they stand under.
  const inTwoWays: Statement[] = [];
  for (const statement of statements) {
    const { text, kind } = statement;
    const isSet = label !== null && says(label, 'setting');
    const isItem = kind === 'item' && ((onPerformance && !isSet) || (lead !== null && measures(lead)));
    if (kind !== 'item') lead = statement;
    if (kind !== 'item' || statement.bare) label = statement;
    if (mayTellGain(text) && spelledGain.test(text) && !says(statement, 'target'))
      put(statement.place, 'claimed');
    if (!/\d/.test(text)) continue;
    const { compared, claimed, alone } = figuresIn(text);
    for (let count = 0; count < compared; count++) put(statement.place, 'compared');
    for (let count = 0; count < claimed; count++) put(statement.place, 'claimed');
    const measure =
      alone ??
      (isItem && !says(statement, 'target')
        ? short.test(text)
          ? { dimension: 'time' as const, value: text, bound: false }
          : (measuresIn(text).find(({ dimension, bound }) => dimension === 'energy' && !bound) ?? null)
        : null);
    if (measure) single.push({ statement, measure });
    if (measure && isItem) items++;
    if (
      kind === 'item' &&
      /\d/.test(text) &&
      (short.test(text) || readings(text).includes('rate')) &&
      measuresTwice(text)
    )
      inTwoWays.push(statement);
  }
  if (inTwoWays.length > 1) for (const { place } of inTwoWays) put(place, 'compared');
  const gains =
    items > 1 ||
    single.some(({ statement }) => says(statement, 'gain') || sides.test(statement.text.slice(0, 40))) ||
    under(guide, home, 'gain');
  if (
    gains &&
    differ(single.map(({ measure }) => measure)) &&
    new Set(single.map(({ statement }) => statement)).size > 1
  )
    for (const { statement } of single) put(statement.place, 'compared');
}

/** Whether an item gives two kinds of reading, none of them wanted or set. */
function measuresTwice(text: string): boolean {
  const found = new Set(readings(withoutLengths(text)).filter(one => one !== 'percent'));
  return found.size > 1 && (cuesIn(text) & (bit.target | bit.setting)) === 0;
}

function measures(lead: Statement): boolean {
  return (
    (says(lead, 'performance') || takenBy.test(lead.text)) && !says(lead, 'target') && !says(lead, 'setting')
  );
}

/** What says with what readings were taken. */
const takenBy = /^\W*(?:as )?measured (?:with|on|at|by|using)\b|实测/i;

function repeats(dimensions: readonly Dimension[]): boolean {
  return new Set(dimensions).size < dimensions.length;
}
