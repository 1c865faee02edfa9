import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
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
    env: { ...process.env, XDG_CACHE_HOME: cache, ...env },
  });

test('damaged compiled code is compiled again', () => {
  const cache = cacheFolder();
  const said = version(cache);
  const [name = ''] = readdirSync(join(cache, 'guidewright'));
  truncateSync(join(cache, 'guidewright', name), 1000);
  expect(version(cache)).toBe(said);
  expect(readFileSync(join(cache, 'guidewright', name)).length).toBeGreaterThan(1000);
});

test('kept code is taken, whatever the run before it did', () => {
  const cache = cacheFolder();
  const check = (): number => {
    const { status } = spawnSync(process.execPath, [built('bin.mjs'), 'check', '--root', 'test/workspace'], {
      env: { ...process.env, XDG_CACHE_HOME: cache },
    });
    expect(status).toBe(1);
    const [name = ''] = readdirSync(join(cache, 'guidewright'));
    return statSync(join(cache, 'guidewright', name)).mtimeMs;
  };
  expect(check()).toBe(check());
});

test('nothing is kept where the user wants no compiled code kept', () => {
  const cache = cacheFolder();
  version(cache, { NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(readdirSync(cache)).toEqual([]);
});
