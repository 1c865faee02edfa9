import { remembered, rememberedText } from '../../remembered.ts';

/** What a number with a unit measures. */
export type Dimension = 'time' | 'rate' | 'memory' | 'energy' | 'factor' | 'percent';

export interface Measure {
  readonly dimension: Dimension;
  /** The number as written, its unit without blanks. */
  readonly value: string;
  /** It follows `<`, `>` or the like, so it is a bound, not a reading. */
  readonly bound: boolean;
}

const units: Readonly<Record<Dimension, string>> = {
  rate: String.raw`(?:[kKMG]?(?:rps|qps|tps|iops|RPS|QPS|TPS|IOPS|req(?:uest)?s?ps)|(?:[A-Za-z][a-z]{1,11}|[kKMG]?[a-z]{3,12}|[kKMG])(?:\/s(?:ec(?:ond)?)?|\/min(?:ute)?| per (?:second|minute|core))|[kKMG]i?B(?:\/s|ps)|[kKMG]b(?:ps|it\/s)|[万亿]?[次条个笔]?(?:请求|记录|操作|消息|事件|交易|行)?\/秒|每秒(?:请求|写入|读取|处理|消息|事务|查询|条|次|行){0,2}数?)`,
  time: String.raw`(?:ns|[µμu]s|ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|milliseconds?|microseconds?|nanoseconds?|毫秒|微秒|纳秒|秒钟?|分钟|小时)(?:\/(?:op|iter|call|req|次))?`,
  memory: String.raw`(?:bytes?|[kKMGT]i?[bB])(?:\/op)?`,
  energy: `(?:[nµμum]A|mAh|[nµμum]W|kW|[kM]?Wh|[µμmk]J|[nµμm]C|dBm?)`,
  factor: `(?:[x×X](?:-fold)?|倍|times (?:faster|slower|more|less|quicker|smaller|larger|higher|lower|as)|-?fold)`,
  percent: `(?:%|％|percent)`,
};
const order = ['rate', 'time', 'memory', 'energy', 'factor', 'percent'] as const;

/** A number, perhaps a range, that is no part of a word or of a longer one, and its unit. All repetitions are bounded. */
const measured = new RegExp(
  String.raw`\d(?<![\w.,]\d)[\d,]{0,14}(?:\.\d{1,8})?\+?(?:\s?[-–~]\s?\d[\d,.]{0,12})?\s{0,2}(?:万|亿|[kKM](?=\s)|(?:thousand|million|billion)(?=\s))?\s?(?:${order.map(name => `(${units[name]})`).join('|')})(?![A-Za-z])`,
  'g',
);
/** A rate whose name stands before its number: `QPS: 5000`. */
const named = /(?<![A-Za-z])(?:QPS|TPS|RPS|IOPS|qps|tps|rps)\s?[:：=]?\s?[~≈]?\d/g;

/** A time whose number is a word, beside others in digits. */
const spelled =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half an?) (?:(?:milli)?seconds?|minutes?|hours?)\b/gi;
/** What it has, and most texts have not. */
const spelledUnit = /second|minute|hour/i;

/** The numbers with units in a text, each with what it measures. */
export function measuresIn(text: string): readonly Measure[] {
  return /\d/.test(text) ? measuresFrom(text) : none;
}

const none: readonly Measure[] = [];

const measuresFrom = rememberedText(4_000, (text: string): readonly Measure[] => {
  const found: Measure[] = [];
  measured.lastIndex = 0;
  for (let match = measured.exec(text); match; match = measured.exec(text)) {
    const { 0: value, index } = match;
    found.push({
      dimension: dimensionOf(match),
      value: value.replace(/\s+/g, ''),
      bound: index > 0 && /[<>≤≥]=?\s?$/.test(text.slice(Math.max(0, index - 3), index)),
    });
  }
  if (spelledUnit.test(text))
    for (const [value] of text.matchAll(spelled)) found.push({ dimension: 'time', value, bound: false });
  if (/PS|ps/.test(text))
    for (const { 0: value, index } of text.matchAll(named))
      found.push({
        dimension: 'rate',
        value: value + (/^[\d.,]*/.exec(text.slice(index + value.length))?.[0] ?? ''),
        bound: false,
      });
  return found;
});

/** The dimension whose group of the pattern has the unit. */
function dimensionOf(match: RegExpExecArray): Dimension {
  let group = 1;
  while (match[group] === undefined) group++;
  return order[group - 1] as Dimension;
}

const unitAlone = new RegExp(
  String.raw`[(（\[]\s?(?:${order.map(name => `(${units[name]})`).join('|')})\s?[)）\]]|(?:^|\s)(?:(${units.rate})|(${units.time})|(${units.memory}))$`,
);

/** The dimension of a column whose head names a unit: `Latency (ms)`. Many tables have a head in common. */
export const unitOf = remembered(500, (head: string): Dimension | null => {
  const match = head.length < 200 ? unitAlone.exec(head) : null;
  if (!match) return null;
  const index = match.slice(1).findIndex(group => group !== undefined);
  return ([...order, 'rate', 'time', 'memory'] as const)[index] ?? null;
});

/** Whether a cell is a bare number, perhaps rounded. */
export function isNumber(cell: string): boolean {
  return /^[~≈]?\s?-?\d[\d,]{0,14}(?:\.\d{1,8})?[kKM]?$/.test(cell.trim());
}

/** Whether a cell is a number or has one with a unit. */
export function isFigure(cell = ''): boolean {
  return /\d/.test(cell) && (isNumber(cell) || cell.search(measured) >= 0 || measuresFrom(cell).length > 0);
}

/** Readings, not bounds; a share is one only where the words beside it say of what. */
export function readings(text: string): readonly Dimension[] {
  const dimensions: Dimension[] = [];
  for (const { dimension, bound } of measuresIn(text)) if (!bound) dimensions.push(dimension);
  return dimensions;
}

/** Whether two readings of one kind differ: the same one told twice has nothing beside it to compare with. */
export function differ(measures: readonly Measure[]): boolean {
  const seen = new Map<Dimension, string>();
  for (const { dimension, value } of measures) {
    const known = seen.get(dimension);
    if (known !== undefined && known !== value) return true;
    seen.set(dimension, value);
  }
  return false;
}
