import { createTwoFilesPatch } from 'diff';
import type { Context } from './context.ts';
import { printable } from './printable.ts';

/** What a change of a file does, as `diff -u` tells it; `before` is null for a file that is made. */
export function unifiedDiff(
  path: string,
  before: string | null,
  after: string,
  { colors }: Pick<Context, 'colors'>,
): string {
  const from = before === null ? '/dev/null' : `a/${path}`;
  const to = `b/${path}`;
  const patch = createTwoFilesPatch(printable(from), printable(to), before ?? '', after, '', '', {
    context: 2,
  });
  const paint = (line: string): string => {
    if (line.startsWith('@@')) return colors.cyan(line);
    if (line.startsWith('+')) return colors.green(line);
    return line.startsWith('-') ? colors.red(line) : line;
  };
  return patch
    .split('\n')
    .filter(line => !/^=+$/.test(line))
    .map((line, index) => {
      // Names that are not of plain letters are quoted by the library, byte for byte, which nobody can read.
      if (index < 2 && line.endsWith('"') && !/["\\]/.test(printable(path)))
        return paint(`${line.slice(0, 3)} ${printable(index === 0 ? from : to)}`);
      return paint(line);
    })
    .join('\n');
}
