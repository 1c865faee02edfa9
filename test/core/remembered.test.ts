import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  remembered,
  rememberedText,
  rememberedTextOf,
  rememberTexts,
} from '../../server/src/core/remembered.ts';

test('gives what the function gives, whatever it was asked before', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 5 }), (texts, most) => {
      const length = remembered(most, text => (text === '' ? null : text.length));
      for (const text of texts) expect(length(text)).toBe(text === '' ? null : text.length);
    }),
  );
});

test('a name that every object has, and a number, are texts like any other', () => {
  const same = remembered(4, text => text);
  for (const text of ['__proto__', 'constructor', '12', '-1', '\ud800']) expect(same(text)).toBe(text);
});

test('what is asked about over and over is made once, however much else is asked about', () => {
  const made: string[] = [];
  const kept = remembered(3, text => made.push(text));
  for (let round = 0; round < 20; round++) for (const text of ['a', 'b', `once ${round}`]) kept(text);
  expect(made.filter(text => text === 'a' || text === 'b')).toEqual(['a', 'b']);
});

test('no more is kept than twice as much', () => {
  let made = 0;
  const kept = remembered(2, () => ++made);
  for (const text of ['a', 'b', 'c', 'd', 'e']) kept(text);
  expect(kept('a')).toBe(6);
});

test('paragraphs are remembered once somebody types', () => {
  let made = 0;
  const plain = rememberedText(2, () => ++made);
  const both = rememberedTextOf(2, (text, kind) => `${kind}: ${text} ${++made}`);
  expect([plain('a'), plain('a'), both('a', 'x'), both('a', 'x')]).toEqual([1, 2, 'x: a 3', 'x: a 4']);
  rememberTexts();
  expect([plain('a'), plain('a'), both('a', 'x'), both('a', 'y'), both('a', 'x')]).toEqual([
    5,
    5,
    'x: a 6',
    'y: a 7',
    'x: a 6',
  ]);
});
