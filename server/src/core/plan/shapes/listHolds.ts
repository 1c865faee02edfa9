import type { Context } from '../context.ts';
import { readEntry } from '../entry.ts';
import { labelsIn } from '../labelLine.ts';
import type { Item, ListBlock } from '../text/blocks.ts';
import { trim } from '../text/line.ts';
import { isDocument, pathsIn } from '../text/paths.ts';

/** Whether a list names documents. */
export function holdsPaths(list: ListBlock, context: Context): boolean {
  return list.items.some(item => {
    const [line] = item.lines;
    const path = line ? readEntry(trim(line), context).path : null;
    return (path !== null && path.kind === 'document') || hasFile(item, context);
  });
}

/** Whether a label below an item names a document. */
function hasFile({ blocks }: Item, context: Context): boolean {
  const lines = blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? block.lines
      : block.kind === 'list'
        ? block.items.flatMap(item => item.lines.slice(0, 1))
        : [],
  );
  return lines.some(
    line =>
      pathsIn(line).some(({ text }) => isDocument(text)) && labelsIn(line, context)[0]?.field === 'file',
  );
}

/** Whether most items of a list are numbered as chapters. */
export function holdsChapters(list: ListBlock, context: Context): boolean {
  if (context.chapterLists.has(list)) return true;
  const { items } = list;
  const chapters = items.filter(({ lines: [line] }) => line && readEntry(trim(line), context).isChapter);
  return chapters.length * 2 > items.length;
}
