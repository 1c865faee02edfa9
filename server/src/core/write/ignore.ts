import type { Place } from '../place.ts';

/**
 * The edit that puts a comment which silences a rule before the block that holds a place. Null where no comment can
 * stand: in a block that is indented, and so perhaps part of another.
 */
export function ignoreComment(
  text: string,
  place: Place,
  rule: string,
  reason: string,
): { readonly start: number; readonly end: number; readonly newText: string } | null {
  const start = blockStart(text, place.start);
  if (/^[ \t]/.test(text.slice(start, start + 1))) return null;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { start, end: start, newText: `<!--lint ignore ${rule} reason="${reason}"-->${eol}${eol}` };
}

/** Where the first line of a block starts: the one after a blank line, or the text's first. */
function blockStart(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (start > 0) {
    const before = lineStart(text, start - 1);
    if (text.slice(before, start).trim() === '' || /^#{1,6}\s/.test(text.slice(start, start + 8))) break;
    start = before;
  }
  return start;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
