import { describe, expect, test } from 'vitest';
import { chapters } from './bees.ts';
import { verdicts } from './labelled.ts';

const items = ['Choosing a site', 'Swarming', ...Object.keys(chapters).slice(1)];
const told =
  '## Half of them leave\n\nSwarming empties a hive within minutes. Before swarming the bees hang at the entrance, and a swarm takes the old queen along.';

/** The guide of all chapters in their order, with the section put in at a place. */
const guide = (at: number, section: string): string => {
  const sections = Object.entries(chapters).map(([heading, text]) => `## ${heading}\n\n${text}`);
  return `# Bees\n\n${sections.toSpliced(at, 0, section).join('\n\n')}\n`;
};
const swarming = (at: number, section = told): string | undefined =>
  verdicts(guide(at, section), items).Swarming;

describe('a section that speaks of an item without naming it', () => {
  test('is the item’s in its place, and one chapter further', () => {
    expect([1, 2].map(at => swarming(at))).toEqual(['met', 'met']);
  });

  test('is likely on something else behind two items that follow in the outline', () => {
    expect([3, 4, 5].map(at => swarming(at))).not.toContain('met');
  });

  test('is the item’s anywhere where its heading names it', () => {
    const named = told.replace('Half of them leave', 'Swarming season');
    expect([1, 3, 5].map(at => swarming(at, named))).toEqual(['met', 'met', 'met']);
  });
});

test('in a guide that has an order of its own a section may stand anywhere', () => {
  const sections = Object.entries(chapters).map(([heading, text]) => `## ${heading}\n\n${text}`);
  const text = `# Bees\n\n${[...sections.reverse(), told].join('\n\n')}\n`;
  expect(verdicts(text, items).Swarming).toBe('met');
});
