import { expect, test } from 'vitest';
import { cover } from './labelled.ts';

const day = [
  'Ten birds sat on the roof of the barn all day and sang until the evening came.',
  'They slept there, as they had done for years, and nobody came to see them.',
  'In the morning the farmer went out with two buckets of water for the trees.',
  'The rain stayed away for a week, and the grass turned yellow behind the house.',
];

/** The verdict on an item of a long guide that has sections under some headings, which their texts name too. */
function verdictOn(item: string, ...headings: string[]): string | undefined {
  const sections = ['Zebras', 'Geese', ...headings, 'Marmots'].map(
    title => `## ${title}\n\nThis is about ${title}, and ${title} every day.\n\n${day.join('\n').repeat(9)}`,
  );
  return cover(['# Animals', ...sections].join('\n\n'), ['Zebras', item])[1]?.value;
}

test.each([
  ['Deadlock and livelock', 'Livelock'],
  ['Pagination and cursors', 'Cursors'],
])('%s is half told where all that is said is %s, which is a kind of the other', (item, heading) => {
  expect(verdictOn(item, heading)).toBe('partial');
});

test.each([
  ['Deadlock and livelock', ['Deadlock', 'Livelock']],
  ['Pagination and cursors', ['Paging', 'Cursors']],
  ['Pagination and cursors', ['Cursors, and pagination without them']],
])('%s is told under %j', (item, headings) => {
  expect(verdictOn(item, ...headings)).toBe('met');
});
