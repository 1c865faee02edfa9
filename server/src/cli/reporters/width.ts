import { columnsOf } from '../../core/columns.ts';
import type { Output } from '../io.ts';

/** A text made as wide as so many columns of a terminal, where East Asian characters take two. */
export function pad(text: string, columns: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, columns - columnsOf(text)));
  return side === 'left' ? space + text : text + space;
}

/** A text cut to at most so many columns, with `…` where something was cut. */
export function shorten(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let cut = '';
  let width = 1;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    width += columnsOf(segment);
    if (width > columns) break;
    cut += segment;
  }
  return `${cut}…`;
}

/** The columns that the widest of some texts takes. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);
}

/** The columns that a report may take: the terminal's; what goes elsewhere, such as the log of a build, has more. */
export function reportWidth({ isTTY, columns }: Output): number {
  return isTTY ? columns : 120;
}
