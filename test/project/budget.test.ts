import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** At most so many kilobytes of what is read when a program starts; little more than there is. */
const budgets: Readonly<Record<string, number>> = {
  'bin.mjs': 4,
  'program.cjs': 1967,
  'thread.mjs': 4,
  'main.mjs': 4,
  'serverThread.mjs': 4,
  'remark.mjs': 1137,
  'server/main.web.js': 1564,
  'client/extension.js': 54,
};

/** What a file says, also where it says it in escapes. */
const textOf = (file: string): string =>
  readFileSync(file, 'utf8').replace(/\\u([\da-f]{4})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

test('what ships stays small', () => {
  const out = mkdtempSync(join(root, 'dist-test-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  execFileSync(process.execPath, ['scripts/build.mjs', '--minify', '--quiet', '--out', out], { cwd: root });
  const kilobytes = (file: string): number => Math.ceil(statSync(join(out, file)).size / 1000);
  for (const [file, most] of Object.entries(budgets)) expect(kilobytes(file), file).toBeLessThanOrEqual(most);

  // The words of coverage are a good part of what is packed, so that they stand in one file. Any program has some of
  // them for reasons of its own.
  const { keys } = JSON.parse(readFileSync(join(out, 'words.json'), 'utf8')) as { readonly keys: string };
  const words = keys.split('\n').filter((word, index) => word.length > 3 && index % 20 === 0);
  const holding = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:[cm]?js|json)$/.test(file))
    .filter(file => {
      const text = textOf(join(out, file));
      return words.filter(word => text.includes(word)).length > words.length / 5;
    });
  expect(holding).toEqual(['words.json']);
});
