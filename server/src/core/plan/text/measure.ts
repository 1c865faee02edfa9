import type { LineIndex } from '../../place.ts';
import type { Unit } from '../labels/model.ts';
import type { Measure } from '../model.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Line } from './line.ts';

/** A number with its unit as found in a line; offsets count in the line. */
export interface Quantity {
  readonly value: number;
  readonly max: number | null;
  readonly unit: Unit | null;
  readonly start: number;
  readonly end: number;
}

const number = '[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?';
const scale = '[kK千万](?![\\p{L}])';
const quantity = new RegExp(
  `(?<![A-Za-z0-9第.．_/-])([~～≈≥>＞<＜≤约]?\\s*)(${number})\\s?(${scale})?([+＋]?)(?:\\s?(?:[-–—~～]|至|到|to|(?<=between\\s[0-9,]{1,7}\\s)and|(?<=介于\\s?[0-9,]{1,7}\\s?)[和与])\\s?(${number})\\s?(${scale})?([+＋]?))?(?![0-9０-９%％])`,
  'giu',
);

/** What every number has. */
export const digit = /[0-9０-９]/;

/** The numbers of a line with what they count, from left to right. */
export function quantitiesIn(text: string, vocabulary: Vocabulary): Quantity[] {
  const found: Quantity[] = [];
  if (!digit.test(text)) return found;
  for (const match of text.matchAll(quantity)) {
    const [whole, sign = '', low = '', lowK, , high, highK] = match;
    let end = match.index + whole.trimEnd().length;
    if (/[<＜≤]/.test(sign)) continue;
    const top = high === undefined ? null : toNumber(high, highK);
    const bottom = toNumber(
      low,
      lowK ?? (top !== null && highK && toNumber(low, undefined) < 100 ? highK : undefined),
    );
    if (!Number.isFinite(bottom)) continue;
    const gap = /^[\s+＋]*(?:or more\s|more\s|以上\s?)?/.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    const unit = unitAt(text, end + gap, vocabulary);
    if (unit) end = unit.end;
    found.push({
      value: bottom,
      max: top !== null && top > bottom ? top : null,
      unit: unit?.value ?? null,
      start: match.index,
      end,
    });
  }
  return found;
}

function unitAt(text: string, offset: number, vocabulary: Vocabulary) {
  const direct = vocabulary.unit.at(text, offset);
  if (direct) return direct;
  // A word or two may stand between: `4 advanced topics`, `4个高级主题`.
  const rest = text.slice(offset, offset + 24);
  const between =
    /^(?!(?:per|in|for|of|to|by|with|from|on|at|each|every)\b)(?:[a-z-]+ ){1,2}|^个?[\u3400-\u9fff]{1,4}?(?=主题|文档|指南|示例|实例|教程)/i.exec(
      rest,
    )?.[0];
  return between === undefined ? null : vocabulary.unit.at(text, offset + between.length);
}

/** What was reached before what is wanted: `120 / 400`. */
const reachedAndWanted =
  /^\s*[~～约]?\s?\d[\d,]*\s*(?:行|lines)?\s*[/／](?=\s*[~～约]?\s?\d[\d,]*\s*[+＋]?\s*(?:行|lines)?\s*$)/i;

/** The size of a guide in lines; `bare` takes a number without a unit for one. Of `34 → 250+`, and where a number may be bare of `34 / 250`, the right side counts. */
export function linesIn(line: Line, vocabulary: Vocabulary, index: LineIndex, bare: boolean): Measure | null {
  const arrow = Math.max(
    line.text.lastIndexOf('→'),
    line.text.lastIndexOf('->'),
    line.text.lastIndexOf('=>'),
    line.text.lastIndexOf('➜'),
  );
  const pair = bare && arrow < 0 ? reachedAndWanted.exec(line.text) : null;
  const from = pair ? pair[0].length : arrow + 1;
  const all = pair
    ? quantitiesIn(line.text.slice(from), vocabulary).map(one => shifted(one, from))
    : quantitiesIn(line.text, vocabulary).filter(({ start }) => start >= from);
  const found =
    all.find(({ unit }) => unit === 'lines') ?? (bare && all[0]?.unit == null ? all[0] : undefined);
  if (!found) return null;
  const { value, max } = found;
  // Words that say that it is rough belong to it, as signs do.
  const start = found.start - (roughly.exec(line.text.slice(0, found.start))?.[0].length ?? 0);
  const end = found.end + (moreOrLess.exec(line.text.slice(found.end, found.end + 4))?.[0].length ?? 0);
  return {
    value,
    max,
    raw: line.text.slice(start, end),
    place: index.place(line.start + start, line.start + end),
  };
}

/** Whether a size is so exact that somebody counted it: plans aim at round ones. */
export function isCountedOff(size: Measure | null): boolean {
  return (
    size !== null && size.max === null && size.value % 10 !== 0 && /^[\d,，]+\s*\S*$/.test(size.raw.trim())
  );
}

const roughly = /(?:\b(?:about|around|roughly|approximately|approx\.?|circa|ca\.)|大约|大概)\s*$/i;
const moreOrLess = /^\s?(?:左右|上下)/;

function shifted(quantity: Quantity, by: number): Quantity {
  return { ...quantity, start: quantity.start + by, end: quantity.end + by };
}

function toNumber(text: string, scale: string | undefined): number {
  const value = Number(text.normalize('NFKC').replace(/,/g, ''));
  const times = scale === undefined ? 1 : scale === '万' ? 10_000 : 1000;
  return Math.round(value * times * 100) / 100;
}
