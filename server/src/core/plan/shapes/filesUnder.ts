import type { LineContext } from '../context.ts';
import { recall } from '../memory.ts';
import type { Section, TableBlock } from '../text/blocks.ts';
import { isDocument, pathsIn } from '../text/paths.ts';

/** Whether headings under one are over tables of files: then it is the phase or group of these, and no guide itself. */
export function holdsFileTables({ children }: Section, context: LineContext): boolean {
  return children.some(
    child =>
      recall(child, ownsFileTable, context) || (child.children.length > 0 && holdsFileTables(child, context)),
  );
}

function ownsFileTable({ blocks }: Section, context: LineContext): boolean {
  return blocks.some(block => block.kind === 'table' && isOfFiles(block, context));
}

/** Whether a table has a column of files with two documents or more. */
export function isOfFiles({ head, rows }: TableBlock, { vocabulary }: LineContext): boolean {
  return head.some(({ text }, at) => {
    const field = vocabulary.column(text);
    if (field !== 'file' && field !== 'title') return false;
    const named = rows.filter(({ cells }) => {
      const cell = cells[at];
      return cell !== undefined && pathsIn(cell).some(path => isDocument(path.text));
    });
    return named.length > 1 && named.length * 2 > rows.length;
  });
}
