import { columnsOf } from '../../columns.ts';

/** A change of some bytes of a text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** How wide a text looks: CJK letters take two columns; or as some editors count, one each. */
const measures = [columnsOf, (text: string): number => text.length];

/** A table's rows in a text, and how wide they are where its columns are aligned. */
export class TableShape {
  readonly lines: readonly Stretch[];
  private readonly aligned: { readonly width: number; readonly measure: (text: string) => number } | null;

  constructor(
    private readonly text: string,
    place: Stretch,
  ) {
    this.lines = linesOf(text, place);
    this.aligned =
      measures
        .map(measure => ({ measure, width: widthOf(this.lines, text, measure) }))
        .find((one): one is { measure: (text: string) => number; width: number } => one.width !== null) ??
      null;
  }

  /** The head of the column that holds an offset. */
  headAt(offset: number): string {
    const column = cellsOf(this.text, this.lineAt(offset)).findIndex(({ end }) => offset <= end);
    const head = this.lines[0] && cellsOf(this.text, this.lines[0])[column];
    return head ? this.text.slice(head.start, head.end).trim() : '';
  }

  /** The line that holds an offset. */
  lineAt(offset: number): Stretch {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lines[middle] as Stretch).start <= offset) low = middle;
      else high = middle - 1;
    }
    return this.lines[low] as Stretch;
  }

  /**
   * The changes of padding that keep the columns aligned, where they were, once the words in cells change. Cells that
   * become wider than their column stick out; no other row is touched. `changes` are in the order of the text.
   */
  pads(changes: readonly Change[]): readonly Change[] {
    const { aligned } = this;
    if (!aligned) return [];
    const rows = new Map<Stretch, Change[]>();
    for (const change of changes) {
      const line = this.lineAt(change.start);
      const known = rows.get(line);
      if (known) known.push(change);
      else rows.set(line, [change]);
    }
    return [...rows].flatMap(([line, own]) => padRow(this.text, line, own, aligned.width, aligned.measure));
  }
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

function linesOf(text: string, { start, end }: Stretch): readonly Stretch[] {
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
  if (lines.length < 3) return null;
  const counts = new Map<number, number>();
  let most = 0;
  for (const [seen, { start, end }] of lines.entries()) {
    // Long tables that are not aligned show it soon.
    if ((most + lines.length - seen) * 5 < lines.length * 4) return null;
    const width = measure(text.slice(start, end).trimEnd());
    const count = (counts.get(width) ?? 0) + 1;
    counts.set(width, count);
    most = Math.max(most, count);
  }
  const [width, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return count * 5 >= lines.length * 4 ? width : null;
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
