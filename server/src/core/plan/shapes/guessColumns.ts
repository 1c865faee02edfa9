import type { Context } from '../context.ts';
import type { Column } from '../model.ts';
import type { Line } from '../text/line.ts';
import { linesIn } from '../text/measure.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import { progressIn, statusIn } from '../text/state.ts';
import { widthOf } from '../text/width.ts';

/** What tells of a document rather than names it: it ends as a sentence does, or is too long for a title. */
function isSentence({ text }: Line): boolean {
  return /[.。!！;；][\s*_]*$/.test(text) || widthOf(text) > longestTitle;
}

const longestTitle = 90;

/** Gives columns under heads that are not known the meaning that their cells show. */
export function guessUnknown(
  columns: (Column | null)[],
  isKnown: (column: number) => boolean,
  mostly: (column: number, test: (line: Line) => boolean) => boolean,
  { vocabulary, index }: Context,
): void {
  if (!columns.includes('file')) return;
  for (const [at, column] of columns.entries()) {
    if (isKnown(at)) continue;
    const isFree = column === null || column === 'effort';
    if (
      isFree &&
      !columns.includes('lines') &&
      mostly(at, line => linesIn(line, vocabulary, index, false) !== null)
    )
      columns[at] = 'lines';
    if (columns[at] !== null) continue;
    // `plan-template.docx` names a document, be its first word a state.
    const saysState = (line: Line): boolean =>
      statusIn(line, vocabulary, index) !== null && !pathsIn(line).some(({ text }) => isDocument(text));
    if (!columns.includes('status') && mostly(at, saysState)) columns[at] = 'status';
    else if (!columns.includes('progress') && mostly(at, line => progressIn(line, index, false) !== null))
      columns[at] = 'progress';
    else if (
      !columns.includes('title') &&
      !columns.includes('note') &&
      mostly(at, line => /\p{L}{3}|[\u3400-\u9fff]{2}/u.test(line.text)) &&
      !mostly(at, isSentence)
    )
      columns[at] = 'title';
  }
}
