import type { LineContext } from '../context.ts';
import { type FactsDraft, isFact } from '../facts.ts';
import { type Line, sub } from '../text/line.ts';

/** What each form cannot do without, and the form. */
const fieldForms: readonly (readonly [mark: RegExp, form: RegExp])[] = [
  [
    /\d/,
    /(?<=[\s)）])(?<!(?:[约~～≈≥>→至到–—-]|\bto|\band)\s)([约~～]?\s?\d[\d,]{1,6}\s?[+＋]?\s?(?:行|lines?))$/,
  ],
  [/[.。]/, /[.。]\s+([^.。]{1,40})[.。]?$/],
  [/[-–—]/, /(?:(?:^|\s)[-–—]+\s+|——\s*|(?<=[)）】])[–—]+\s*)([^-–—]{1,40})$/],
  // Behind who does it no mark need stand before the state: `Tables @mia half written`.
  [/@/, /(?<=@[\p{L}\p{N}_-]{1,30})\s+([^\s@][^@]{1,20})$/u],
  [
    /[,，;；:：·•]/,
    /(?:(?<!\d)[,，]|(?<=[A-Za-z]\d)[,，]|[,，](?!\d{3})|[;；:：·•])\s*([^,，;；:：·•]{1,40})$/,
  ],
];

/** A field behind a dash, comma or colon at the end: `- Done`, `，约 800 行`, `: 40%`. */
export function cutField(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  const end = line.text.slice(-60);
  const ends = fieldForms
    .map(([mark, form]) => (mark.test(end) ? form.exec(end) : null))
    .filter(match => match !== null);
  // The shortest first: `how to test, ~100 lines` behind a dash is no size as a whole.
  for (const match of ends.sort((a, b) => b.index - a.index)) {
    const content = match[1] as string;
    const start = line.text.length - end.length + match.index;
    const from = start + match[0].lastIndexOf(content);
    const bracket = /^([^()（）]+?)\s*[(（]([\p{L} .]{1,16})[)）]$/u.exec(content);
    const said = bracket?.[1] ?? content;
    if (!isFact(sub(line, from, from + said.length), facts, context, true)) continue;
    // Who does it stands in brackets behind the state: `— in progress (Mia)`.
    facts.owner ??= bracket?.[2] ?? null;
    return sub(line, 0, start);
  }
  return null;
}
