import type { LineContext } from './context.ts';
import { fold, isHan } from './text/fold.ts';
import { type Line, sub, trim } from './text/line.ts';
import { digit, quantitiesIn } from './text/measure.ts';
import { numberingOf } from './text/numbering.ts';
import { signAt } from './text/state.ts';

/** An outline item without what counts it, and without a size or a sign behind it: `Section 2: Packages (~100 lines) ✅`. */
export function itemLine(line: Line, context: LineContext): Line {
  const rest = withoutNumber(trim(line), context);
  const bare = withoutSize(withoutState(withoutSign(rest, context), context), context);
  return bare.text === '' ? line : bare;
}

/** Numbers that may be part of a name count nothing: `404: not found`, `UTF-8`. */
const counts =
  /^(?:[§#(（[]*(?:\d{1,2}(?:[.．]\d{1,2})*|[一二三四五六七八九十]{1,3})[)）\].]*|[\u2460-\u2473]|\d\ufe0f?\u20e3)$/;

function withoutNumber(line: Line, { vocabulary }: LineContext): Line {
  const sign = /^§\s*\d{1,2}(?:\.\d{1,2})*\s*[.:：、)]?\s*(?=\S)/.exec(line.text);
  if (sign) return sub(line, sign[0].length);
  const number = numberingOf(line.text, vocabulary);
  const isCount = number !== null && (number.word !== null || counts.test(number.raw));
  return isCount && number.end < line.text.length ? trim(sub(line, number.end)) : line;
}

function withoutSign(line: Line, { vocabulary }: LineContext): Line {
  // Most items end with a letter, which is no sign.
  if (isLetter(line.text.charCodeAt(line.text.length - 1))) return line;
  const last = /\s*(\S\ufe0f?)$/u.exec(line.text);
  const sign = last && last.index > 0 ? signAt(last[1] as string, 0, false, vocabulary) : null;
  return sign && last ? sub(line, 0, last.index) : line;
}

/** Units before and between those of pictographs. */
function isLetter(unit: number): boolean {
  return unit < 0xa9 || isHan(unit);
}

/** `Rollback (todo)`, `Scaling — done`: without a state that is the whole of a bracket or stands behind a dash. */
function withoutState(line: Line, { vocabulary }: LineContext): Line {
  if (!/[)）\]】]$|\s[-–—]/.test(line.text)) return line;
  const match = /\s*[(（[【]([^()（）[\]【】]{1,20})[)）\]】]$|\s+[-–—]+\s+([^-–—]{1,20})$/.exec(line.text);
  const said = match && fold((match[1] ?? match[2]) as string);
  return match && match.index > 0 && said && vocabulary.status.get(said) !== null
    ? sub(line, 0, match.index)
    : line;
}

const sizes = [
  /\s*[(（[【]([^()（）[\]【】]{1,30})[)）\]】]$/,
  /(?:\s+[-–—]+\s+|[,，:：]\s*|——)([^,，:：–—]{1,24})$/,
];

function withoutSize(line: Line, { vocabulary }: LineContext): Line {
  if (!digit.test(line.text)) return line;
  for (const form of sizes) {
    const match = form.exec(line.text);
    if (!match || match.index === 0) continue;
    const said = (match[1] as string).trim();
    const [size, ...others] = quantitiesIn(said, vocabulary);
    const isSize = size && others.length === 0 && (size.unit === 'lines' || size.unit === 'other');
    if (isSize && said.length - (size.end - size.start) <= 8) return sub(line, 0, match.index);
  }
  return line;
}
