import { expect, test } from 'vitest';
import { cover } from './labelled.ts';

const told = 'Wax is soft in summer. Old wax goes dark, and clean wax is worth more than honey.';

/** The heading of the section that an item has, where all sections have the same text. */
const sectionOf = (
  item: number,
  items: readonly string[],
  headings: readonly string[],
): string | undefined => {
  const text = `# Bees\n\n${headings.map(heading => `${heading}\n\n${told}`).join('\n\n')}\n`;
  const section = cover(text, items)[item]?.section ?? -1;
  return headings[section - 1];
};

test('of sections that say an item equally well it has the one that stands where the outline has it', () => {
  const headings = ['## Morning', '## Noon', '## Evening', '## Night'];
  expect(sectionOf(0, ['Wax', 'Swarming', 'Robbing', 'Drones'], headings)).toBe('## Morning');
  expect(sectionOf(3, ['Swarming', 'Robbing', 'Drones', 'Wax'], headings)).toBe('## Night');
});

test('it has what introduces last of all', () => {
  const headings = ['## Overview', '## Noon', '## Evening'];
  expect(sectionOf(0, ['Wax', 'Swarming', 'Robbing'], headings)).toBe('## Noon');
});
