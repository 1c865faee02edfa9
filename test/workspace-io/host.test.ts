import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../server/src/workspace/decode.ts';
import { decodeLate } from '../../server/src/workspace/decodeLate.ts';
import { nodeHost } from '../../server/src/workspace/nodeHost.ts';
import { safePath } from '../../server/src/workspace/safePath.ts';
import { folderOf } from './folder.ts';

/** A file's text, or why there is none. */
function read(root: string, path: string): string {
  const result = nodeHost(root).readSync(path);
  return result.kind === 'text' ? result.text : result.reason;
}

test.each([
  ['a.md', 'a.md'],
  ['./docs//a.md', 'docs/a.md'],
  ['docs/../a.md', 'a.md'],
  ['docs\\a.md', 'docs/a.md'],
  ['文档/指南.md', '文档/指南.md'],
  ['..a/b..md', '..a/b..md'],
])('a path inside stays inside: %j', (path, expected) => {
  expect(safePath(path)).toBe(expected);
});

test.each([
  '../a.md',
  'docs/../../a.md',
  '..\\a.md',
  '/etc/passwd',
  '\\etc\\passwd',
  '//server/share/a.md',
  '\\\\server\\share\\a.md',
  'C:\\a.md',
  'c:a.md',
  'file:///etc/passwd',
  'https://example.org/a.md',
  'a\0.md',
  'a'.repeat(10_000),
])('a path that may lead out is none: %j', path => {
  expect(safePath(path)).toBeNull();
  expect(read(folderOf({}), path)).toBe('outside-root');
});

test('no path whatever leads out', () => {
  const step = fc.constantFrom('..', '.', '', 'a', '...', '/', '\\', 'C:', '~', ' ', '%2e%2e', '\0');
  fc.assert(
    fc.property(fc.array(step), fc.constantFrom('/', '\\'), (steps, separator) => {
      const path = safePath(steps.join(separator));
      if (path !== null) expect(path.split('/')).not.toContain('..');
      if (path !== null) expect(path.startsWith('/')).toBe(false);
    }),
  );
});

test('links that lead out are not followed, those inside are', () => {
  const outside = folderOf({ 'secret.md': 'secret' });
  const root = folderOf({ 'a.md': 'a' });
  symlinkSync(join(outside, 'secret.md'), join(root, 'file.md'));
  symlinkSync(outside, join(root, 'folder'));
  symlinkSync(join(root, 'a.md'), join(root, 'b.md'));
  symlinkSync(join(root, 'loop.md'), join(root, 'loop.md'));
  expect(read(root, 'file.md')).toBe('outside-root');
  expect(read(root, 'folder/secret.md')).toBe('outside-root');
  expect(read(root, 'b.md')).toBe('a');
  expect(read(root, 'loop.md')).toBe('unreadable');
});

test('a root that is itself a link is the folder it leads to', () => {
  const root = folderOf({ 'a.md': 'a' });
  const link = join(folderOf({}), 'link');
  symlinkSync(root, link);
  expect(read(link, 'a.md')).toBe('a');
});

test('what is no text says why', () => {
  const root = folderOf({
    'image.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    'large.md': '',
  });
  mkdirSync(join(root, 'folder.md'));
  truncateSync(join(root, 'large.md'), 17 << 20);
  expect(read(root, 'image.md')).toBe('not-text');
  expect(read(root, 'large.md')).toBe('too-large');
  expect(read(root, 'folder.md')).toBe('not-a-file');
  expect(read(root, 'none.md')).toBe('missing');
  expect(read(root, 'large.md/a.md')).toBe('missing');
  expect(read(root, '')).toBe('not-a-file');
});

test.skipIf(process.platform === 'win32')('a pipe is no file and is not waited for', () => {
  const root = folderOf({});
  execFileSync('mkfifo', [join(root, 'pipe.md')]);
  expect(read(root, 'pipe.md')).toBe('not-a-file');
});

test('texts in other encodings are read', () => {
  const utf16 = Buffer.from('\ufeff# 指南\r\n', 'utf16le');
  expect(decode(utf16)).toEqual({ kind: 'text', text: '# 指南\r\n', bom: true });
  expect(decode(Buffer.from(utf16).swap16())).toEqual({ kind: 'text', text: '# 指南\r\n', bom: true });
  expect(decode(Buffer.from('\ufeff# a'))).toEqual({ kind: 'text', text: '# a', bom: true });
  expect(decode(Buffer.from('# a'))).toEqual({ kind: 'text', text: '# a', bom: false });
  expect(decode(Uint8Array.from([0x23, 0x20, 0xff, 0xc3]))).toMatchObject({ text: '# \ufffd\ufffd' });
  expect(decode(Buffer.from(`# a\0${'b'.repeat(100)}`))).toMatchObject({ kind: 'text' });
  expect(decode(new Uint8Array())).toEqual({ kind: 'text', text: '', bom: false });
});

