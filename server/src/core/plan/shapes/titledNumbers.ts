import type { Column } from '../model.ts';
import type { Line } from '../text/line.ts';

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
