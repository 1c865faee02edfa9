import type { Context } from '../context.ts';
import type { Column } from '../model.ts';
import type { Line } from '../text/line.ts';
import { numberingOf } from '../text/numbering.ts';

/** `节次` over numbers with titles behind them names what the rows are about; other names are what is in it. */
export function titlesAmongNumbers(columns: (Column | null)[], areTitled: (column: number) => boolean): void {
  for (const [at, column] of columns.entries())
    if (column === 'number' && areTitled(at)) {
      const other = columns.indexOf('title');
      if (other >= 0) columns[other] = columns.includes('outline') ? null : 'outline';
      columns[at] = 'title';
    }
}

/** `第3节：前端`, `Lesson 3: Frontend`. */
export function isTitled({ text }: Line): boolean {
  return /^[\s*_]*(?:第\s*[\d一二三四五六七八九十]{1,3}\s*[章节讲课回]|\p{L}{3,10}\s+\d{1,3})\s*[:：.、-]\s*\S{2}/u.test(
    text,
  );
}

/**
 * Makes a title of the column of chapters: `第三章：缓存` in the first one, be it headed by a word for places, with other names
 * telling of it; or `第 3 章 缓存` among notes beside a file, where nothing else is a title.
 */
export function chaptersAmongOthers(
  columns: (Column | null)[],
  areChapters: (column: number) => boolean,
  arePaths: (column: number) => boolean,
): void {
  const [first] = columns;
  const isOpen = first === null || first === 'note' || (first === 'file' && !arePaths(0));
  if (isOpen && areChapters(0)) {
    for (const [at, column] of columns.entries()) if (column === 'title') columns[at] = 'note';
    columns[0] = 'title';
  }
  if (!columns.includes('file') || columns.includes('title')) return;
  const found = columns.findIndex(
    (column, at) => (column === 'outline' || column === 'note') && areChapters(at),
  );
  if (found >= 0) columns[found] = 'title';
}

/** The number of a chapter with a name behind it. */
export function isOfChapter({ text }: Line, { vocabulary }: Context): boolean {
  const name = text.trim();
  const number = numberingOf(name, vocabulary);
  return (
    number !== null &&
    number.word !== null &&
    vocabulary.chapter.get(number.word) !== null &&
    number.end < name.length
  );
}
