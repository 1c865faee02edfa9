import { expect, test } from 'vitest';
import { readGuide } from '../../../../server/src/core/guide/read.ts';
import { lexicon } from '../../../../server/src/core/judge/coverage/lexicon.ts';
import { outlineOf } from '../../../../server/src/core/judge/coverage/titles.ts';

const called = (...headings: readonly string[]): readonly string[] =>
  outlineOf(
    readGuide('g.md', headings.map(heading => `## ${heading}\n\ntext\n`).join('\n')),
    lexicon(),
  ).headings.map(heading => heading.called);

test('numbers that count headings are no words of them, wherever the same heading stood before', () => {
  expect(called('2 Tides')).toEqual(['2 tides']);
  expect(called('1 Berths', '2 Tides', '3 Ropes')).toEqual(['berths', 'tides', 'ropes']);
  expect(called('2 Tides')).toEqual(['2 tides']);
});
