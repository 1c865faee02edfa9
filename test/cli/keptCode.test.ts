import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtForTests } from './built.ts';

const built = builtForTests();

function cacheFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guidewright-code-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const version = (cache: string, env: Readonly<Record<string, string>> = {}): string =>
  execFileSync(process.execPath, [built('bin.mjs'), '--version'], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: cache, NODE_COMPILE_CACHE: cache, ...env },
  });

/** Node 22 keeps code by itself, in files of its own. */
test.runIf(process.version.startsWith('v20.'))('damaged compiled code is compiled again', () => {
  const cache = cacheFolder();
  const said = version(cache);
  const [name = ''] = readdirSync(join(cache, 'guidewright'));
  truncateSync(join(cache, 'guidewright', name), 1000);
  expect(version(cache)).toBe(said);
  expect(readFileSync(join(cache, 'guidewright', name)).length).toBeGreaterThan(1000);
});

test('nothing is kept where the user wants no compiled code kept', () => {
  const cache = cacheFolder();
  version(cache, { NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(readdirSync(cache)).toEqual([]);
});
