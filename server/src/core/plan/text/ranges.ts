/** Chapters from one to another, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const counter = '(?:章|讲|篇|课|节)?';
const whole = new RegExp(
  `^[\\s*_]*(?:(?:\\p{Extended_Pictographic}\\ufe0f?|\\[[ xX]\\])\\s*)*([^:：]{1,16}[:：]\\s*)?[\\s*_]*(?:第|\\bch(?:apters?)?\\.?)\\s*(\\d{1,3})\\s*${counter}(?:\\s*(?:[-–—~～至到]|to)\\s*(?:第|ch(?:apter)?\\.?)?\\s*(\\d{1,3})\\s*${counter})?[\\s*_]*([(（][^()（）]*[)）])?[\\s*_。.,，;；]*$`,
  'iu',
);

/** The chapters that a line names by nothing but their numbers: `Done: chapters 1-8`, `P0：第9-16章（核心）`; null for any other. */
export function rangeIn(text: string): Range | null {
  if (text.length > 120 || !/\d/.test(text)) return null;
  const match = whole.exec(text);
  if (!match) return null;
  const [, label, first, last, remark] = match;
  // `Chapter 3 (caching)` has its title in the bracket.
  if (last === undefined && remark !== undefined && label === undefined) return null;
  const from = Number(first);
  const to = Number(last ?? first);
  return to >= from ? { from, to } : null;
}
