import { expect, test } from 'vitest';
import { ignoring } from '../../../server/src/core/write/ignore.ts';

/** A text, with `¦` where something is found, once that is silenced. */
function silenced(marked: string, rule = 'min-lines'): string | null {
  const at = marked.indexOf('¦');
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const edit = ignoring(text, at)?.edit(rule, 'why');
  return edit ? text.slice(0, edit.start) + edit.newText + text.slice(edit.end) : null;
}

const comment = '<!--lint ignore min-lines reason="why"-->';

test('the comment stands before the block, also where it follows another without a blank line', () => {
  expect(silenced('# A\n\nOne\n¦two.\n')).toBe(`# A\n\n${comment}\n\nOne\ntwo.\n`);
  expect(silenced('¦# A\n')).toBe(`${comment}\n\n# A\n`);
  expect(silenced('Words.\n# ¦A\n')).toBe(`Words.\n${comment}\n\n# A\n`);
});

test('a block of code is silenced from outside, however many blank lines are in it', () => {
  expect(silenced('```js\na\n\n¦b\n```\n')).toBe(`${comment}\n\n\`\`\`js\na\n\nb\n\`\`\`\n`);
});

test('a list, a table and a quotation stay as they are: the comment stands before them', () => {
  expect(silenced('- a\n  - ¦b\n')).toBe(`${comment}\n\n- a\n  - b\n`);
  expect(silenced('> a\n>\n> ¦b\n')).toBe(`${comment}\n\n> a\n>\n> b\n`);
  expect(silenced('| a |\n| - |\n| ¦b |\n')).toBe(`${comment}\n\n| a |\n| - |\n| b |\n`);
  expect(ignoring('- a\n', 2)?.block).toBe('list');
  expect(ignoring('| a |\n| - |\n', 2)?.block).toBe('table');
});

test('a box stays as it is: the comment stands before it', () => {
  const box = '!!! note\n\n    Words.\n\n    ```js\n    ¦a\n    ```\n';
  expect(silenced(box)).toBe(`${comment}\n\n${box.replace('¦', '')}`);
});

test('line ends are the text’s own', () => {
  expect(silenced('Words.\r\n\r\n# ¦A\r\n')).toBe(`Words.\r\n\r\n${comment}\r\n\r\n# A\r\n`);
});

test('a comment that acts on the block gets one rule more', () => {
  expect(silenced('<!--lint ignore min-examples reason="short"-->\n\n# ¦A\n')).toBe(
    '<!--lint ignore min-lines min-examples reason="short"-->\n\n# A\n',
  );
  expect(silenced('<!--lint disable min-examples-->\n\n# ¦A\n')).toBe(
    `<!--lint disable min-examples-->\n\n${comment}\n\n# A\n`,
  );
});

test('no comment can stand before front matter, nor where there is nothing', () => {
  expect(silenced('---\ntitle: ¦A\n---\n\nWords.\n')).toBeNull();
  expect(silenced('¦')).toBeNull();
});
