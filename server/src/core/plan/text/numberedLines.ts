import { type Line, sub, trim } from './line.ts';

/**
 * What stands behind the numbers of lines that all have one with a dot inside: `1.2 Page cache`, `B.1 Symbols`; else nothing. Those with
 * more dots than the first (`1.2.1`) are parts of others, and left out.
 */
export function numberedLines(lines: readonly Line[]): readonly Line[] {
  const found = lines.flatMap(line => {
    const match = /^\s*((?:\d{1,2}|[A-Z])(?:\.\d{1,2})+)[.、)）]?(?:\s+(?=\S)|(?=\p{L}))/u.exec(line.text);
    const [whole = '', number = ''] = match ?? [];
    return match ? [{ line: trim(sub(line, whole.length)), depth: number.split('.').length }] : [];
  });
  if (found.length < 2 || found.length < lines.length) return [];
  return found.filter(({ depth }) => depth <= (found[0]?.depth ?? 0)).map(({ line }) => line);
}

/** A line without the number with dots that it has within its chapter: `1.2.1 Planks`. */
export function withoutNumber(line: Line): Line {
  const number = /^\s*(?:\d{1,2}|[A-Z])(?:\.\d{1,2}){1,3}[.、)）]?\s+(?=\p{L})/u.exec(line.text);
  return trim(sub(line, number?.[0].length ?? 0));
}
