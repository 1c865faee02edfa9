import widthOf from 'string-width';

const plain = /^[ -~]*$/;

/** The columns that a text takes; most texts are of letters that take one each, which is seen at once. */
function stringWidth(text: string): number {
  return plain.test(text) ? text.length : widthOf(text);
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
