import stringWidth from 'string-width';
import type { Place } from '../../place.ts';

/** A change of some bytes of a text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** How wide a text looks: CJK letters take two columns; or as some editors count, one each. */
const measures = [stringWidth, (text: string): number => text.length];

/**
 * The changes of padding that keep a table's columns aligned, where they were, once the words in its cells change.
 * Cells that become wider than their column stick out; no other row is touched. `changes` are in the order of the text.
 */
export function repad(text: string, table: Place, changes: readonly Change[]): readonly Change[] {
  const lines = linesOf(text, table);
  for (const measure of measures) {
    const width = widthOf(lines, text, measure);
    if (width === null) continue;
    let next = 0;
    return lines.flatMap(row => {
      const from = next;
      while ((changes[next]?.end ?? Number.POSITIVE_INFINITY) <= row.end) next++;
      return next === from ? [] : padRow(text, row, changes.slice(from, next), width, measure);
    });
  }
  return [];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function linesOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const lines: Stretch[] = [];
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < text.length && text[stop] !== '\n' && text[stop] !== '\r') stop++;
    lines.push({ start: at, end: stop });
    at = text.startsWith('\r\n', stop) ? stop + 2 : stop + 1;
  }
  return lines;
}

/** The width that most rows have; null where they have none in common and so were not aligned. */
function widthOf(lines: readonly Stretch[], text: string, measure: (text: string) => number): number | null {
  const counts = new Map<number, number>();
  for (const { start, end } of lines) {
    const width = measure(text.slice(start, end).trimEnd());
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [width, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return lines.length >= 3 && count * 5 >= lines.length * 4 ? width : null;
}

function padRow(
  text: string,
  row: Stretch,
  changes: readonly Change[],
  width: number,
  measure: (text: string) => number,
): readonly Change[] {
  let now = measure(text.slice(row.start, row.end).trimEnd());
  if (now < width) return [];
  const pads: Change[] = [];
  for (const cell of cellsOf(text, row)) {
    const own = changes.filter(change => change.start >= cell.start && change.end <= cell.end);
    if (own.length === 0) continue;
    for (const { start, end, newText } of own) now += measure(newText) - measure(text.slice(start, end));
    const content = text.slice(cell.start, cell.end);
    const before = content.length - content.trimStart().length;
    const after = content.length - content.trimEnd().length;
    const [from, old] = before > after ? [cell.start, before] : [cell.end - after, after];
    const pad = Math.max(1, old + width - now);
    if (pad === old || old === 0) continue;
    now += pad - old;
    pads.push({ start: from, end: from + old, newText: ' '.repeat(pad) });
  }
  return pads;
}

/** What stands between a row's pipes. */
export function cellsOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const cells: Stretch[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '|') {
      cells.push({ start: from, end: i });
      from = i + 1;
    }
  }
  cells.push({ start: from, end });
  return cells;
}
