import type { LineContext } from './context.ts';
import type { OutlineItem, OutlinePart } from './model.ts';
import { itemOf } from './outline.ts';
import type { Fence } from './text/blocks.ts';
import { type Line, placeOf, sub, trim } from './text/line.ts';

/** An outline inside a fence: its list items or headings of the first level, else its lines. */
export function outlineOfFence(fence: Fence, context: LineContext): OutlineItem[] {
  const lines = fence.lines.filter(
    ({ text }) => /[\p{L}\p{N}]/u.test(text) && !/^\s*(?:`{3,}|~{3,})/.test(text),
  );
  const headings = lines.flatMap(line => {
    const match = /^\s*(#{1,6})\s+/.exec(line.text);
    return match ? [{ level: (match[1] as string).length, line: sub(line, match[0].length) }] : [];
  });
  if (headings.length > 1) {
    const top = Math.min(...headings.map(({ level }) => level));
    const single = headings.filter(({ level }) => level === top).length === 1;
    const level = single ? Math.min(...headings.flatMap(one => (one.level > top ? one.level : []))) : top;
    const first = headings.findIndex(one => one.level === level);
    return grouped(headings.slice(first), one => one.level <= level, context);
  }
  const marker = /^(\s*)(?:[-*+•]|\d{1,2}(?:\.\d{1,2})*[.)、]?|(?=[├└│─|])[├└│─|\s]+─)\s+(?:\[([ xX])\]\s+)?/;
  const items = lines.map(line => ({ line, match: marker.exec(line.text) }));
  const marked = items.filter(({ match }) => match !== null);
  const wanted = marked.length * 2 >= lines.length && marked.length > 0 ? marked : items;
  const least = wanted.reduce((low, { line }) => Math.min(low, depthOf(line.text)), Number.POSITIVE_INFINITY);
  return grouped(
    wanted.map(({ line, match }) => ({
      line: sub(line, match?.[0].length ?? 0),
      checked: match?.[2] === undefined ? null : match[2] !== ' ',
      depth: depthOf(line.text),
    })),
    ({ depth }) => depth <= least,
    context,
  );
}

/** How far in a line stands: by white space, the branches of a tree, or the dots in its number. */
function depthOf(text: string): number {
  const inward = /^[\s│|]*/.exec(text)?.[0].length ?? 0;
  return inward + (/^\s*\d{1,2}((?:\.\d{1,2})*)/.exec(text)?.[1]?.length ?? 0);
}

/** Lines as items, each with those below it that stand deeper as its parts. */
function grouped<T extends { readonly line: Line; readonly checked?: boolean | null }>(
  lines: readonly T[],
  isItem: (one: T) => boolean,
  context: LineContext,
): OutlineItem[] {
  const outline: { line: Line; checked: boolean | null; parts: OutlinePart[] }[] = [];
  for (const one of lines) {
    const content = trim(one.line);
    const last = outline.at(-1);
    if (isItem(one) || !last) outline.push({ line: content, checked: one.checked ?? null, parts: [] });
    else last.parts.push({ text: content.text, place: placeOf(context.index, content) });
  }
  return outline.flatMap(({ line, parts, checked }) => itemOf(line, parts, checked, context));
}
