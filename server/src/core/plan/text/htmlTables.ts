import type { Row, TableBlock } from './blocks.ts';
import { type Line, longestLine, trim } from './line.ts';

/** The tables that a stretch of a text writes in HTML, as if bars parted their cells; those within cells are text. */
export function htmlTablesIn(text: string, start: number, end: number): TableBlock[] {
  const html = withoutComments(text.slice(start, end));
  if (!/<table\b/i.test(html)) return [];
  const tables: TableBlock[] = [];
  let depth = 0;
  let open: OpenTable | null = null;
  for (const { 0: tag, 1: slash, 2: word = '', index } of html.matchAll(tags)) {
    const name = word.toLowerCase();
    const isTable = name === 'table';
    if (isTable && !slash && ++depth === 1) open = new OpenTable(html, start, index);
    else if (isTable && slash && depth > 0 && --depth === 0) {
      tables.push(...(open as OpenTable).closed(index, index + tag.length));
      open = null;
    } else if (depth === 1 && !isTable) open?.takes(name, tag, slash !== '', index);
  }
  return tables;
}

const tags = /<(\/?)(table|tr|td|th)(?![\w-])[^<>]*>/gi;

/** A cell that stands in further rows as well. */
interface Tall {
  readonly cell: Line;
  left: number;
}

/** No person writes cells that are taller, and none in a wider row. */
const widest = 100;

/** A table whose end was not yet seen. */
class OpenTable {
  private readonly rows: Row[] = [];
  private readonly tall = new Map<number, Tall>();
  private cells: Line[] = [];
  private rowStart = 0;
  private cell: { readonly from: number; readonly high: number; readonly wide: number } | null = null;

  constructor(
    private readonly html: string,
    private readonly offset: number,
    private readonly start: number,
  ) {}

  takes(name: string, tag: string, isEnd: boolean, at: number): void {
    this.endCell(at);
    if (name === 'tr') {
      this.endRow(at);
      this.rowStart = at;
    } else if (!isEnd) {
      const [high = 1, wide = 1] = ['rowspan', 'colspan'].map(key => spanOf(tag, key));
      this.cell = { from: at + tag.length, high, wide };
    }
  }

  /** The table, with its first row as its head; nothing where it has no rows. */
  closed(at: number, end: number): TableBlock[] {
    this.endCell(at);
    this.endRow(at);
    const [head, ...rows] = this.rows;
    const [start, stop] = [this.start + this.offset, end + this.offset];
    return head ? [{ kind: 'table', hasBars: false, head: head.cells, rows, start, end: stop }] : [];
  }

  private endCell(at: number): void {
    if (!this.cell) return;
    const { from, high, wide } = this.cell;
    this.cell = null;
    this.fillTall();
    const cell = trim({ text: wordsOf(this.html.slice(from, at)), start: this.offset + from });
    for (let column = 0; column < wide && this.cells.length < widest; column++) {
      const one = column === 0 ? cell : { text: '', start: cell.start };
      if (high > 1) this.tall.set(this.cells.length, { cell: one, left: high - 1 });
      this.cells.push(one);
    }
  }

  /** Adds the cells of rows above that reach down to here. */
  private fillTall(): void {
    for (let tall = this.tall.get(this.cells.length); tall; tall = this.tall.get(this.cells.length)) {
      if (--tall.left === 0) this.tall.delete(this.cells.length);
      this.cells.push(tall.cell);
    }
  }

  private endRow(at: number): void {
    if (this.cells.length > 0) {
      this.fillTall();
      this.rows.push({ cells: this.cells, start: this.offset + this.rowStart, end: this.offset + at });
    }
    this.cells = [];
  }
}

function spanOf(tag: string, key: string): number {
  const told = new RegExp(`\\s${key}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(tag)?.[1];
  return Math.max(1, Math.min(widest, Number(told ?? 1)));
}

/** What is written in a cell, each letter at its offset: items part it as breaks do, other tags but links are space. */
function wordsOf(html: string): string {
  return html
    .slice(0, longestLine)
    .replace(/<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi, (tag, slash: string, name: string) => {
      if (/^(?:br|a|strong)$/i.test(name)) return tag;
      return (/^li$/i.test(name) && slash === '' ? '<br>' : '').padEnd(tag.length);
    })
    .replace(/&amp;/g, '&    ')
    .replace(/&nbsp;/g, '      ')
    .replace(/\s/g, ' ');
}

/** A text with spaces for its comments. */
export function withoutComments(html: string): string {
  let text = '';
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<!--', at);
    const close = open < 0 ? -1 : html.indexOf('-->', open + 4);
    if (close < 0) return text + html.slice(at);
    text += html.slice(at, open).padEnd(close + 3 - at);
    at = close + 3;
  }
  return text;
}
