import type { Fence, Guide, Section } from '../../guide/model.ts';
import type { Place } from '../../place.ts';

let last: { readonly fence: Fence; readonly starts: readonly number[] } | null = null;

/** Where the lines of a fence's code start; found once for all lines of it that are cited in a row. */
function lineStarts({ text }: Guide, fence: Fence): readonly number[] {
  if (last?.fence === fence) return last.starts;
  const starts = [fence.body.start];
  for (
    let at = text.indexOf('\n', fence.body.start);
    at >= 0 && at < fence.body.end;
    at = text.indexOf('\n', at + 1)
  )
    starts.push(at + 1);
  last = { fence, starts };
  return starts;
}

/** The place of a line of a fence's code, counted from 0, without its line break. */
export function codePlace(guide: Guide, fence: Fence, line: number): Place {
  const found = lineStarts(guide, fence);
  const start = found[line];
  if (start === undefined) return fence.body;
  const next = found[line + 1];
  const stop = next === undefined ? fence.body.end : next - 1;
  const end = stop > start && guide.text[stop - 1] === '\r' ? stop - 1 : Math.max(start, stop);
  const at = fence.body.line + line;
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
