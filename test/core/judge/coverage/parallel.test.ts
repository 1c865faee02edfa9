import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const dull = 'The wax is scraped off and melted in a pot, and what floats on it is skimmed. ';

const guide = (first: string, second: string): string =>
  `# Bees\n\n## Wax\n\n${dull}\n\n## ${first}\n\nThe lid is lifted and smoke is given. ${dull}\n\n## ${second}\n\nA glance at the floor is enough. ${dull}\n\n## Frames\n\nOf pine.\n`;
const items = ['Wax', 'Summer and winter checks', 'Frames'];
const item = items[1] as string;

test('a half is told where the section beside is called like the item’s but for what tells the half apart', () => {
  expect(verdicts(guide('Summer inspections', 'Winter inspections'), items)[item]).toBe('met');
});

test.each([
  ['on something else', 'Winter stores'],
  ['of no more than the half', 'Winter'],
  ['on both', 'Summer and winter inspections'],
])('a heading beside that is %s is looked at as any other', (_, second) => {
  const found = verdicts(guide('Summer inspections', 'Inspections, and wintry stores'), items)[item];
  expect(verdicts(guide('Summer inspections', second), items)[item]).not.toBe('unmet');
  expect(found).toBe('partial');
});
