import type { Context } from '../context.ts';
import { readEntry } from '../entry.ts';
import { labelsIn } from '../labelLine.ts';
import type { Item, ListBlock } from '../text/blocks.ts';
import { trim } from '../text/line.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import { isOneDocument } from './nameNature.ts';

/** Whether a list names documents. */
export function holdsPaths(list: ListBlock, context: Context): boolean {
  return list.items.some(item => {
    const [line] = item.lines;
    const path = line ? readEntry(trim(line), context).path : null;
    return (path !== null && path.kind === 'document') || hasFile(item, context);
  });
}

/**
 * The items of a list below a document that name further ones, and those that are sections of it. Where words stand before
 * a path, as in `also link to docs/a.md`, they speak of it.
 */
export function partedByPaths(
  list: ListBlock,
  context: Context,
): { readonly files: ListBlock | null; readonly others: ListBlock | null } {
  const isFile = (item: Item): boolean => {
    const [line] = item.lines;
    if (!line) return false;
    const { path, touches } = readEntry(trim(line), context);
    if (path === null || path.kind !== 'document') return hasFile(item, context);
    const [ref] = pathsIn(line).filter(({ text }) => isDocument(text));
    const before = line.text.slice(0, ref?.outerStart ?? 0);
    return !touches && (!/\p{L}\s+\S*\p{L}/u.test(before) || /(?:→|->|=>|[-–—:：(（])\s*$/.test(before));
  };
  const some = (items: readonly Item[]): ListBlock | null => (items.length > 0 ? { ...list, items } : null);
  const files = list.items.filter(isFile);
  if (files.length === list.items.length) return { files: list, others: null };
  return { files: some(files), others: some(list.items.filter(item => !files.includes(item))) };
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

/** Whether all items of a list are ticked off and called what one document is called, so that they are no sections of one. */
export function holdsDocuments({ items }: ListBlock, context: Context): boolean {
  return items.every(({ box, lines: [line], blocks }) => {
    if (box === null || blocks.length > 0 || !line) return false;
    const { name, described } = readEntry(trim(line), context);
    return described === null && isOneDocument(name);
  });
}

/** Whether most items of a list are numbered as chapters. */
export function holdsChapters(list: ListBlock, context: Context): boolean {
  if (context.chapterLists.has(list)) return true;
  const { items } = list;
  const chapters = items.filter(({ lines: [line] }) => line && readEntry(trim(line), context).isChapter);
  return chapters.length * 2 > items.length;
}
