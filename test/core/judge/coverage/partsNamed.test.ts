import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const small =
  'Small stones weigh a pound each. Count the small stones on the scale; a small stone counts once, and small stones ' +
  'that are wet count as well. Spring scales did without.';
const guide = (heading: string): string =>
  `# Scales\n\n## Old scale\n\nThe hand shows pounds.\n\n## ${heading}\n\n${small}\n\n## Feeding\n\nSugar.\n`;
const item = 'Conversion from spring values (stones per hive, stone size)';
const outline = [item, 'Small stones and wet stones', 'Feeding'];

test('a heading that names all parts of an item is the item’s, whatever it calls the whole', () => {
  expect(verdicts(guide('Weight from stones per hive or stone size'), outline)[item]).toBe('met');
});

test('a heading that names one part of an item is not', () => {
  expect(verdicts(guide('Weight from stone size'), outline)[item]).not.toBe('met');
});

test('a heading of all parts, whose text says nothing of the item, is on something else', () => {
  const text = guide('Stones per hive and stone size').replace('Spring scales did without.', '');
  expect(verdicts(text, outline)[item]).not.toBe('met');
});
