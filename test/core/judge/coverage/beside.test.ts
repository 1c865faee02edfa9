import { expect, test } from 'vitest';
import { cover, verdicts } from './labelled.ts';

const dull = 'The wax is scraped off and melted in a pot, and what floats on it is skimmed.';

test.each([
  '::: tip Wintering bees outdoors',
  ':::note[Wintering bees outdoors]',
  '!!! note "Wintering bees outdoors"',
  '{{% alert title="Wintering bees outdoors" %}}',
  '<details><summary>Wintering bees outdoors</summary>',
])('the title of a box names an item as a heading does: %s', box => {
  const text = (line: string): string =>
    `# Hives\n\n## Wax\n\n${dull}\n\n${line}\n\nA roof of straw is enough, and a stone on it.\n\n## Frames\n\nOf pine.\n`;
  const items = ['Wax', 'Frames', 'Wintering bees outdoors'];
  expect(verdicts(text(box), items)[items[2] as string]).toBe('met');
  expect(verdicts(text('::: tip'), items)[items[2] as string]).toBe('unmet');
});

test('what is written in capitals is not said by a word in small letters', () => {
  const text = (said: string): string =>
    `# Stores\n\n## Ways to choose\n\n${said} may be had, and what ${said} asks for is given. ${said} is for two of three.\n\n## Wax\n\n${dull}\n`;
  expect(verdicts(text('CAP'), ['CAP theorem', 'Wax'])['CAP theorem']).toBe('met');
  expect(verdicts(text('A cap'), ['CAP theorem', 'Wax'])['CAP theorem']).toBe('unmet');
  expect(verdicts(text('The caps'), ['CAP theorem', 'Wax'])['CAP theorem']).toBe('unmet');
});

test('why a thing is done may stand under Motivation', () => {
  const text = (heading: string): string =>
    `# Hives\n\n## ${heading}\n\nStraw rots, and nobody sees what is in it.\n\n## Wax\n\n${dull}\n\n## Frames\n\nOf pine.\n`;
  const why = 'Why skeps were given up';
  expect(verdicts(text('Motivation'), [why, 'Wax', 'Frames'])[why]).toBe('met');
  expect(verdicts(text('Wood'), ['Wax', why, 'Frames'])[why]).not.toBe('met');
});

test('a half that another section of the chapter treats is told', () => {
  const text = (other: string): string =>
    `# Hives\n\n## Wax\n\n${dull}\n\n## Pests\n\n### Mites\n\nA mite sits on the back. Mites are counted on a tray.\n\n### Wasps\n\nA wasp steals.\n\n### Others\n\n${other}\n\n## Frames\n\nOf pine.\n`;
  const moths =
    'Moths eat the comb. In winter moths die; until then combs hang in the wind, where moths do not go.';
  const items = ['Wax', 'Mites and moths', 'Frames'];
  expect(verdicts(text(moths), items)['Mites and moths']).toBe('met');
  expect(verdicts(text('Mice get in at the door.'), items)['Mites and moths']).toBe('partial');
});

test('an example is no half of what it is an example of', () => {
  const text = `# Hives\n\n## Feeding\n\nTwo litres a week, from August on.\n\n## Frames\n\nOf pine.\n`;
  expect(verdicts(text, ['Feeding, with a worked example', 'Frames'])).toEqual({
    'Feeding, with a worked example': 'met',
    Frames: 'met',
  });
});

test('a part is told by words of its own, not by those of its item', () => {
  const text = (more: string): string =>
    `# Stores\n\n## Choosing a partition\n\nBy default the key is hashed, and the hash tells the partition. A sticky one stays. ${more}\n`;
  const item = 'Partitioning (default hash, sticky, custom partitioner)';
  const partsOf = (more: string): readonly string[] =>
    cover(text(more), [item])[0]?.parts.map(({ value }) => value) ?? [];
  expect(partsOf('A custom partitioner is a class with one method, which is given key and count.')).toEqual([
    'met',
    'met',
    'met',
  ]);
  expect(partsOf('Partitions are counted once.')).toEqual(['met', 'met', 'unmet']);
});

test.each([
  [
    '按范围还是按哈希',
    '按 range 来分时，每个库一段连续的数据；range 好扩容。按 hash 分得均匀，hash 之后难扩容。',
  ],
  ['主节点与从节点', 'master 只有一个，写入都到 master。slave 可以有多个，slave 只读。'],
])('“%s” is told by terms that were left in English', (item, told) => {
  const text = `# 存储\n\n## 两种做法\n\n${told}\n\n## 快照\n\n每晚一次。\n`;
  expect(verdicts(text, [item, '快照'])[item]).toBe('met');
});

test.each([
  ['Skeps: strengths and weaknesses', 'Skeps, advantages', 'Skeps, disadvantages', 'Frames'],
  ['蜂箱的长处与短处', '蜂箱优点', '蜂箱缺点', '巢框'],
])('what is for and against a thing may have sections apart: %s', (item, good, bad, other) => {
  const text = `# Hives\n\n## ${good}\n\nCheap and light, 便宜而且轻便。\n\n## ${bad}\n\nThey rot, 容易腐烂。\n\n## ${other}\n\nOf pine, 松木。\n`;
  expect(verdicts(text, [item, other])[item]).toBe('met');
});

test.each([
  ['摆放（避风、向阳）', '## 摆放\n\n摆在避风的地方，墙后面最好。我们不用向阳的坡，太热。\n', '向阳'],
  [
    'Places (shelter, slopes)',
    '## Places\n\nA shelter is a wall or a hedge. We do not use slopes, which are hot.\n',
    'slopes',
  ],
])('what is said not to be used is not treated: %s', (item, told, part) => {
  const text = `# Hives\n\n${told}\n## Wax\n\n${dull}\n\n## Frames\n\nOf pine.\n`;
  const found = cover(text, [item, 'Wax', 'Frames'])[0];
  expect(found?.parts.find(one => one.text === part)?.value).toBe('unmet');
});

test('an entry of a list that goes on about a name treats it, wherever it stands', () => {
  const entry = (rest: string): string =>
    `# Hives\n\n## Boxes\n\nA Langstroth has frames that can be taken out.\n\n## Other shapes\n\n- Warre${rest}\n\n## Wax\n\n${dull}\n`;
  const partOf = (text: string): string | undefined =>
    cover(text, ['Boxes (Langstroth, Warre)', 'Wax'])[0]?.parts[1]?.value;
  const long =
    ' is a tower of small boxes to which new ones are added below, as bees build downwards: nothing is lifted but the roof, and the comb that is taken in autumn is the oldest one, in which no brood has been for a year, so that it is full of honey alone.';
  expect(partOf(entry(long))).toBe('met');
  expect(partOf(entry(''))).toBe('unmet');
});

test('a heading may end with an id that is no part of its name', () => {
  const text = `# Hives\n\n## 蜂蜡 {#frames}\n\n把蜡刮下来。\n\n## Roofs\n\n${dull}\n`;
  const [wax, frames] = cover(text, ['蜂蜡', 'Frames']);
  expect(wax?.value).toBe('met');
  expect(frames?.value).toBe('unmet');
});
