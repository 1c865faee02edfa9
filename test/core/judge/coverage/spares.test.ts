import { expect, test } from 'vitest';
import { cover } from './labelled.ts';

const items = ['Mooring lines', 'Synonyms and abbreviations', 'Ferry times'];

const rest =
  'Whoever says "the mole" may mean the northern one, as the pilots do, or the new one, as the fishermen do. ' +
  'The clerk writes down what was said and asks at the end of the watch. What is asked three times goes on the ' +
  'board beside the door, in red, with the day on which it was found out. Crews who come back after a year read ' +
  'the board first, and so should you, before you call anybody on the radio about a boat that nobody has seen.';

/** The verdicts on a guide in whose first chapter a section has a heading of its author's own. */
function verdictsWith(section: string): readonly string[] {
  const guide = [
    '# Harbour office',
    'Boats come and go.',
    '## Mooring lines',
    'Two lines fore and two aft, each of them doubled in winter.',
    '### Different names, same thing',
    `${section} ${rest}`,
    '## Ferry times',
    'The last boat leaves at nine, and the crossing takes a quarter of an hour.',
  ].join('\n\n');
  return cover(guide, items).map(({ value }) => value);
}

test('what stands in the chapter of an item, without a word of that item, is some of what is missing', () => {
  const told = 'The synonyms in our log come from two crews. A synonym stands for the word behind it.';
  expect(verdictsWith(told)).toEqual(['met', 'partial', 'met']);
});

test('what speaks of the item in whose chapter it stands is on that', () => {
  const told = 'The synonyms for mooring lines come from two crews. A synonym stands for the word behind it.';
  expect(verdictsWith(told)).toEqual(['met', 'unmet', 'met']);
});
