import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = join(root, 'l10n', 'server', 'zh-cn');
const chinese: Record<string, string> = Object.assign(
  {},
  ...readdirSync(words).map(file => JSON.parse(readFileSync(join(words, file), 'utf8'))),
);
const sources = readdirSync(join(root, 'server', 'src'), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => readFileSync(join(root, 'server', 'src', file), 'utf8'));

test('every sentence that the server says as a literal has its Chinese', () => {
  const said = sources
    .flatMap(text => [...text.matchAll(/\b(?:translate|t)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g)])
    .map(match => (match[1] ?? match[2] ?? '').replace(/\\(.)/g, '$1'))
    .filter(sentence => /\p{L}{2}/u.test(sentence));
  expect(said.length).toBeGreaterThan(100);
  expect([...new Set(said)].filter(sentence => !Object.hasOwn(chinese, sentence))).toEqual([]);
});

test('server and extension say the same sentence in the same Chinese', () => {
  const client: Record<string, string> = JSON.parse(
    readFileSync(join(root, 'l10n', 'bundle.l10n.zh-cn.json'), 'utf8'),
  );
  const shared = Object.keys(client).filter(sentence => Object.hasOwn(chinese, sentence));
  expect(shared.length).toBeGreaterThan(5);
  for (const sentence of shared) expect(chinese[sentence], sentence).toBe(client[sentence]);
});

test('a translation has the holes of its sentence', () => {
  const holes = (text: string): string => `${(text.match(/\{\d\}/g) ?? []).toSorted()}`;
  expect(Object.entries(chinese).filter(([from, to]) => holes(from) !== holes(to))).toEqual([]);
});
