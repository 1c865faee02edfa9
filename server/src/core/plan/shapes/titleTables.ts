import type { TableBlock } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';

/** What stands over titles of texts, and over nothing else. */
const overTitles = /^(?:(?:working|proposed|article|post|page) )?titles?$|标题|题目|篇名|选题/;

/** What texts are counted by in a series, `SEA-A01`, `W3`, `Tides-01`, `潮汐-F01`, or what the address of a page will end with: `tides-01-tables`, `guide/tables`. */
const identifier =
  /^[\s*`]*(?:[A-Z][A-Z0-9]{0,7}(?:-[A-Z]{0,3})?\d{1,4}[a-z]?|[\p{Lu}\p{Script=Han}]\p{L}{0,7}(?:-\p{L}{1,7})?-[A-Z]?\d{1,4}|(?=[\d/-]*[a-z])[a-z0-9]+(?:[-/][a-z0-9]+)+)[\s*`]*$/u;

/** Whether a table gives texts to be written by identifiers of their own and their titles, be nothing said of their state. */
export function isOfTitles({ head, rows }: TableBlock): boolean {
  if (rows.length < 2 || !head.some(({ text }) => overTitles.test(fold(text)))) return false;
  return head.some((_, at) => {
    const cells = rows.map(({ cells }) => cells[at]?.text.trim() ?? '');
    return cells.every(text => identifier.test(text)) && new Set(cells).size === cells.length;
  });
}
