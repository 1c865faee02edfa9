import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { parseGuide, parseMarkdown } from '../../../server/src/core/markdown/parse.ts';

const folder = join(import.meta.dirname, '../../workspace');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.md'))
  .map(name => readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, ''));

const written = [
  '---\ntitle: Pumps\n---\n\nBefore.\n\n# One *two* `three`\n\n## [Linked](#one "title") ![icon](a.png)\n',
  '+++\ntitle = "Pumps"\n+++\n\n- [x] done\n- [ ] open\n\n  1. inner **strong** ~~gone~~\n',
  'See [this][a], [that] and <https://example.com>.[^1]\n\n[a]: #there\n[that]: other.md\n\n[^1]: A *note*\n',
  '| a | *b* c |\n| - | - |\n| `x|y` | [d](e.md) |\n\n> quoted  \n> lines\\\n> more\n>\n> ```js title="out"\n> f();\n> ```\n',
  '<h2>Heading <b>in</b> HTML</h2>\n\nInline <kbd>key</kbd> &amp; more\n\n***\n\n    indented code\n',
  `${'> '.repeat(60)}deep ${'*'.repeat(40)}em${'*'.repeat(40)}\n`,
];

test('the tree for a guide tells of it all that the whole tree does', () => {
  for (const text of [...files, ...written])
    expect(readGuide('guide.md', text, parseGuide(text))).toEqual(
      readGuide('guide.md', text, parseMarkdown(text)),
    );
});

test('only links have places in lines', () => {
  const [paragraph] = parseGuide('A *b* [c](d)\n').children;
  expect(paragraph).toMatchObject({
    children: [{ value: 'A ' }, { type: 'emphasis' }, {}, { url: 'd', position: { start: { offset: 6 } } }],
  });
  expect(paragraph).not.toHaveProperty('children.0.position');
});
