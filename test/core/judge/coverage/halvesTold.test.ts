import { expect, test } from 'vitest';
import { cover, verdicts } from './labelled.ts';

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

test('a heading that names both halves stands for one that an English text has another word for, not so a Chinese one', () => {
  const english =
    '# Allotments\n\n## Architecture and beds\n\nFrom the gate a path leads north, and to both sides of it lie the beds. ' +
    'A bed is four feet wide, so that nobody has to step on it; long beds have a board in the middle. Between two beds a barrow fits.\n\n## Sheds\n\nOne for two plots.\n';
  expect(verdicts(english, ['Architecture and beds', 'Sheds'])['Architecture and beds']).toBe('met');
  const chinese =
    '# 菜园\n\n## 布局与苗床\n\n从门口向北有一条小路，苗床在两侧。苗床宽一米二，这样没有人需要踩进去；长的苗床中间放一块木板。' +
    '两个苗床之间要能过一辆小车，苗床的边用木条围起来，雨天也不会塌。\n\n## 工具棚\n\n两块地合用一个。\n';
  expect(verdicts(chinese, ['布局与苗床', '工具棚'])['布局与苗床']).toBe('partial');
});

const quay =
  '# Harbour\n\n## More layers: ropes\n\nA rope fender hangs between the hull and the quay. Ropes rot within two years, so hang ' +
  'new ones each spring; a wet rope weighs twice as much, and its knots have to be looked at after each storm.\n\n' +
  '## Sails in the morning\n\nSails tear at the seams, and a torn sail is sewn before the next gust. A wet sail is dried. ' +
  'Spars break where they were mended before, and most often in the cold.\n\n' +
  '## Leaving\n\n- [ ] buy foam\n';

test('what stands behind the last of joined things says of all where they hold, and tells none of them', () => {
  expect(verdicts(quay, ['Ropes and foam as more layers', 'Leaving'])).toMatchObject({
    'Ropes and foam as more layers': 'partial',
  });
  expect(verdicts(quay, ['Sails and spars under gales', 'Leaving'])).toMatchObject({
    'Sails and spars under gales': 'met',
  });
});

test('what is done with the first of two things is not told where it is done with another one', () => {
  const text = (more: string): string =>
    `# Bees\n\n## Sweet water\n\nSyrup is one part of sugar to one of water, stirred until it is clear. Syrup keeps for a week in a jar. Prepare it on the day before. ${more}\n\n## Boxes\n\nBoxes are weighed in spring: a box that weighs less than a full one by a third has starved. Weigh them again in May.\n\n## Smoke\n\nA puff is enough.\n`;
  const of = (item: string, more = '') => verdicts(text(more), ['Boxes', item, 'Smoke'])[item];
  expect(of('Preparing syrup and weighing it')).toBe('partial');
  expect(of('Preparing syrup and weighing it', 'It is weighed before it is poured.')).toBe('met');
});

const long = (text: string): string =>
  `# Harbour\n\nA harbour has a master.\n\n## Lamps\n\nLamps burn all night, and lamps at the entrance burn by day too.\n\n${text}\n\n## Sheds\n\n${Array.from({ length: 80 }, (_, at) => `Shed ${at} holds nets, and stands beside the last one.\n`).join('\n')}`;

test.each([
  // The heading has what ends the name behind the first half alone.
  [
    'Disk and network throughput',
    '## Disk throughput',
    'A disk writes as fast as its head moves. A full disk is slow, and so is one that is read at the same time.',
  ],
  [
    'Caching and cache invalidation',
    '## Batching and caching',
    'A cache holds what was read. Each cache has a size, and a cache without one grows until nothing is left.',
  ],
])('a half of %s whose own word a long guide never says is not told', (item, heading, text) => {
  const told = verdicts(long(`${heading}\n\n${text}`), ['Lamps', item, 'Sheds']);
  expect(told[item]).toBe('partial');
});

test('a half may be told under another name of what it is together with a word of the item', () => {
  const item = 'Optimistic and pessimistic locking';
  const under = (heading: string): string =>
    long(
      `## Pessimistic locking\n\nWho loads a ship locks the shed. A locked shed has a lamp, and the lock is taken off at night.\n\n## ${heading}\n\nWho writes reads the number again, and starts once more where it has grown.`,
    );
  expect(verdicts(under('A version column'), ['Lamps', item, 'Sheds'])[item]).toBe('met');
  expect(verdicts(under('A second crane'), ['Lamps', item, 'Sheds'])[item]).toBe('partial');
});

test('what a half has for itself may be told in other words under a heading in other words', () => {
  const told = verdicts(
    long(
      '## What happens at the limit\n\nA disk that is full turns all writers away. Packets queue on the wire until their senders slow down.',
    ),
    ['Lamps', 'Disk and network throughput', 'Sheds'],
  );
  expect(told['Disk and network throughput']).not.toBe('unmet');
});

test('a heading with no more of an item than what the whole guide is about is not on one of whose halves nothing is said', () => {
  const jobs =
    '# Jobs on the quay\n\n## What makes it safe to give a job to two crews\n\nBoth crews sign the board. Who signs second stays on the ' +
    'quay and waits, so that no crate is carried twice. The board hangs at the gate.\n\n## Sheds\n\nOne for two crews.\n';
  expect(verdicts(jobs, ['Scheduled and recurring jobs', 'Sheds'])).toMatchObject({
    'Scheduled and recurring jobs': 'unmet',
    Sheds: 'met',
  });
});

test('what stands behind between is joined by itself', () => {
  const ferry =
    '# Ferries\n\n## Signals in fog\n\nA signal is one long tone. Signals are given every minute, by the ship that is under way, and a ship at anchor rings.\n\n## Tickets\n\nOne for two.\n';
  expect(verdicts(ferry, ['Signals and lights between pilot, ship and quay', 'Tickets'])).toMatchObject({
    'Signals and lights between pilot, ship and quay': 'partial',
  });
  expect(cover(ferry, ['Signals and lights between pilot, ship and quay', 'Tickets'])[0]?.reason).toContain(
    'nothing treats “lights”',
  );
});

test.each([
  ['Floods and gales: dikes, pumps', 'met'],
  ['Floods and gales (dikes, pumps)', 'partial'],
])('what stands before a colon is told where all that is listed behind it is: %s', (item, verdict) => {
  const farm =
    '# Farm\n\n## Sheds\n\nOne for two plots.\n\n## Against floods\n\n### Dikes\n\nA dike is of clay, and as high as a man.\n\n### Pumps\n\nTwo pumps run by wind, and one by hand.\n\n## Bees\n\nTwo hives.\n';
  expect(verdicts(farm, ['Sheds', item, 'Bees'])).toMatchObject({ [item]: verdict });
});
