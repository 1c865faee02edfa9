import { describe, expect, test } from 'vitest';
import { cover } from './labelled.ts';

const gardens = '# Allotments\n\nA plot of land for each.';
const end = '## Tool shed\n\nSpades hang on the wall, and the key hangs at the gate.';

/** What an item of a guide with one more section is: its verdict, and what its reason says is not treated. */
function itemOf(section: string, item: string): readonly [string, string] {
  const [found] = cover([gardens, section, end].join('\n\n'), [item]);
  return [found?.value ?? '', /nothing treats (.*)\./.exec(found?.reason ?? '')?.[1] ?? ''];
}

describe('what stands before the preposition is shared by what is joined behind it', () => {
  const item = 'Irrigation planning for beans and pumpkins';
  const text = (crop: string): string =>
    `## Irrigation\n\nBeans want water twice a week, ${crop} every evening. Beans are watered at the root, and ${crop} from a can with a long neck. ` +
    'What runs off is caught in a barrel, which stands under the roof of the shed and is full by May.';

  test('each is looked for alone', () => {
    expect(itemOf(text('pumpkins'), item)).toEqual(['met', '']);
  });

  test('one that is not there is told', () => {
    expect(itemOf(text('lettuce'), item)).toEqual(['partial', '“pumpkins”']);
  });
});

describe('a heading that names one special word of a phrase', () => {
  const item = 'Soil care (compost, nitrogen depletion)';
  const compost = '### Compost\n\nA heap takes a year.';

  test('names it together with what its text says', () => {
    const depleted = '### What depletes it\n\nCabbage takes the nitrogen of three years in one.';
    expect(
      cover([gardens, `## Soil care\n\n${compost}\n\n${depleted}`, end].join('\n\n'), [item])[0],
    ).toMatchObject({
      value: 'met',
    });
  });

  test('does not where the text says nothing of the rest', () => {
    const depleted = '### What depletes it\n\nCabbage takes what is there for three years.';
    expect(itemOf(`## Soil care\n\n${depleted}\n\n${compost}`, item)).toEqual([
      'partial',
      '“nitrogen depletion”',
    ]);
  });
});

test('a longer phrase ends at a bracket', () => {
  const code =
    '## Beds side by side\n\n```go\nfunc Split(testing []Bed) {\n\treturn\n}\n```\n\nA bed is cut in two of the same length.';
  expect(itemOf(code, 'Splitting beds')).toEqual(['met', '']);
});

describe('a half that is a word of the item’s own heading', () => {
  const item = 'Sowing and harvest';
  const sowing =
    'Seed is put into trays in March, and what has four leaves moves outside in May. Sowing straight into the bed is for beans, which hate to be moved. ' +
    'Each tray has a label with the day on it, since nobody can tell leek from onion while both are young. Sowing again after three weeks gives a second row.';
  const guide = (introduction: string, body: string): string =>
    `# Allotments\n\n${introduction}\n\n## Sowing and harvest\n\n${body}\n\n${end}`;
  const verdict = (...texts: [string, string]): string | undefined =>
    cover(guide(...texts), [item])[0]?.value;

  test('goes without saying where nothing else speaks of it', () => {
    expect(verdict('A plot of land for each.', sowing)).toBe('met');
  });

  test('is a promise where the introduction makes it too, and no text keeps it', () => {
    const promise = 'All that the year asks for, from the seed to the harvest.';
    expect(verdict(promise, sowing)).toBe('partial');
    expect(verdict(promise, `${sowing} The harvest begins in July.`)).toBe('met');
  });

  test('is not on a heading that names the other one', () => {
    const promise = 'All that the year asks for, from the seed to the harvest.';
    const under = (second: string): string =>
      `### Sowing in trays\n\n${sowing}\n\n### ${second}\n\nHoles are made with a stick, a hand apart, and closed with the foot.`;
    expect(verdict(promise, under('Sowing outside'))).toBe('partial');
  });
});

test('a maker’s name is no part of what it makes', () => {
  const [found] = cover(
    `${gardens}\n\n## Maps with Cadastra\n\nThe plots are drawn on it, each with its number.\n\n${end}`,
    ['Google Cadastra'],
  );
  expect(found?.value).toBe('met');
});

describe('a half whose section is called by other words', () => {
  const item = 'Refunds and chargebacks';
  const refunds =
    '## Giving money back\n\nRefunds are made within thirty days. A refund is sent to the card that paid. Partial refunds split the amount.';

  test('is not told by what another section says of it in passing', () => {
    const [found] = cover(
      [gardens, '## Ledger\n\nThree services share it. A chargeback service is planned.', refunds, end].join(
        '\n\n',
      ),
      ['Ledger', item, 'Tool shed'],
    ).slice(1);
    expect(found?.value).toBe('partial');
  });
});

test('a question alone is no half: what is told answers it', () => {
  const section =
    '## Fences\n\nA fence keeps deer off the beans. Each winter a deer came in through the hedge, and the fence was built in March.';
  expect(itemOf(section, 'The fence, and from whom it keeps the beans')).toEqual(['met', '']);
});

test('a heading in the turn of a half of which no text says anything is on the half that the text goes on about', () => {
  const told =
    'A frost lamp counts the cold. Each frost is written down, a late frost twice, and the frost of May in red.';
  const under =
    '### Frost lamps\n\nThe lamp stands in the bed.\n\n### What the lamp is set to\n\nTwo degrees at night.';
  expect(itemOf(`## Frost and hail\n\n${told} ${told}\n\n${under}`, 'Frost and hail')).toEqual([
    'partial',
    '“hail”',
  ]);
});
