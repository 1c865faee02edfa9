import widthOf from 'string-width';
import type { Output } from '../io.ts';

/** Letters that take one column each, and those that take two: what nearly all texts are made of. */
const plain = /^[ -~‘’“”…–—·]*$/;
const simple = /^[ -~‘’“”…–—·\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60]*$/;
const narrow = /[ -~‘’“”…–—·]/g;

/** The columns that a text takes; only what is unusual is looked at letter by letter. */
function stringWidth(text: string): number {
  if (plain.test(text)) return text.length;
  if (!simple.test(text)) return widthOf(text);
  return 2 * text.length - (text.match(narrow)?.length ?? 0);
}

/** A text made as wide as so many columns of a terminal, where East Asian characters take two. */
export function pad(text: string, columns: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, columns - stringWidth(text)));
  return side === 'left' ? space + text : text + space;
}

/** A text cut to at most so many columns, with `…` where something was cut. */
export function shorten(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let cut = '';
  let width = 1;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    width += stringWidth(segment);
    if (width > columns) break;
    cut += segment;
  }
  return `${cut}…`;
}

/** The columns that the widest of some texts takes. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);
}

/** The columns that a report may take: the terminal's; what goes elsewhere, such as the log of a build, has more. */
export function reportWidth({ isTTY, columns }: Output): number {
  return isTTY ? columns : 120;
}
