import type { Context } from '../context.ts';
import { readEntry } from '../entry.ts';
import type { ListBlock } from '../text/blocks.ts';
import { trim } from '../text/line.ts';

/** Whether a list names documents. */
export function holdsPaths(list: ListBlock, context: Context): boolean {
  return list.items.some(({ lines: [line] }) => {
    const path = line ? readEntry(trim(line), context).path : null;
    return path !== null && path.kind === 'document';
  });
}

/** Whether most items of a list are numbered as chapters. */
export function holdsChapters(list: ListBlock, context: Context): boolean {
  if (context.chapterLists.has(list)) return true;
  const { items } = list;
  const chapters = items.filter(({ lines: [line] }) => line && readEntry(trim(line), context).isChapter);
  return chapters.length * 2 > items.length;
}
