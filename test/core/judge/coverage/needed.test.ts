import { describe, expect, test } from 'vitest';
import { readGuide } from '../../../../server/src/core/guide/read.ts';
import { mayMeetByChance } from '../../../../server/src/core/judge/coverage/needed.ts';
import type { Score } from '../../../../server/src/core/judge/coverage/score.ts';
import type { Wish } from '../../../../server/src/core/judge/coverage/wishes.ts';

describe('whether an item’s words may meet in a section by chance', () => {
  const lines = (count: number) => readGuide('guide.md', `# Orchard\n${'\nA tree.\n'.repeat(count / 2)}`);
  const long = lines(400);
  const one: Pick<Wish, 'halves' | 'parts'> = { halves: [], parts: [] };
  const byText: Score = { all: 0.6, heading: 0, placed: false };

  test('they may where only the text of a long guide says them', () => {
    expect(mayMeetByChance(one, byText, long)).toBe(true);
  });

  test.each([
    ['in a short guide', one, byText, lines(40)],
    ['where a heading names some of it', one, { ...byText, heading: 0.3 }, long],
    ['where it stands in its place', one, { ...byText, placed: true }, long],
    ['where it has parts, which are looked for', { halves: [], parts: [{}] }, byText, long],
  ] as const)('but not %s', (_, wish, score, guide) => {
    expect(mayMeetByChance(wish as unknown as typeof one, score, guide)).toBe(false);
  });
});
