import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** At most so many kilobytes of what is read when a program starts; a fifth more than there is. */
const budgets: Readonly<Record<string, number>> = {
  'bin.mjs': 3,
  'program.cjs': 1650,
  'thread.mjs': 3,
  'main.mjs': 3,
  'serverThread.mjs': 3,
  'remark.mjs': 880,
  'client/extension.js': 54,
};

test('what ships stays small', () => {
  const out = mkdtempSync(join(root, 'dist-test-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  execFileSync(process.execPath, ['scripts/build.mjs', '--minify', '--quiet', '--out', out], { cwd: root });
  const kilobytes = (file: string): number => Math.ceil(statSync(join(out, file)).size / 1000);
  for (const [file, most] of Object.entries(budgets)) expect(kilobytes(file), file).toBeLessThanOrEqual(most);
});
