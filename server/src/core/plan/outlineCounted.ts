import type { LineContext } from './context.ts';
import type { OutlineItem, OutlinePart } from './model.ts';
import { itemOf } from './outline.ts';
import type { Block, ListBlock } from './text/blocks.ts';
import { type Line, placeOf, sub, trim } from './text/line.ts';
import { withoutNumber } from './text/numberedLines.ts';

/** A line that is a section's number within its chapter and a title of some words. */
const counted = /^\s*(?:\*\*|__)?(\d{1,2})[.．](\d{1,2})[.、)）]?\s+(?=\S)/;

/** Longer lines, and those that end as sentences do, tell something. */
const longest = 80;

/** The outline that such lines are, and the lists under them. */
export interface CountedOutline {
  readonly outline: readonly OutlineItem[];
  readonly lists: ReadonlySet<Block>;
}

/**
 * The outline that lines alone with numbers of one chapter are (`1.1 Boxes`, `1.2 **Frames**`), two or more, of which
 * most have a list of their parts under them; null where there is none.
 */
export function countedOutline(blocks: readonly Block[], context: LineContext): CountedOutline | null {
  const found: { readonly line: Line; readonly list: ListBlock | null; readonly number: string }[] = [];
  for (const [at, block] of blocks.entries()) {
    const line = block.kind === 'paragraph' ? block.lines.at(-1) : undefined;
    const match = line && line.text.length <= longest ? counted.exec(line.text) : null;
    if (!line || !match || /[。.!！?？:：;；]\s*$/.test(line.text)) continue;
    const next = blocks[at + 1];
    found.push({
      line: withoutBold(trim(sub(line, match[0].length))),
      list: next?.kind === 'list' ? next : null,
      number: `${Number(match[1])}.${Number(match[2])}`,
    });
  }
  const [first] = found;
  const chapter = first?.number.split('.')[0];
  const areCounted = found.every(({ number }, at) => number === `${chapter}.${at + 1}`);
  const lists = found.flatMap(({ list }) => list ?? []);
  if (found.length < 2 || !areCounted || lists.length * 2 <= found.length) return null;
  const outline = found.flatMap(({ line, list }) =>
    itemOf(line, list ? partsOf(list, context) : [], null, context),
  );
  return { outline, lists: new Set(lists) };
}

function partsOf({ items }: ListBlock, { index }: LineContext): OutlinePart[] {
  return items.flatMap(({ lines: [line] }) => {
    const text = line && withoutNumber(line);
    return text ? [{ text: text.text.slice(0, 200), place: placeOf(index, text) }] : [];
  });
}

function withoutBold(line: Line): Line {
  const whole = /^(?:\*\*|__)(?=[^\s*_])[^*]*(?:\*\*|__)$/.test(line.text);
  return whole ? trim(sub(line, 2, line.text.length - 2)) : line;
}
