import { widest } from './width.ts';

const wide = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}';
const opening = '（《「『【“‘';
const closing = '，。、：；？！）》」』】”’…';
/** What is never broken: spaces, a letter of a script that needs none, or a word; marks stay with what they belong to. */
const units = new RegExp(`\\s+|[${opening}]*(?:[${wide}]|[^\\s${wide}${opening}]+)?[${closing}]*`, 'gu');

/**
 * A text in lines of at most so many columns of a terminal, broken where its script allows. A word that is longer has
 * a line of its own and sticks out, so that a path stays one.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const [unit] of text.matchAll(units)) {
    const size = widest([unit]);
    if (width + (unit.trim() === '' ? 0 : size) > columns && width > 0) {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    if (width === 0 && unit.trim() === '') continue;
    line += unit;
    width += size;
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}
