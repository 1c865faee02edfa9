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
  const patch = createTwoFilesPatch(printable(from), printable(`b/${path}`), before ?? '', after, '', '', {
    context: 2,
  });
  return patch
    .split('\n')
    .filter(line => !/^=+$/.test(line))
    .map(line => {
      if (line.startsWith('@@')) return colors.cyan(line);
      if (line.startsWith('+')) return colors.green(line);
      return line.startsWith('-') ? colors.red(line) : line;
    })
    .join('\n');
}
