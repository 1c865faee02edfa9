import type { LineContext } from '../context.ts';
import { fold, plainTitle, withoutBrackets } from '../text/fold.ts';
import type { Line } from '../text/line.ts';
import { numberingOf } from '../text/numbering.ts';
import { isDocument } from '../text/paths.ts';
import { isOfNumbers } from '../text/ranges.ts';

/** A number and nothing else, rough or not: `~300`, `12`. */
export function isNumber({ text }: Line): boolean {
  return /^[\s~≈<>]*\d[\d,.]*\+?\s*$/.test(text);
}

/** Names between marks that part them: `主机、上线、回滚`. */
export function isSeveral({ text }: Line): boolean {
  return /[、;；]|,.*,|<br/.test(text);
}

/** A number, or one to come from: `80 → 300`. */
export function isSize({ text }: Line): boolean {
  return /^[\s~≈<>]*\d[\d,.+]*(?:\s*(?:→|->|=>|➜)\s*~?\d[\d,.+]*)?\s*$/.test(text);
}

/** A number that is too great for pages and too small for words. */
export function isLineCount({ text }: Line): boolean {
  const number = Number(text.replace(/[^\d.]/g, ''));
  return number >= 20 && number <= 5000;
}

/** An answer or a state and nothing else, but for a remark in a bracket: `**NO** (mentioned only)`. */
export function isAnswer({ text }: Line, { vocabulary: { answer, status } }: LineContext): boolean {
  const word = fold(plainTitle(withoutBrackets(text)));
  return answer.get(word) !== null || status.get(word) !== null;
}

/** Where what another cell names goes: `→ sails.md`. */
export function isTarget({ text }: Line): boolean {
  return /^[\s*`]*(?:→|->|=>|➜)/.test(text);
}

/** `4 of 6`, `4/6`, `6 files`. */
export function isCount({ text }: Line): boolean {
  return /^[\s*]*\d{1,3}\s*(?:(?:[/／]|of)\s*\d{1,3}|files?|pages?|docs?|items?|个文件|篇|项)[\s*]*$/.test(
    text,
  );
}

/** A step of the work by its number, and nothing else: `Day 1-2`, `第 3 周`. */
export function isStep({ text }: Line, { vocabulary }: LineContext): boolean {
  if (
    /^[\s*]*第\s*[\d一二三四五六七八九十]{1,3}(?:\s*[-–—~～至到]\s*[\d一二三四五六七八九十]{1,3})?\s*[周天日]\s*[\s*]*$/.test(
      text,
    )
  )
    return true;
  const number = numberingOf(text.trim(), vocabulary);
  if (number === null || number.word === null || vocabulary.phase.get(number.word) === null) return false;
  return /^[\s\d–—~～至到-]*$/.test(text.trim().slice(number.raw.length));
}

/** Whether cells name chapters by nothing but their numbers, one of them several: `Ch 2, Ch 5-7`. */
export function areReferences(cells: readonly Line[]): boolean {
  return (
    cells.every(({ text }) => isOfNumbers(text)) &&
    cells.some(({ text }) => (text.match(/\d+/g) ?? []).length > 1)
  );
}

/** A path and nothing else. */
export function isPathAlone({ text }: Line): boolean {
  const path = /^[\s`*]*([^\s`*[\]()（）]+)[\s`*]*$/.exec(text)?.[1];
  return path !== undefined && isDocument(path);
}

/** Whether a head says that its column counts lines. */
export function isInLines(head: Line | undefined): boolean {
  return head !== undefined && /lines|行/i.test(head.text);
}

/** Whether cells all say something else. */
export function areDistinct(cells: readonly Line[]): boolean {
  const names = cells.map(({ text }) => fold(text));
  return names.length > 1 && new Set(names).size === names.length;
}
