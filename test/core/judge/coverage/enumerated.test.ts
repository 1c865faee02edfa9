import { expect, test } from 'vitest';
import { cover } from './labelled.ts';

const day = 'Ten birds sat on the roof all day and sang until the evening came. They slept there.\n\n'.repeat(
  8,
);
const item = 'Garden work (watering, weeding, pruning)';
const watering = 'Watering begins at five, a can for each bed, and ends before the sun is up.';
const weeding = 'Weeding is done on Mondays, by hand, from the gate to the well, roots and all.';

/** The verdicts on the parts of the item, in the words of its section. */
function partsOf(...paragraphs: string[]): readonly string[] {
  const text = ['# Year', `## Garden work\n\n${day}${paragraphs.join('\n\n')}`, `## Birds\n\n${day}`].join(
    '\n\n',
  );
  return cover(text, [item])[0]?.parts.map(({ value }) => value) ?? [];
}

const announcement = 'There is watering, weeding and pruning to be done.';
const lacking = ['met', 'met', 'unmet'];

test('a part that is only named among its siblings is not treated beside those that are', () => {
  expect(partsOf(announcement, `**Watering**: ${watering}`, `**Weeding**: ${weeding}`)).toEqual(lacking);
  expect(partsOf(announcement, `- Watering: ${watering}\n- Weeding: ${weeding}`)).toEqual(lacking);
  expect(partsOf(announcement, `### Watering\n\n${watering}`, `### Weeding\n\n${weeding}`)).toEqual(lacking);
});

test('one that is told somewhere else in the section, too, is', () => {
  const pruning =
    'In March comes the pruning: a cut above each third bud, and no wire. What pruning leaves is burnt.';
  expect(partsOf(announcement, `**Watering**: ${watering}`, `**Weeding**: ${weeding}`, pruning)).toEqual([
    'met',
    'met',
    'met',
  ]);
});

test('columns of a table are each on one part', () => {
  const table =
    '| Watering | Weeding | Pruning |\n|---|---|---|\n| 5 h | 2 h | 1 h |\n| 6 h | 3 h | 4 h |\n\n'.repeat(
      12,
    );
  expect(partsOf(table, `**Watering**: ${watering}`, `**Weeding**: ${weeding}`)).toEqual([
    'met',
    'met',
    'met',
  ]);
});
