import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../server/src/core/markdown/parse.ts';
import { plainText } from '../../server/src/lsp/words.ts';

/** Bits of which Markdown makes something, and words between them. */
const bits =
  '\\ ` ``` * ** _ __ ~ ~~ [ ] ( ) ! < > <b> <!-- & &amp; &#35; # ## + - --- = | : :// $ $( { } 1. 1) a b9 é 中 . , 🚀 /'.split(
    ' ',
  );

function texts(node: Nodes): readonly string[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'root' && node.type !== 'paragraph') throw new Error(`Unexpected ${node.type}.`);
  return node.children.flatMap(texts);
}

test('whatever a text holds, Markdown shows it as it is', () => {
  const text = fc.array(fc.constantFrom(...bits, ' ', '\n'), { maxLength: 12 }).map(found => found.join(''));
  fc.assert(
    fc.property(text, written => {
      expect(texts(parseMarkdown(plainText(written))).join('')).toBe(written.replace(/\s+/g, ' ').trim());
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['https://a.b', 'https\\://a.b'],
  ['www.a.b', 'www\\.a.b'],
  ['a@b.c', 'a\\@b.c'],
])('no address becomes a link: %s', (text, shown) => {
  expect(plainText(text)).toBe(shown);
});

test.each([
  'Found 55, 245 too few.',
  'Raft (leaders, logs): what a leader does',
  'snake_case and C++ - 3 < 4 & 5',
  '没有章节讲述它；最接近的是第 11 行的“二、Raft 算法”。',
])('nothing is escaped that need not be: %s', text => {
  expect(plainText(text)).toBe(text);
});
