import { expect, test } from 'vitest';
import type { ItemCoverage } from '../../../../server/src/core/judge/model.ts';
import { cover } from './labelled.ts';

const day = [
  'Ten birds sat on the roof of the barn all day and sang until the evening came.',
  'They slept there, as they had done for years, and nobody came to see them.',
  'In the morning the farmer went out with two buckets of water for the trees.',
  'The rain stayed away for a week, and the grass turned yellow behind the house.',
];

/** What is found of an item in a long guide that has sections under some headings, which their texts name too. */
function on(item: string, ...headings: string[]): ItemCoverage | undefined {
  const sections = ['Zebras', 'Geese', ...headings, 'Marmots'].map(
    title => `## ${title}\n\nThis is about ${title}, and ${title} every day.\n\n${day.join('\n').repeat(9)}`,
  );
  return cover(['# Animals', ...sections].join('\n\n'), ['Zebras', item])[1];
}

const verdictOn = (item: string, ...headings: string[]): string | undefined => on(item, ...headings)?.value;

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

/** The same of an item's parts, whose section is called as the item and holds one for each heading. */
function partsOf(item: string, ...headings: string[]): readonly string[] {
  const name = item.slice(0, item.indexOf(' ('));
  const under = headings.map(title => `### ${title}\n\n${title} every day.\n\n${day.join('\n').repeat(9)}`);
  const text = ['# Animals', `## ${name}\n\n${day.join('\n')}`, ...under].join('\n\n');
  return cover(text, [item])[0]?.parts.map(({ value }) => value) ?? [];
}

test.each([
  ['Service discovery (service mesh, sidecars)', ['Sidecars']],
  ['Styles (theme switching, dark mode)', ['Dark mode']],
])('%s: a part is not told by what is a kind of it, as %j', (item, headings) => {
  expect(partsOf(item, ...headings)).toEqual(['unmet', 'met']);
});

test('a part is told by another name of what is a kind of it, too', () => {
  expect(partsOf('Styles (theme switching, dark mode)', 'Themes', 'Dark mode')).toEqual(['met', 'met']);
});
