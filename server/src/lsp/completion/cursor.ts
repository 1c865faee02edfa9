import type { Range } from 'vscode-languageserver';
import type { DocumentContext } from '../feature.ts';

/** The place where something is to be completed. */
export interface Cursor {
  readonly offset: number;
  readonly lineStart: number;
  /** Where the line above ends, without its line break; -1 in the first line. */
  readonly above: number;
  /** The text of the line before the cursor, and behind it. */
  readonly before: string;
  readonly after: string;
}

export function cursorAt({ text, positions }: DocumentContext, offset: number): Cursor {
  const { index } = positions;
  const line = index.lineAt(offset);
  const lineStart = index.lineStart(line);
  const whole = index.line(line);
  return {
    offset,
    lineStart,
    above: line === 1 ? -1 : index.lineStart(line - 1) + index.line(line - 1).length,
    before: whole.slice(0, offset - lineStart),
    after: text.slice(offset, lineStart + whole.length),
  };
}

/** The client's range from so many characters before the cursor to so many behind it. */
export function rangeAround(
  { positions }: DocumentContext,
  { offset }: Cursor,
  before: number,
  behind = 0,
): Range {
  return positions.between(offset - before, offset + behind);
}
