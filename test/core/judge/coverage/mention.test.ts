import { expect, test } from 'vitest';
import type { Guide } from '../../../../server/src/core/guide/model.ts';
import { worth, worthOf } from '../../../../server/src/core/judge/coverage/mention.ts';
import type { Hits } from '../../../../server/src/core/judge/coverage/scan.ts';

/** What the first mention of a word in a text is worth. */
function worthIn(text: string, word: string): number {
  const hits = { offset: [text.indexOf(word)], length: [word.length], fence: [-1] } as unknown as Hits;
  return worthOf(0, { text } as Guide, hits, false);
}

test.each([
  '| mooring | two lines are thrown |',
  '| 1 (mooring) | two lines are thrown |',
  '| 2: mooring | two lines are thrown |',
  '| Step 3 (mooring) | two lines are thrown |',
])('a row leads with what its first cell names: %s', row => {
  expect(worthIn(row, 'mooring')).toBe(worth.lead);
});

test.each(['| 1 | mooring |', '| before mooring | two lines are thrown |', '| 1 (after mooring) | lines |'])(
  'a row only mentions the rest: %s',
  row => {
    expect(worthIn(row, 'mooring')).toBe(worth.stray);
  },
);
