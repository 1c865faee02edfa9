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

const one =
  '(?:第|ch(?:apters?|\\.)?)?\\s*\\d{1,3}\\s*[章讲篇课节]?(?:\\s*[-–—~～至到]\\s*(?:第|ch(?:apter|\\.)?)?\\s*\\d{1,3}\\s*[章讲篇课节]?)?';
const several = new RegExp(`^[\\s*]*${one}(?:\\s*(?:[,，、;；&]|and|和|及)\\s*${one})*[\\s*]*$`, 'i');

/** Whether a text refers to chapters by nothing but their numbers: `Ch 2, Ch 5-7`, `第3章、第8章`. */
export function isOfNumbers(text: string): boolean {
  return text.length <= 120 && /\d/.test(text) && several.test(text);
}
