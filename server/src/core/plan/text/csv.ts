import type { Fence, TableBlock } from './blocks.ts';
import { type Line, sub, trim } from './line.ts';

/** A fence of values between commas or tabs as a table; null where its first line has but one. */
export function tableOfCsv(fence: Fence): TableBlock | null {
  const mark = fence.lang === 'csv' ? ',' : fence.lang === 'tsv' ? '\t' : null;
  const lines = fence.lines.filter(({ text }) => text.trim() !== '');
  const [head, ...rows] = lines.map(line => cellsIn(line, mark ?? ','));
  if (mark === null || !head || head.length < 2) return null;
  const { start, end } = fence;
  return {
    kind: 'table',
    hasBars: false,
    head,
    rows: rows.map((cells, at) => {
      const line = lines[at + 1] as Line;
      return { cells, start: line.start, end: line.start + line.text.length };
    }),
    start,
    end,
  };
}

function cellsIn(line: Line, mark: string): Line[] {
  const cells: Line[] = [];
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at <= line.text.length; at++) {
    if (line.text[at] === '"') isQuoted = !isQuoted;
    if (at < line.text.length && (isQuoted || line.text[at] !== mark)) continue;
    const cell = trim(sub(line, from, at));
    cells.push(/^".*"$/.test(cell.text) ? sub(cell, 1, cell.text.length - 1) : cell);
    from = at + 1;
  }
  return cells;
}
