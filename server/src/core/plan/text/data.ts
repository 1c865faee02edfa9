import { type Line, longestLine, sub, trim } from './line.ts';

/** A value of YAML or JSON, with what its author wrote of it. */
export type Data = Scalar | Sequence | Mapping;

/** A text without the quotes around it. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly line: Line;
}

export interface Sequence {
  readonly kind: 'sequence';
  readonly items: readonly Data[];
}

export interface Mapping {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
}

/** A key with its value; one without a value has an empty text. */
export interface Entry {
  readonly key: Line;
  readonly value: Data;
  /** Both, where they stand in one line; quotes are spaces. */
  readonly line: Line;
}

/** Values nested deeper were written by no person. */
export const deepest = 20;

/** Reads what stands between brackets from an offset on: JSON, or the like in YAML. What is broken ends where it breaks. */
export function readFlow(source: Line, from = 0): { readonly data: Data; readonly end: number } {
  const { text } = source;
  let at = from;
  const skip = (): void => {
    at += /^(?:[\s,]|\/\/[^\n]*|#[^\n]*)*/.exec(text.slice(at, at + longestGap))?.[0].length ?? 0;
  };
  const scalar = (ends: RegExp): Scalar => {
    const quote = text[at] as string;
    const close = quote === '"' || quote === "'" ? closing(text, at) : -1;
    if (close >= 0) {
      const line = sub(source, at + 1, close);
      at = close + 1;
      return { kind: 'scalar', line };
    }
    const start = at;
    while (at < text.length && !ends.test(text[at] as string) && !isColon(text, at)) at++;
    return { kind: 'scalar', line: trim(sub(source, start, at)) };
  };
  const value = (depth: number): Data => {
    skip();
    const open = text[at];
    if (depth > deepest || (open !== '[' && open !== '{')) return scalar(/[,\]}\n]/);
    at++;
    return open === '['
      ? { kind: 'sequence', items: items(depth) }
      : { kind: 'mapping', entries: entries(depth) };
  };
  const goesOn = (end: string): boolean => {
    skip();
    if (at >= text.length) return false;
    if (text[at] !== end) return true;
    at++;
    return false;
  };
  const items = (depth: number): Data[] => {
    const found: Data[] = [];
    for (let before = -1; goesOn(']') && at > before; ) {
      before = at;
      found.push(value(depth + 1));
    }
    return found;
  };
  const entries = (depth: number): Entry[] => {
    const found: Entry[] = [];
    for (let before = -1; goesOn('}') && at > before; ) {
      before = at;
      const { line: key } = scalar(/[,{}[\]\n]/);
      skip();
      if (text[at] === ':') at++;
      const told = value(depth + 1);
      found.push(entryOf(source, key, told));
    }
    return found;
  };
  const data = value(0);
  return { data, end: at };
}

/** White space and comments between two values are no longer. */
const longestGap = 2000;

/** A colon that ends a key: what follows it is no part of an address. */
function isColon(text: string, at: number): boolean {
  return text[at] === ':' && /[\s"'[{]/.test(text[at + 1] ?? ' ');
}

/** Where the quote that opens at an offset closes in its line; -1 where it does not. */
function closing(text: string, open: number): number {
  const quote = text[open];
  for (let at = open + 1; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}

/** A key with its value; of a text, both as one line. */
export function entryOf(source: Line, key: Line, value: Data): Entry {
  if (value.kind !== 'scalar') return { key, value, line: key };
  const start = key.start - source.start;
  const at = value.line.start - key.start;
  const end = at + value.line.text.length;
  // A value on a line of its own stands as far from its key as in the text.
  const isBelow = value.line.start > source.start + source.text.length && end <= longestLine;
  const line = isBelow
    ? { text: `${key.text}:`.padEnd(at) + value.line.text, start: key.start }
    : sub(source, start, Math.max(start + key.text.length, start + end));
  return { key, value, line: { ...line, text: line.text.replace(/["'\s]/g, ' ') } };
}
