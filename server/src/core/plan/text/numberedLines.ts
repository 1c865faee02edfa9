import { type Line, sub, trim } from './line.ts';

/** What stands behind the numbers of lines that all have one with a dot inside: `1.2 Page cache`; else nothing. */
export function numberedLines(lines: readonly Line[]): readonly Line[] {
  const found = lines.flatMap(line => {
    const match = /^\s*\d{1,2}(?:\.\d{1,2})+[.、)）]?\s+(?=\S)/.exec(line.text);
    return match ? [trim(sub(line, match[0].length))] : [];
  });
  return found.length > 1 && found.length === lines.length ? found : [];
}
