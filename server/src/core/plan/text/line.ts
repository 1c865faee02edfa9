import type { LineIndex, Place } from '../../place.ts';

/** A line of text as its author wrote it, without what marks the block around it; `start` is its offset. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** Longer lines hold no topic, label or size: no person writes them, and reading them would cost more than it gives. */
export const longestLine = 2000;

/** A stretch of a line as a line. */
export function sub(line: Line, start: number, end = line.text.length): Line {
  // What was found in a line is kept with it, so that the whole of one is the same line.
  if (start === 0 && end === line.text.length) return line;
  return { text: line.text.slice(start, end), start: line.start + start };
}

/** The text of a line that may be of several, with single spaces. */
export function flat({ text }: Line): string {
  return text.replace(/\s{2,}/g, ' ');
}

/** A line without white space around it. */
export function trim(line: Line): Line {
  const start = line.text.length - line.text.trimStart().length;
  return sub(line, start, Math.max(start, line.text.trimEnd().length));
}

/** The place of a line, or of a stretch of it. */
export function placeOf(index: LineIndex, line: Line, start = 0, end = line.text.length): Place {
  return index.place(line.start + start, line.start + end);
}

/** The lines of one paragraph or item as one, with spaces for line ends and what quotes them, so that offsets hold. */
export function joined(lines: readonly Line[]): Line | null {
  const [first] = lines;
  if (!first || lines.length === 1) return first ?? null;
  let text = '';
  for (const line of lines) {
    const at = line.start - first.start;
    if (at + line.text.length > longestLine) break;
    text = text.padEnd(at) + line.text;
  }
  return { text, start: first.start };
}

/** What stands before a line's words: white space and the `>` that quote it; of code the white space is its own. */
const lead = { text: /^[ \t]*(?:>[ \t]?)*/, code: /^(?:[ \t]*>[ \t]?)*/ };

/** The lines of a stretch of text, without what stands before their words. */
export function linesBetween(
  text: string,
  start: number,
  end: number,
  kind: keyof typeof lead = 'text',
): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    let next = text.indexOf('\n', at);
    if (next < 0 || next > end) next = end;
    let to = next;
    if (text.charCodeAt(to - 1) === 13 && to > at) to--;
    if (to - at <= longestLine) {
      // Behind a list's mark a `>` quotes nothing: `- >= 200 lines`.
      const opens = at === 0 || text.charCodeAt(at - 1) === 10;
      const quote = opens ? (lead[kind].exec(text.slice(at, to))?.[0].length ?? 0) : 0;
      lines.push({ text: text.slice(at + quote, to), start: at + quote });
    }
    at = next + 1;
  }
  return lines;
}
