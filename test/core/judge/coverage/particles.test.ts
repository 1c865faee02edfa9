import { expect, test } from 'vitest';
import { lexicon } from '../../../../server/src/core/judge/coverage/lexicon.ts';
import { tokensOf } from '../../../../server/src/core/judge/coverage/tokens.ts';
import { verdicts } from './labelled.ts';

const keys = (name: string): readonly string[] => tokensOf(name, lexicon()).map(({ key }) => key);

test.each([
  ['switching the smoker off', 'switching off the smoker'],
  ['turning hive scales on', 'turning on hive scales'],
  ['rolling a bad release back', 'rolling back a bad release'],
  ['backing the hive book up for winter', 'backing up the hive book for winter'],
])('the particle of “%s” belongs to its verb', (apart, together) => {
  expect(keys(apart)).toEqual(keys(together));
});

test.each([
  'turning honey on combs',
  'switch and off',
  'set of frames up',
  'turning the very old wooden frames off',
  'switching bees over',
])('no particle is moved in “%s”', name => {
  expect(keys(name)).not.toContain(keys('switching off')[0]);
  expect(keys(name)).not.toContain(keys('turning on')[0]);
});

test('a section on the same thing is found by a verb whose object stands before its particle', () => {
  const text =
    '# Bees\n\n## Wax\n\nScraped off, melted, skimmed.\n\n### How to deactivate a scale\n\nPull its plug.\n\n## Frames\n\nOf pine.\n';
  expect(verdicts(text, ['Wax', 'Frames', 'Switching a scale off'])['Switching a scale off']).toBe('met');
});
