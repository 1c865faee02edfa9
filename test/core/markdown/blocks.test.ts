import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseBlocks, parseMarkdown } from '../../../server/src/core/markdown/parse.ts';
import { stretchesOf } from '../../../server/src/core/plan/text/stretches.ts';

const folders = ['../../workspace', '../../eval/plans', '../../eval/not-plans'];
const files = folders.flatMap(folder => {
  const path = join(import.meta.dirname, folder);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names.filter(name => name.endsWith('.md')).map(name => readFileSync(join(path, name), 'utf8'));
});

const written = [
  '',
  '---\nowner: mia\n---\n\nText before.\n\n# One *two* `three`\n\n# Whole\n\n#\n',
  '| a | *b* c |\n| - | - |\n| | `x|y` |\n| one |\n',
  '> - quoted\n>\n>   ```yaml\n>   a: 1\n>   ```\n>\n> 1. [ ] first\n',
  '<table>\n<tr><td>a</td></tr>\n\n<tr><td>b</td></tr>\n</table>\n\n    indented code\n',
  'Set\next\n====\n\nhttps://example.com and www.example.com\n\n## https://example.com\n\n[^1]: A note\n\n    - in it\n',
  `${'> '.repeat(60)}deep\n`,
  '# 标题 🚧\n\n- 项目一（说明）\r\n- 项目二\r\n',
];

test('the tree of blocks tells a plan all that the whole tree does', () => {
  for (const text of [...files, ...written]) {
    const bare = text.replace(/^\ufeff/, '');
    expect(stretchesOf(bare, parseBlocks(bare))).toEqual(stretchesOf(bare, parseMarkdown(bare)));
  }
});

test('the tree of blocks leaves out what stands in lines', () => {
  const { children } = parseBlocks('A *b* c\n\n# d *e* f *g*\n');
  expect(children).toMatchObject([
    { type: 'paragraph', children: [] },
    { type: 'heading', depth: 1, children: [{ type: 'text' }, { type: 'emphasis' }] },
  ]);
});
