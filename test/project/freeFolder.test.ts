import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
// @ts-expect-error: scripts are JavaScript.
import { freeFolder } from '../../scripts/freeFolder.mjs';

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'free-')), 'start');
});
afterEach(() => rmSync(join(path, '..'), { recursive: true, force: true }));

it('gives the folder that it was asked for, and notes whose it is', () => {
  expect(freeFolder(path)).toBe(path);
  expect(readFileSync(join(path, 'pid'), 'utf8')).toBe(`${process.pid}`);
  expect(freeFolder(path)).toBe(path);
});

it('leaves alone what a living process works in, and takes it when that has ended', async () => {
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  freeFolder(path);
  writeFileSync(join(path, 'pid'), `${other.pid}`);
  expect(freeFolder(path)).toBe(`${path}-2`);
  other.stdin.end();
  await once(other, 'exit');
  expect(freeFolder(path)).toBe(path);
});

it('takes a folder whose note says nothing', () => {
  freeFolder(path);
  writeFileSync(join(path, 'pid'), 'nobody');
  expect(freeFolder(path)).toBe(path);
});
