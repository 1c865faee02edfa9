import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('DEPENDENCIES.md tells what the lock file brings', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/licences.mjs', '--check'], { cwd: root }),
  ).not.toThrow();
});

test('every licence of what ships lets it be shipped', () => {
  const [shipped = ''] = readFileSync(join(root, 'DEPENDENCIES.md'), 'utf8').split('## Workshop');
  const licences = [...shipped.matchAll(/^\| [^|]+ \| \d[^|]* \| ([^|]+) \|$/gm)].map(match => match[1]);
  const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Apache-2.0', '0BSD'];
  expect(licences.length).toBeGreaterThan(10);
  expect(licences.filter(licence => !free.includes(licence as string))).toEqual([]);
});
