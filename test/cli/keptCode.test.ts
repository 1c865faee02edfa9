import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runKept } from '../../server/src/keptCode.ts';
import { keepFile } from '../../server/src/keptFiles.ts';
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

test('code of another script of the same length is not taken for the program', () => {
  const folder = cacheFolder();
  vi.stubEnv('XDG_CACHE_HOME', folder);
  vi.stubEnv('NODE_DISABLE_COMPILE_CACHE', '');
  onTestFinished(() => void vi.unstubAllEnvs());
  const file = join(folder, 'program.cjs');
  const program = 'module.exports = { answer: 42 };';
  writeFileSync(file, program);
  const require = createRequire(file);
  const use = `test ${process.pid}`;
  // What a run keeps at its end, of a script that does nothing.
  const wrapped = (text: string): string =>
    `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
  const other = new Script(wrapped(' '.repeat(program.length)), { filename: file });
  other.runInThisContext();
  const sha = createHash('sha1').update(`${process.version}\n${use}\n`).update(program).digest('hex');
  keepFile(`${sha.slice(0, 32)}.code`, other.createCachedData(), 12);
  expect(runKept(file, use, require)).toEqual({ answer: 42 });
});