test('any bytes are a text or none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), bytes => {
      expect(['text', 'failure']).toContain(decode(bytes).kind);
    }),
  );
});

test('a text that is decoded late is the same', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 40 }).map(text => Buffer.from(text));
  const flaws = fc
    .constantFrom('', '\ufeff', '\ufffd\ufffd\ufffd\ufffd', '\0\0')
    .map(text => Buffer.from(text));
  const bytes = fc.oneof(texts, fc.uint8Array({ maxLength: 40 }));
  fc.assert(
    fc.property(flaws, bytes, flaws, (...parts) => {
      const all = Buffer.concat(parts);
      expect(decodeLate(all)).toMatchObject(decode(all));
    }),
  );
});

const list = (root: string, ignore: readonly string[] = []): Promise<readonly string[]> =>
  nodeHost(root, { ignore }).list();

test('Markdown files are listed, sorted; what git ignores is left out, folder by folder', async () => {
  const root = folderOf({
    '.git/HEAD': '',
    '.gitignore': 'build/\n*.tmp.md\n/top.md\n',
    'a.md': '',
    'B.MARKDOWN': '',
    'c.txt': '',
    'top.md': '',
    'x.tmp.md': '',
    '.hidden/h.md': '',
    'node_modules/m/readme.md': '',
    'build/out.md': '',
    'docs/top.md': '',
    'docs/.gitignore': 'draft*\n!draft-2.md\n!keep.tmp.md\n',
    'docs/draft-1.md': '',
    'docs/draft-2.md': '',
    'docs/keep.tmp.md': '',
    'docs/文档 1.md': '',
  });
  expect(await list(root)).toEqual([
    '.hidden/h.md',
    'B.MARKDOWN',
    'a.md',
    'docs/draft-2.md',
    'docs/keep.tmp.md',
    'docs/top.md',
    'docs/文档 1.md',
  ]);
  expect(await list(root, ['docs', '*.MARKDOWN'])).toEqual(['.hidden/h.md', 'a.md']);
});

test('a folder that its repository ignores holds its files where it is opened itself', async () => {
  const top = folderOf({ '.git/HEAD': '', '.gitignore': 'out/\n', 'out/site/a.md': '' });
  expect(await list(top)).toEqual([]);
  expect(await list(join(top, 'out', 'site'))).toEqual(['a.md']);
});

test('a folder of a repository obeys what the folders above ignore', async () => {
  const top = folderOf({
    '.git/HEAD': '',
    '.gitignore': 'docs/out/\n',
    'docs/a.md': '',
    'docs/out/b.md': '',
  });
  expect(await list(join(top, 'docs'))).toEqual(['a.md']);
});

test('thousands of files are listed in a moment', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 3000 }, (_, i) => [`docs/${i % 50}/guide-${i}.md`, '']),
  );
  const root = folderOf({ '.gitignore': '*.log\nbuild/\n', ...files });
  const start = performance.now();
  expect(await list(root)).toHaveLength(3000);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('a folder that is not there, or is a file, is refused', () => {
  const root = folderOf({ 'a.md': '' });
  expect(() => nodeHost(join(root, 'none'))).toThrow();
});

/** `# 队列与缓存，需要改进` in an encoding that is not UTF-8. */
const gbk = '2320b6d3c1d0d3ebbbbab4e6a3acd0e8d2aab8c4bdf8';

test.each([
  ['GBK', Buffer.from(gbk, 'hex'), 'GBK'],
  ['Latin-1, mostly accents', Buffer.from('é è à ü ö ç ñ ê', 'latin1'), ''],
])('a text in %s is told of as such', (_, bytes, detail) => {
  expect(decode(bytes)).toEqual({ kind: 'failure', reason: 'not-utf-8', detail });
});

test('a text of which some bytes are broken is read', () => {
  const lost = Buffer.from('e4b8ffe4b8ffe4b8ffe4b8ff', 'hex');
  const chinese = [Buffer.from('# 指南，各有各的内容，'), lost, Buffer.from('各有各的章节\n')];
  expect(decode(Buffer.concat(chinese))).toMatchObject({ kind: 'text' });
  const words = 'Words of a language that has few of them. '.repeat(4);
  expect(decode(Buffer.from(`${words}é è à ü`, 'latin1'))).toMatchObject({ kind: 'text' });
});
