import { flatMap } from '../../flatMap.ts';
import type { Fence, Guide, Table } from '../../guide/model.ts';
import { rememberedLast, rememberedText } from '../../remembered.ts';
import { codePlace } from './places.ts';

/** The tables of a guide: those in Markdown, then those that are drawn in fences by lines, `│ name │ cost │`. */
export const tablesOf = rememberedLast((guide: Guide): readonly Table[] => {
  const drawn = flatMap(guide.fences, fence =>
    mayHold(fence) ? drawnIn(fence.code).map(table => ({ fence, ...table })) : [],
  );
  if (drawn.length === 0) return guide.tables;
  return [
    ...guide.tables,
    ...drawn.map(({ fence, line, header, rows }, at) => ({
      index: guide.tables.length + at,
      place: codePlace(guide, fence, line),
      section: fence.section,
      header,
      rows,
    })),
  ];
});

/** What is in a language is no table, whatever its strings draw. */
function mayHold({ excluded, code }: Fence): boolean {
  return excluded !== null && excluded !== 'duplicate' && code.includes('│');
}

interface Drawn {
  /** The line of its head, from 0 in the code. */
  readonly line: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The tables drawn in a code: rows of as many cells, a rule below the first of them. Programs print their tables with
 * signs of ASCII, so these are passed over.
 */
const drawnIn = rememberedText(500, (code: string): readonly Drawn[] => {
  const found: Drawn[] = [];
  let head: { readonly line: number; readonly cells: readonly string[] } | null = null;
  let isRuled = false;
  let rows: (readonly string[])[] = [];
  const end = (): void => {
    if (head && isRuled && rows.length > 1) found.push({ line: head.line, header: head.cells, rows });
    head = null;
    isRuled = false;
    rows = [];
  };
  for (const [line, text] of `${code}\n`.split('\n').entries()) {
    const cells = cellsOf(text);
    if (rule.test(text)) isRuled ||= head !== null;
    else if (cells.length < 2) end();
    else if (head?.cells.length === cells.length && isRuled) rows.push(cells);
    else {
      end();
      if (cells.every(cell => cell !== '')) head = { line, cells };
    }
  }
  end();
  return found;
});

/** A line of nothing but lines. */
const rule = /^[\s│├┼┤╞╪╡┝┿┥┠╂┨]*[─━═-][\s─━═│├┼┤╞╪╡┝┿┥┠╂┨-]*$/;

/** What stands between the lines of a row; empty where it is none. */
function cellsOf(text: string): readonly string[] {
  const row = /^\s*│(.*)│\s*$/.exec(text)?.[1];
  return row === undefined ? [] : row.split('│').map(cell => cell.trim());
}
