import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles } from '../../server/src/cli/nodeFiles.ts';
import { ChangedMeanwhile, insideRoot } from '../../server/src/cli/writing.ts';
import { folderOf } from '../workspace-io/folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a file is created with its folders, and nothing else', () => {
  const folder = folderOf({});
  nodeFiles.create(join(folder, 'a/b/c.md'), 'text\n');
  expect(readdirSync(folder, { recursive: true })).toEqual(['a', 'a/b', 'a/b/c.md']);
  expect(readFileSync(join(folder, 'a/b/c.md'), 'utf8')).toBe('text\n');
});

test('a file that exists is not created anew', () => {
  const folder = folderOf({ 'a.md': 'old' });
  expect(() => nodeFiles.create(join(folder, 'a.md'), 'new')).toThrow(
    expect.objectContaining({ code: 'EEXIST' }),
  );
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('a link to nowhere is not written through', () => {
  const folder = folderOf({});
  const outside = folderOf({});
  symlinkSync(join(outside, 'a.md'), join(folder, 'a.md'));
  expect(() => nodeFiles.create(join(folder, 'a.md'), 'new')).toThrow(
    expect.objectContaining({ code: 'EEXIST' }),
  );
  expect(readdirSync(outside)).toEqual([]);
});

test('a file is replaced whole, and keeps its mode and the link to it', () => {
  const folder = folderOf({ 'a.md': 'old' });
  chmodSync(join(folder, 'a.md'), 0o640);
  symlinkSync('a.md', join(folder, 'link.md'));
  nodeFiles.replace(join(folder, 'link.md'), bytes('old'), bytes('new'));
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new');
  expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['a.md', 'link.md']);
});

test('a file that was written meanwhile is left as it is', () => {
  const folder = folderOf({ 'a.md': 'newer' });
  expect(() => nodeFiles.replace(join(folder, 'a.md'), bytes('old'), bytes('new'))).toThrow(ChangedMeanwhile);
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('newer');
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('nothing leads out of the root: no dots, no absolute path, no link', () => {
  const root = folderOf({ 'a.md': '' });
  const outside = folderOf({});
  symlinkSync(outside, join(root, 'out'));
  mkdirSync(join(root, 'docs'));
  symlinkSync(join(root, 'docs'), join(root, 'in'));
  writeFileSync(join(outside, 'there.md'), '');
  symlinkSync(join(outside, 'there.md'), join(root, 'there.md'));
  for (const path of ['../a.md', '/etc/passwd', 'out/a.md', 'out/new/a.md', 'there.md', '', '.'])
    expect([path, insideRoot(root, path, nodeFiles)]).toEqual([path, null]);
  expect(insideRoot(root, 'new/folder/a.md', nodeFiles)).toBe(join(root, 'new/folder/a.md'));
  expect(insideRoot(root, 'in/a.md', nodeFiles)).toBe(join(root, 'docs/a.md'));
});
