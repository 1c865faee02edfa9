import type { Fence, Guide, Section } from '../../guide/model.ts';
import type { Place } from '../../place.ts';

const starts = new WeakMap<Fence, readonly number[]>();

/** Where the lines of a fence's code start; found once a fence, and only for fences of which a line is cited. */
function lineStarts({ text }: Guide, fence: Fence): readonly number[] {
  const known = starts.get(fence);
  if (known) return known;
  const found = [fence.body.start];
  for (
    let at = text.indexOf('\n', fence.body.start);
    at >= 0 && at < fence.body.end;
    at = text.indexOf('\n', at + 1)
  )
    found.push(at + 1);
  starts.set(fence, found);
  return found;
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
