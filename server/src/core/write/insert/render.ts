/** A block of Markdown to be, line by line: headings, and places that are to be filled. */
export type Piece =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'hole' }
  | { readonly kind: 'table'; readonly head: readonly string[] };

/** The block as text; what is to be filled stays empty, so that it is found to be. */
export function asText(pieces: readonly Piece[], eol: string): string {
  return pieces
    .flatMap(piece => (piece.kind === 'heading' ? [`${'#'.repeat(piece.level)} ${piece.text}`] : []))
    .join(`${eol}${eol}`);
}

/** The block as a snippet's body, its lines ended by `\n`: a tab stop wherever something is to be filled in. */
export function asSnippet(pieces: readonly Piece[]): string {
  let stop = 0;
  const blocks = pieces.map(piece => {
    if (piece.kind === 'heading') return `${'#'.repeat(piece.level)} ${escapeSnippet(piece.text)}`;
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

/** Text that a snippet takes as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
