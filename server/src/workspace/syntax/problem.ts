/** Where a text is not in its language. */
export interface Flaw {
  /** The line of the code, from 0. */
  readonly line: number;
  /** What stands there, cut short; empty where the text just ends. */
  readonly near: string;
}

/** How much of a line is worth repeating. */
const most = 40;

/** A flaw on a line of a code. */
export function flawAt(code: string, line: number, column = 0): Flaw {
  const text = code.split('\n')[line] ?? '';
  const near = (text.slice(column).trim() || text.trim()).slice(0, most);
  return { line, near };
}
