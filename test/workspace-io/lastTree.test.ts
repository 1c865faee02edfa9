import { afterEach, expect, test } from 'vitest';
import { parseMarkdown, useParser } from '../../server/src/core/markdown/parse.ts';
import { satteri } from '../../server/src/core/markdown/satteri.ts';
import { rememberTexts } from '../../server/src/core/remembered.ts';
import { LastTree } from '../../server/src/workspace/lastTree.ts';

const text = `# All\n\n${'## Part\n\nSome words.\n\n'.repeat(50)}`;

afterEach(() => useParser(satteri));

test('where somebody types, the tree of a file is made of its last one, until another is read or it is let go of', () => {
  rememberTexts();
  let letters = 0;
  useParser(some => {
    letters += some.length;
    return satteri(some);
  });
  const trees = new LastTree();
  const parsedFor = (path: string, changed: string): number => {
    letters = 0;
    const tree = trees.of(path, changed);
    const parsed = letters;
    expect(tree).toEqual(parseMarkdown(changed));
    return parsed;
  };
  expect(parsedFor('a.md', text)).toBe(text.length);
  expect(parsedFor('a.md', text.replace('words', 'word'))).toBeLessThan(100);
  expect(parsedFor('a.md', text)).toBeLessThan(100);
  expect(parsedFor('b.md', text)).toBe(text.length);
  expect(parsedFor('a.md', text)).toBe(text.length);
  trees.forget('b.md');
  expect(parsedFor('a.md', text.replace('words', 'word'))).toBeLessThan(100);
  trees.forget('a.md');
  expect(parsedFor('a.md', text)).toBe(text.length);
});

test('what was stopped half-way is parsed as a whole', () => {
  rememberTexts();
  const trees = new LastTree();
  trees.of('a.md', text);
  useParser(() => {
    throw new Error('stopped');
  });
  expect(() => trees.of('a.md', `${text}x`)).toThrow('stopped');
  useParser(satteri);
  expect(trees.of('a.md', `${text}x`)).toEqual(parseMarkdown(`${text}x`));
});
