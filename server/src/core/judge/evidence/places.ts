import type { Fence, Guide, Section } from '../../guide/model.ts';
import { LineIndex, type Place } from '../../place.ts';

const indices = new WeakMap<Guide, LineIndex>();

/** The place of a whole line of a guide. */
export function linePlace(guide: Guide, line: number): Place {
  let index = indices.get(guide);
  if (!index) {
    index = new LineIndex(guide.text);
    indices.set(guide, index);
  }
  return index.linePlace(line);
}

/** The place of a line of a fence's code, counted from 0. */
export function codePlace(guide: Guide, fence: Fence, line: number): Place {
  return linePlace(guide, fence.body.line + line);
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
