import { describe, expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const told =
  'The first one speaks, the others answer, and what all of them agree on is written down for later. ';
const guide = (...headings: string[]): string =>
  `# Choirs\n\nHow we sing.\n\n${['Warming up', ...headings, 'Breathing', 'Posture'].map(heading => `## ${heading}\n\n${told.repeat(3)}`).join('\n\n')}\n`;

describe.each([
  ['Singing in three parts', 'Singing in two parts'],
  ['三声部合唱', '两声部合唱'],
  ['Level 2 lessons', 'Level 1 lessons'],
])('“%s”', (item, other) => {
  test(`is not told under “${other}”`, () => {
    expect(verdicts(guide(other), [item])).toEqual({ [item]: 'unmet' });
    expect(verdicts(guide(other), [other, item])).toEqual({ [other]: 'met', [item]: 'unmet' });
  });

  test('is told under its own name', () => {
    expect(verdicts(guide(other, item), [other, item])).toEqual({ [other]: 'met', [item]: 'met' });
  });
});

test.each([
  ['Singer-side tuning checks', 'Pianist-side tuning checks'],
  ['独立排练法', '集体排练法'],
])('“%s” and “%s” differ in what counts', (one, other) => {
  expect(verdicts(guide(other), [one, other])).toEqual({ [one]: 'unmet', [other]: 'met' });
  expect(verdicts(guide(one, other), [one, other])).toEqual({ [one]: 'met', [other]: 'met' });
});

test('a number of something else is no contrast', () => {
  expect(verdicts(guide('Singing in two parts, 5 ways'), ['Singing in two parts'])).toEqual({
    'Singing in two parts': 'met',
  });
});

test.each([
  ['Singing in 2 parts', 'Singing in two parts'],
  ['两声部合唱', '二声部合唱'],
])('“%s” is told under “%s”: the number is the same', (item, heading) => {
  expect(verdicts(guide(heading), [item])[item]).not.toBe('unmet');
});
