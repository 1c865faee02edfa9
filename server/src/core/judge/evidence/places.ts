import type { Fence, Guide, Section } from '../../guide/model.ts';
import type { Place } from '../../place.ts';

/** The place of a line of a fence's code, counted from 0, without its line break. */
export function codePlace({ text }: Guide, { body }: Fence, line: number): Place {
  let start = body.start;
  for (let i = 0; i < line; i++) {
    const end = text.indexOf('\n', start);
    if (end < 0 || end >= body.end) return body;
    start = end + 1;
  }
  const next = text.indexOf('\n', start);
  const stop = next < 0 || next > body.end ? body.end : next;
  const end = stop > start && text[stop - 1] === '\r' ? stop - 1 : stop;
  const at = body.line + line;
  return { start, end, line: at, column: 1, endLine: at, endColumn: end - start + 1 };
}

/** The line, from 0, that holds an offset of a code. */
export function lineAt(code: string, offset: number): number {
  let line = 0;
  for (let at = code.indexOf('\n'); at >= 0 && at < offset; at = code.indexOf('\n', at + 1)) line++;
  return line;
}

/** Where findings on the guide as a whole show: its title, else its first heading, else its first line. */
export function startOf(guide: Guide): Place {
  const title: Section | undefined = guide.sections.find(section => section.level === 1) ?? guide.sections[0];
  return title?.place ?? { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
