/** More character references than any paragraph or table of a person holds. */
const mostReferences = 2000;
/** More block quotes and lists inside each other than any person writes. */
const deepest = 200;
/** Lines at least so long may nest as deeply. */
const longLine = 1000;

/**
 * A text that the parser reads in linear time, with every offset as before. The parser takes the square of the number
 * of character references (`&amp;`) in one paragraph, in time and memory, and of the quotes nested in one line; what
 * is beyond all measure of either becomes plain characters.
 */
export function tame(text: string): string {
  return withoutDepth(withoutReferences(text));
}

function withoutReferences(text: string): string {
  if (!hasMany(text)) return text;
  let count = 0;
  let blockEnd = -1;
  let pieces = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    if (at > blockEnd) {
      count = 0;
      blockEnd = endOfBlock(text, at);
    }
    if (++count <= mostReferences) continue;
    pieces += `${text.slice(from, at)}+`;
    from = at + 1;
  }
  return from === 0 ? text : pieces + text.slice(from);
}

/** Whether a text has more signs of references than one of its blocks may have. */
function hasMany(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1))
    if (++count > mostReferences) return true;
  return false;
}

/** Where the first blank line behind an offset is. */
function endOfBlock(text: string, offset: number): number {
  const blank = /\r?\n[ \t]*\r?\n/g;
  blank.lastIndex = offset;
  return blank.exec(text)?.index ?? text.length;
}

function withoutDepth(text: string): string {
  let pieces = '';
  let from = 0;
  for (let start = 0; text.length - start > longLine; ) {
    // What ends within so many letters is no long line, nor are those before it.
    const last = text.lastIndexOf('\n', start + longLine);
    if (last >= start) {
      start = last + 1;
      continue;
    }
    const next = text.indexOf('\n', start + longLine);
    const end = next < 0 ? text.length : next;
    const marks = marksOf(text, start, end);
    if (marks !== null) {
      pieces += text.slice(from, marks.start) + 'x'.repeat(marks.end - marks.start);
      from = marks.end;
    }
    start = end + 1;
  }
  return from === 0 ? text : pieces + text.slice(from);
}

/** The marks of quotes and lists with which a line opens, beyond the deepest; null where it has no more than that. */
function marksOf(text: string, lineStart: number, lineEnd: number): { start: number; end: number } | null {
  const mark = /[ \t\r]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
  let depth = 0;
  let start = lineStart;
  let end = lineStart;
  for (mark.lastIndex = lineStart; mark.test(text) && mark.lastIndex <= lineEnd; ) {
    end = mark.lastIndex;
    if (++depth === deepest) start = end;
  }
  return depth > deepest ? { start, end } : null;
}
