import type { Context } from '../context.ts';
import type { CriterionId } from '../model.ts';
import type { Row, TableBlock } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import type { Line } from '../text/line.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import { criteriaIn } from './criteriaIn.ts';
import { sizeIn } from './size.ts';
import { together } from './together.ts';

const weight =
  /^\W*(?:max(?:imum|\.)? )?(?:weight(?:ing|age)?|points?|share|marks|score)\W*(?:\(.*\)\W*)?$|分值|权重|比重|占比|得分/i;
/** Heads of columns that say how something is by now, or who sees to it. */
const beside =
  /^\W*(?:now|today|current(?:ly)?|before|actual|state|status|owner|notes?|现状|当前|现在|目前|实际|状态|负责人|备注|说明|checked|reviewe[dr]|by whom|who|由谁|谁来|检查人|评审人)(?:\s|\W|值|情况|状态|检查|评审|$)/i;
/** The head of a column of numbers, and what such a column holds: `3`, `R3`, `C-03`. */
const numbering = /^\W*(?:#|no\.?|nr\.?|id|ref\.?|序号|编号|号)?\W*$/i;
const number = /^\W*\p{L}{0,3}[-.]?\d{1,3}\W*$/u;
/** What a row of least sizes may be called, the first column having no other use. */
const least =
  /^\W*(?:min(?:imum)?|least|required|must|threshold|最低|最少|至少|下限|必须|要求|标准)(?:\W|$)/i;

/**
 * The lines of a table that may ask for something: what is asked, and how much of it. It stands in two columns; further
 * ones explain it where most rows ask for something known. What it weighs, or is by now, asks nothing; where no heading
 * says that it `isAbout` what is asked, a table of how things are by now counts all guides together.
 */
export function linesOfTable(table: TableBlock, isAbout: boolean, context: Context): Line[] {
  const { head, rows } = table;
  const isMeasured = head.some(({ text }, column) => column > 0 && beside.test(text));
  if (head.length > 2 && isMeasured && !isAbout && !areStandards(head)) return [];
  const isAside = head.map(
    ({ text }, column) =>
      weight.test(text) ||
      (column > 0 && areStandards(head) && beside.test(text)) ||
      (column === 0 && head.length > 1 && (areNumbers(text, rows) || areKinds(rows, context))),
  );
  const told = rows.map(({ cells }) => cells.filter((_, column) => !isAside[column]));
  const columns = isAside.filter(is => !is).length;
  if (columns <= 2)
    return told.flatMap(([what, much]) =>
      much && what && /[\p{L}\p{N}]/u.test(much.text)
        ? [together(what, much, context)]
        : what && head.length > 1
          ? [what]
          : [],
    );
  return linesAcross(table, context) ?? linesOfMany(told, context);
}

/** Of several columns behind what is asked, that which says how much of it; the next where none does. */
function linesOfMany(told: readonly (readonly Line[])[], context: Context): Line[] {
  const known = new Set<CriterionId>();
  const lines = told.flatMap(([what, ...others]) => {
    const [next] = others;
    if (!what || !next) return [];
    const much = others.find(({ text }) => sizeIn(`${what.text} ${text}`, context.vocabulary)) ?? next;
    return [together(what, much, context)];
  });
  const named = told.filter(
    ([what]) => what && criteriaIn({ line: what, isSentence: true }, known, context).length > 0,
  );
  const sized = lines.filter(({ text }) => sizeIn(text, context.vocabulary));
  return (named.length + sized.length) * 2 > told.length &&
    !told.flat().some(cell => pathsIn(cell).some(({ text }) => isDocument(text)))
    ? lines
    : [];
}

/** What stands in the head of a table whose only row, or whose row of least sizes, says how much; null for another table. */
function linesAcross({ head, rows }: TableBlock, context: Context): Line[] | null {
  const [first] = rows;
  if (!first || (rows.length > 1 && !least.test(first.cells[0]?.text ?? ''))) return null;
  const known = new Set<CriterionId>();
  const lines = head.flatMap((what, column) => {
    const much = first.cells[column];
    return much && what.text.trim() !== '' ? [together(what, much, context)] : [];
  });
  for (const line of lines) criteriaIn({ line, isSentence: false }, known, context);
  return known.size * 2 > head.length ? lines : null;
}

/** Whether a table asks for standards; metrics, of which it tells how they are by now and shall be, count all guides together. */
function areStandards(head: readonly Line[]): boolean {
  return head.slice(0, 2).some(({ text }) => /标准|要求|criteri|standard|requirement/i.test(text));
}

/** Whether the first column says of what kind of documents something is asked. */
function areKinds(rows: readonly Row[], { vocabulary: { kind, document } }: Context): boolean {
  return rows.every(({ cells: [first] }) => {
    const word = fold(first?.text ?? '');
    return (
      kind.get(word) !== null || document.get(word) !== null || /^\S{1,3}(?:文档|指南|教程|手册)$/.test(word)
    );
  });
}

function areNumbers(head: string, rows: readonly Row[]): boolean {
  return numbering.test(head) && rows.every(({ cells }) => number.test(cells[0]?.text ?? ''));
}
