import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const text =
  '# Allotments\n\n## Spacing, rows and mulching\n\nLeeks stand a hand apart, beans two. Rows run from north to south, so that neither shades ' +
  'the other; between two rows a barrow fits. Mulching keeps water in: straw in May, leaves in autumn. Pick what covers by the soil: ' +
  'straw on sand, compost on clay, and none where slugs are.\n\n## Sheds\n\nOne for two plots.\n';

test('what another item fits better treats an item all of whose halves it treats, and one of which it is called', () => {
  expect(verdicts(text, ['Spacing and rows', 'Mulching and how to pick a cover', 'Sheds'])).toEqual({
    'Spacing and rows': 'met',
    'Mulching and how to pick a cover': 'met',
    Sheds: 'met',
  });
});

test('a few words behind a colon have halves', () => {
  const only = text.replace(/ Mulching keeps[\s\S]*?slugs are\./, '');
  expect(verdicts(only, ['Planting: spacing and pollination'])).not.toEqual({
    'Planting: spacing and pollination': 'met',
  });
});

test('words of a sentence that only join or ask tell no item apart', () => {
  const plot =
    '# Allotments\n\n## Where sheds go\n\nAt the north end, two steps from the path. Never over the drain, nor under the oak.\n\n' +
    '## Both gates have to be checked\n\nA check takes a minute a gate: push, pull, turn the key.\n\n## Water\n\nTwo taps.\n';
  expect(
    verdicts(plot, [
      'Where a shed may stand and where it must not',
      'Checking what sits behind a gate',
      'Water',
    ]),
  ).toEqual({
    'Where a shed may stand and where it must not': 'met',
    'Checking what sits behind a gate': 'met',
    Water: 'met',
  });
});
