import { afterEach, expect, test } from 'vitest';
import { parseMarkdown, useParser } from '../../../server/src/core/markdown/parse.ts';
import { reparse } from '../../../server/src/core/markdown/reparse.ts';
import { satteri } from '../../../server/src/core/markdown/satteri.ts';
import { growth } from '../../growth.ts';

const part = (index: number): string =>
  `## Part ${index}\n\nSome words, rows[0]: one.\n\n- one\n- two\n\n\`\`\`python\nx = ${index}\n\`\`\`\n\n`;
const document = `# All\n\n${Array.from({ length: 20 }, (_, index) => part(index)).join('')}`;

afterEach(() => useParser(satteri));

/** Parses a changed text by its tree before, and as it is; gives how many letters were parsed the first time. */
function lettersFor(before: string, text: string): number {
  let letters = 0;
  const root = parseMarkdown(before);
  useParser(some => {
    letters += some.length;
    return satteri(some);
  });
  const made = reparse({ text: before, root }, text);
  useParser(satteri);
  expect(made).toEqual(parseMarkdown(text));
  return letters;
}

const at = (piece: string, inserted: string, removed = 0): string => {
  const start = document.indexOf(piece);
  return document.slice(0, start) + inserted + document.slice(start + removed);
};

test.each<[string, string]>([
  ['a letter in a paragraph', at('words, rows[0]: one.\n\n- one\n- two\n\n```python\nx = 9', 'x')],
  ['lines in a list', at('- two\n\n```python\nx = 9', '- more\n- and more\n')],
  ['a line less in an example', at('x = 9\n', '', 6)],
  ['a heading', at('## Part 9\n', '### Before\n\n')],
  ['a letter behind a heading’s words', at('\n\nSome words, rows[0]: one.\n\n- one', '!')],
])('%s costs no more than what is between the headings around it', (_, text) => {
  const letters = lettersFor(document, text);
  expect(letters).toBeGreaterThan(0);
  expect(letters).toBeLessThan(4 * part(9).length);
});

test.each<[string, string]>([
  ['an example that is no longer closed', at('```\n\n## Part 10', '', 3)],
  ['a comment that is opened', at('## Part 10', '<!-- ')],
  ['a heading that is none any more', at('## Part 10', 'x')],
  ['the last line', `${document}x`],
  ['nothing', document],
  ['all', 'x'],
  ['everything removed', ''],
])('%s changes what it changes', (_, text) => {
  expect(lettersFor(document, text)).toBeLessThan(document.length + 30 * part(9).length);
  expect(lettersFor(text, document)).toBeLessThan(document.length + 30 * part(9).length);
});

test.each(['[part]: /url\n\n', '[^part]: a note\n\n', '> [part\nof it]: /url\n\n', '- [part]: /url\n\n'])(
  'what %j defines is defined in all of the text',
  defined => {
    const linked = `${document}\nSee [part], [part of it] and [^part].\n`;
    const text = linked.replace('## Part 3\n\n', `## Part 3\n\n${defined}`);
    lettersFor(linked, text);
    lettersFor(text, linked);
    lettersFor(text, `${text}x`);
  },
);

test.each<[string, (times: number) => string]>([
  ['lines that may define something', n => 'rows[0]: one\n'.repeat(n)],
  ['such in one line', n => 'rows[0]: one '.repeat(n)],
  ['such with old line ends', n => 'rows[0]: one\r'.repeat(n)],
  ['headings', n => '# a\n'.repeat(n)],
])('%s are looked at in linear time', (_, make) => {
  const run = (times: number): void => {
    const text = make(times);
    reparse({ text, root: parseMarkdown(text) }, `${text}x`);
  };
  expect(growth(run, 4000)).toBeNull();
});

test.each(['---', '+++'])('a line that makes front matter of what opens with %s is seen', mark => {
  const opened = `${mark}\n${document}`;
  lettersFor(opened, opened.replace('## Part 7\n', `${mark}\n\n## Part 7\n`));
  lettersFor(opened.replace('## Part 7\n', `${mark}\n\n## Part 7\n`), opened);
});
