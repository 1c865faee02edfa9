import { columnsOf } from '../../columns.ts';

/** A block of Markdown to be, line by line: headings, and places that are to be filled. */
export type Piece =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
      /** Whether a line under it makes it a heading, where that can be. */
      readonly underlined?: boolean;
    }
  | { readonly kind: 'hole' }
  | { readonly kind: 'table'; readonly head: readonly string[] };

/** The block as text; what is to be filled stays empty, so that it is found to be. */
export function asText(pieces: readonly Piece[], eol: string): string {
  return pieces
    .flatMap(piece => (piece.kind === 'heading' ? [heading(piece, piece.text, eol)] : []))
    .join(`${eol}${eol}`);
}

/** The block as a snippet's body, its lines ended by `\n`: a tab stop wherever something is to be filled in. */
export function asSnippet(pieces: readonly Piece[]): string {
  let stop = 0;
  const blocks = pieces.map(piece => {
    if (piece.kind === 'heading') return heading(piece, escapeSnippet(piece.text), '\n');
    if (piece.kind === 'hole') {
      stop++;
      return `$${stop}`;
    }
    const row = piece.head.map(() => {
      stop++;
      return `$${stop}`;
    });
    return [piece.head.map(escapeSnippet), piece.head.map(() => '---'), row]
      .map(cells => `| ${cells.join(' | ')} |`)
      .join('\n');
  });
  return blocks.join('\n\n');
}

function heading(
  { level, text, underlined = false }: Extract<Piece, { kind: 'heading' }>,
  words: string,
  eol: string,
): string {
  // What starts like another block would be that.
  if (!underlined || level > 2 || /^(?:\d+[.)]|[-+*>#=~`|<_]|\[)/.test(text))
    return `${'#'.repeat(level)} ${words}`;
  return `${words}${eol}${(level === 1 ? '=' : '-').repeat(Math.max(3, columnsOf(text)))}`;
}

/** Text that a snippet takes as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
