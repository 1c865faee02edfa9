import { expect, test } from 'vitest';
import { cover } from './labelled.ts';

const item = 'How berths are given (tide order, gap filling)';

/** The guide: a file that has all words, and a chapter in which a paragraph starts with each part. */
function guideWith(first: string, second: string): string {
  return [
    '# Harbour office',
    'Boats come and go.',
    '## The office desk',
    'Two clerks and a radio.\n\n```ini\n# how berths are given\nberths = tide/order\ngiven = gap_filling\n```',
    '## Why is my boat waiting?',
    `${first} starts with the deepest keel and stops at the first boat that finds no water under it.`,
    `${second} comes every half hour and lets in whoever leaves before the next deep keel arrives.`,
    '## Ferry times',
    'The last boat leaves at nine, and the crossing takes a quarter of an hour.',
  ].join('\n\n');
}

const covered = (first: string, second: string) => cover(guideWith(first, second), [item])[0];

test.each([
  ['The **tide order**', 'The **gap filling**'],
  ['**Tide order**', 'A **gap filling**'],
])('a paragraph is on what it starts with in bold: %s, %s', (first, second) => {
  const found = covered(first, second);
  expect(found?.section).toBe(2);
  expect(found?.value).toBe('met');
});
