import { describe, expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const items = ['Feeding the bees', 'Moving a hive', 'Wintering', 'Honey harvest'];
const feeding = '## Feeding the bees\n\nSugar and water, one to one, in a jar upside down over the frames.';
const moving = '## Moving a hive\n\nAt night, three feet or three miles. The entrance is closed with foam.';
const harvest = '## Honey harvest\n\nFrames that are capped for the most part are taken, and no others.';
const other =
  '## What the neighbours say\n\nThey were told of each visit, and were given a jar. Nobody was stung when the hive came.';
const guide = (introduction: string, ...sections: string[]): string =>
  `# Bees\n\n${introduction}\n\n${sections.join('\n\n')}\n`;
const met = { 'Feeding the bees': 'met', 'Moving a hive': 'met', 'Honey harvest': 'met' };

describe('a chapter in the place of an item', () => {
  test('is on it in other words, between the chapters of its neighbours', () => {
    const text = guide('Bees need little.', feeding, moving, other, harvest);
    expect(verdicts(text, items)).toEqual({ ...met, Wintering: 'met' });
  });

  test('may be on it, in other words, behind all others, where guides close', () => {
    const text = guide('Bees need little.', feeding, moving, harvest, other);
    const last = [...items.filter(item => item !== 'Wintering'), 'Wintering'];
    expect(verdicts(text, last)).toEqual({ ...met, Wintering: 'partial' });
  });

  test('is none behind all others where it is called by no more than what the guide is about', () => {
    const closing = other.replace('What the neighbours say', 'All about bees');
    const text = guide('Bees need little.', feeding, moving, harvest, closing);
    const last = [...items.filter(item => item !== 'Wintering'), 'Wintering'];
    expect(verdicts(text, last)).toEqual({ ...met, Wintering: 'unmet' });
  });

  test.each(['Testing', 'Performance data', 'Choosing bees', 'Principles'])(
    'is none where it is called “%s”, as any guide may have it',
    title => {
      const text = guide(
        'Bees need little.',
        feeding,
        moving,
        `## ${title}\n\nTwenty hives were weighed before the feeding and after it.`,
        harvest,
      );
      expect(verdicts(text, items)).toEqual({ ...met, Wintering: 'unmet' });
    },
  );

  test('is the one that is left, where another is called as any guide may have it', () => {
    const text = guide(
      'Bees need little.',
      feeding,
      moving,
      '## Testing the bees\n\nTwenty hives were weighed before the feeding and after it.',
      other,
      harvest,
    );
    expect(verdicts(text, items)).toEqual({ ...met, Wintering: 'met' });
  });

  test.each([
    ['the introduction', 'From feeding to wintering, all is told.', ''],
    ['a closing checklist', 'Bees need little.', '## Checklist\n\n- [ ] Wintering is prepared'],
    [
      'the contents',
      '## Contents\n\n- [Feeding](#feeding-the-bees)\n- [Wintering](#wintering)\n- [Harvest](#honey-harvest)',
      '',
    ],
  ])('is not on it where %s calls it by its name', (_, introduction, end) => {
    const text = guide(introduction, feeding, moving, other, harvest, end);
    expect(verdicts(text, items)).toEqual({ ...met, Wintering: 'unmet' });
  });
});

test('what is promised by its name is not in a section that says half of it', () => {
  const text = guide(
    'All is told up to drone wintering.',
    '## What the neighbours say\n\nThe drones are loud. The drones do not sting, and the drones go home at night.',
    feeding,
    moving,
    harvest,
  );
  const both = [...items.filter(item => item !== 'Wintering'), 'Drone wintering'];
  expect(verdicts(text, both)).toEqual({ ...met, 'Drone wintering': 'unmet' });
});

test('a half that is one phrase is told by its words, wherever they stand', () => {
  const counted =
    '## Who may come in\n\nThe rate of visits has a limit. A limit of two a week keeps the rate low, and above the limit nobody is let in.';
  const text = guide(
    'All is told up to the rate limiting and the swarm sirens.',
    counted,
    feeding,
    moving,
    harvest,
  );
  const both = [...items.filter(item => item !== 'Wintering'), 'Rate limiting and swarm sirens'];
  expect(verdicts(text, both)).toEqual({ ...met, 'Rate limiting and swarm sirens': 'partial' });
});

test('a letter that is left of a Chinese phrase is no word', () => {
  const text = [
    '# 锁',
    '## 目录\n\n- [自旋锁](#自旋锁)\n- [读写锁](#读写锁)\n- [基于数据库的锁](#基于数据库的锁)',
    '## 少争抢一些\n\n把库存分成几段，每段一把锁；锁越小，锁等得越少。',
    '## 读写锁\n\n读的人可以有许多，写的人只有一个。',
    '## 自旋锁\n\n自旋锁不停地检查锁是否空出，适合锁很短的时候。',
  ].join('\n\n');
  expect(verdicts(text, ['读写锁', '自旋锁', '基于数据库的锁'])).toMatchObject({ 基于数据库的锁: 'unmet' });
});

test('a chapter in the place of two things has a heading for each', () => {
  const joined = ['Feeding the bees', 'Moving a hive', 'Hive robbing and swarming', 'Honey harvest'];
  const under = ['### Strangers at the door', '### Half of them leave'].map(
    heading => `${heading}\n\nIt takes an hour, and the hive is lighter.`,
  );
  const of = (...sections: string[]): string | undefined =>
    verdicts(
      guide('Bees need little.', feeding, moving, `## In summer\n\n${sections.join('\n\n')}`, harvest),
      joined,
    )['Hive robbing and swarming'];
  expect(of(...under)).toBe('met');
  expect(of(...under.slice(1))).toBe('partial');
});

test.each(['Compared with other hives', 'Glossary'])('“%s” covers nothing that it only speaks of', title => {
  const text = guide(
    'Bees need little.',
    feeding,
    moving,
    harvest,
    `## ${title}\n\nA log hive has thick walls, and makes wintering easy. It stands for a hundred years, and nobody opens it.`,
  );
  expect(verdicts(text, items)).toEqual({ ...met, Wintering: 'unmet' });
});

test('an item one of whose parts has a heading somewhere is there in part, whatever is promised of it', () => {
  const promise = 'How to feed bees and how wintering goes.';
  const guards =
    '## Mouse guards\n\nA strip of metal with holes of nine millimetres goes before the entrance in October.';
  const wintering = 'Wintering (wrapping, mouse guards)';
  const text = guide(promise, feeding, guards, moving, harvest);
  const asked = ['Feeding the bees', 'Moving a hive', wintering, 'Honey harvest'];
  expect(verdicts(text, asked)).toEqual({ ...met, [wintering]: 'partial' });
});

test('a name of several words that is only promised is not told by its place, whatever one of them is told of', () => {
  const named = ['Feeding the bees', 'Moving a hive', 'Robbing as a defence', 'Honey harvest'];
  const list = '## Checklist\n\n- [ ] Robbing as a defence';
  const of = (...sections: string[]): string | undefined =>
    verdicts(guide('Bees need little.', feeding, `${moving} No robbing then.`, ...sections), named)[
      'Robbing as a defence'
    ];
  expect([of(other, harvest), of(other, harvest, list)]).toEqual(['met', 'unmet']);
});

test('a name that is only promised is not told by the words that it is made of', () => {
  const text = (end: string): string =>
    `# 蜂场\n\n## 蜂箱的开关与蜜的特性\n\n开关在门边，特性写在纸上。\n\n## 检查清单\n\n${end}\n`;
  const items = ['蜂箱的开关与蜜的特性', '特性开关'];
  expect(verdicts(text('- [ ] 特性开关已清理'), items)).toMatchObject({ 特性开关: 'partial' });
  expect(verdicts(text('- [ ] 门已关'), items)).not.toMatchObject({ 特性开关: 'partial' });
});

describe('a chapter between those of its neighbours', () => {
  const swarming =
    '## Half of them leave\n\nThe old queen leaves the hive, within minutes, and hangs on a branch.';
  const asked = ['Feeding the bees', 'Wintering', 'Swarming', 'Moving a hive', 'Honey harvest'];

  test('is not that of what is only promised, where another item has none', () => {
    const list = '## Checklist\n\n- [ ] Wintering is prepared';
    const text = guide('Bees need little.', feeding, swarming, moving, harvest, list);
    expect(verdicts(text, asked)).toEqual({ ...met, Wintering: 'unmet', Swarming: 'met' });
  });

  test('is found once that beside it is found by its text', () => {
    const wintering = '## When it snows\n\nWintering takes sugar. Before wintering a hive is weighed.';
    const road = '## On the road\n\nThe hive goes by night.';
    const text = guide('Bees need little.', feeding, other, wintering, swarming, road, harvest);
    expect(verdicts(text, asked)).toEqual({ ...met, Wintering: 'met', Swarming: 'met' });
  });
});

test('a half that the guide speaks of is told under a heading in other words, not under one on the other half', () => {
  const joined = ['Feeding the bees', 'Swarming and robbing', 'Moving a hive', 'Honey harvest'];
  const of = (heading: string): string | undefined =>
    verdicts(
      guide(
        'Bees need little.',
        feeding,
        `## ${heading}\n\nSwarming empties a hive. Before swarming the bees hang at the entrance.`,
        `${moving} No robbing then. Robbing needs light.`,
        harvest,
      ),
      joined,
    )['Swarming and robbing'];
  expect(of('Losses in May')).toBe('met');
  expect(of('Swarming')).toBe('partial');
});
