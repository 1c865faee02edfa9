import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import type { Io } from '../../server/src/cli/io.ts';
import { unifiedDiff } from '../../server/src/cli/unifiedDiff.ts';

const diff = (isTTY: boolean, path = 'a.md'): string =>
  unifiedDiff(path, 'a\u001b[31m\n', 'b\u001b[31m\n', {
    colors: createColors(false),
    io: { stdout: { isTTY } } as Io,
  });

test('a terminal shows escape sequences of a document and does not obey them; a file gets the patch as it is', () => {
  expect(diff(true)).toContain('-a\\u{1b}[31m');
  expect(diff(true)).not.toContain('\u001b');
  expect(diff(false)).toContain('+b\u001b[31m');
});

test.each([
  ['docs/a.md', '--- a/docs/a.md', '+++ b/docs/a.md'],
  ['../PLAN.md', '--- ../PLAN.md', '+++ ../PLAN.md'],
  ['/srv/PLAN.md', '--- /srv/PLAN.md', '+++ /srv/PLAN.md'],
])('the head of a patch names %s', (path, from, to) => {
  expect(diff(false, path).split('\n').slice(0, 2)).toEqual([from, to]);
});
