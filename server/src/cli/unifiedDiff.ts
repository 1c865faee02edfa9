import { createTwoFilesPatch } from 'diff';
import type { Context } from './context.ts';
import { printable } from './printable.ts';

/** What a change of a file does, as `diff -u` tells it: `path` counts from where one is, `before` is null for a file that is made. */
export function unifiedDiff(
  path: string,
  before: string | null,
  after: string,
  { colors, io }: Pick<Context, 'colors' | 'io'>,
): string {
  // What lies elsewhere lies under neither of Git's two roots.
  const isElsewhere = /^(?:\.\.?[\\/]|[\\/]|[a-z]:[\\/])/i.test(path);
  const from = before === null ? '/dev/null' : isElsewhere ? path : `a/${path}`;
  const to = isElsewhere ? path : `b/${path}`;
  const patch = createTwoFilesPatch(printable(from), printable(to), before ?? '', after, '', '', {
    context: 2,
  });
  // A terminal shows what a document holds and does not obey it; a file gets the patch as it is.
  const shown = (line: string): string =>
    io.stdout.isTTY ? line.replace(/\r$/, '').split('\t').map(printable).join('\t') : line;
  const paint = (raw: string): string => {
    const line = shown(raw);
    if (line.startsWith('@@')) return colors.cyan(line);
    if (line.startsWith('+')) return colors.green(line);
    return line.startsWith('-') ? colors.red(line) : line;
  };
  return patch
    .split('\n')
    .filter((line, index) => !/^=+$/.test(line) && !(index === 0 && line.startsWith('Index: ')))
    .map((line, index) => {
      // Names that are not of plain letters are quoted by the library, byte for byte, which nobody can read.
      if (index < 2 && line.endsWith('"') && !/["\\]/.test(printable(path)))
        return paint(`${line.slice(0, 3)} ${printable(index === 0 ? from : to)}`);
      return paint(line);
    })
    .join('\n');
}
