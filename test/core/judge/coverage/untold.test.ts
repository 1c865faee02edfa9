import { describe, expect, test } from 'vitest';
import { isDismissed, isUntold, pointsElsewhere } from '../../../../server/src/core/judge/coverage/untold.ts';
import { verdicts } from './labelled.ts';

describe('a sentence that says that something is left out, or comes later', () => {
  test.each([
    'This page does not cover grafting.',
    'Pruning roses is out of scope.',
    'Growing under glass has not been addressed here.',
    "How to graft hasn't been covered yet.",
    'Irrigation will get a page of its own.',
    'Greenhouses are planned for the spring.',
    '本文不讨论嫁接。',
    '温室以后补充。',
    '灌溉留待下一篇。',
    'A second pump is on our wish list, without a date.',
    'The new beds have not been dug: they are not scheduled for this year.',
    '滴灌列入了计划，还没有排期。',
    '路线图里还有一间暖房。',
  ])('is one: %s', text => expect(isUntold(text)).toBe(true));

  test.each([
    'Cover the beds before the frost.',
    'A cover that is not closed lets slugs in.',
    'The later sowing needs more water.',
    '天热以后一天浇两次。',
    '以后的几周少浇水。',
    '不在阳光下浇水。',
    'The gate is on the road to the mill.',
    'A bed that isn’t covered dries out.',
    'Put the date of sowing on the list by the door.',
    '按计划中的行距点播，先排好前后次序。',
  ])('is none: %s', text => expect(isUntold(text)).toBe(false));
});

describe('a sentence that dismisses what it names', () => {
  test.each([
    'Some sow by the moon, which we have not tried.',
    'Straw bales are only mentioned here, since few have them.',
    'The orchard is looked after by another team.',
    '隔壁用的是蓄水桶，我们没有试过。',
    '果园由另一个小组负责。',
    '这里只提一下堆肥箱。',
  ])('is one: %s', text => expect(isDismissed(text)).toBe(true));

  test.each([
    'Tools that have been used are wiped and oiled.',
    'Beds are looked after by whoever has the key.',
    'We mentioned the frost; it comes in May.',
    '用过的工具擦干净再上油。',
    '果园由两户人家轮流负责。',
    '水管只提供冷水。',
  ])('is none: %s', text => expect(isDismissed(text)).toBe(false));
});

describe('a sentence that says where something is told', () => {
  test.each([
    'See the seed catalogue.',
    'For opening hours please see the notice board.',
    'Frost dates are described in the almanac.',
    '请看园艺手册。',
    '详见土壤一章。',
  ])('is one: %s', text => expect(pointsElsewhere(text)).toBe(true));

  test.each([
    'Seedlings want light.',
    'Read the thermometer in the morning.',
    'Seeds are kept in the cellar.',
    '看叶子的颜色就知道缺不缺水。',
    '见到虫子就用手捉掉。',
    '内行一看便知，先想清楚再动手。',
  ])('is none: %s', text => expect(pointsElsewhere(text)).toBe(false));
});

describe('a section that only points to another document', () => {
  const guide = (text: string): string =>
    `# Allotments\n\n## Beds\n\nA stride wide and four long.\n\n## Water rights\n\n${text}\n\n## Sheds\n\nOne for two plots.\n`;
  const verdictOn = (text: string): string | undefined =>
    verdicts(guide(text), ['Beds', 'Water rights', 'Sheds'])['Water rights'];

  test('holds nothing', () => {
    expect(verdictOn('Please see the [town’s rules](https://example.com/water).')).toBe('unmet');
  });

  test('holds what it says besides', () => {
    expect(
      verdictOn('Two cans a day for each plot. See the [town’s rules](https://example.com/water).'),
    ).toBe('met');
  });

  test('is no pointer where it points within the guide', () => {
    expect(verdictOn('See [above](#beds).')).toBe('met');
  });
});

describe('a list of a few words each', () => {
  const guide = (closing: string, behind = ''): string =>
    `# Allotments\n\n## Beds\n\nA stride wide and four long.\n\n## Sheds\n\nOne for two plots.\n\n## When you take a plot over\n\n${closing}\n${behind}`;
  const outline = ['Beds', 'Rain barrels', 'Sheds'];
  const verdictOn = (closing: string, behind?: string, items = outline): string | undefined =>
    verdicts(guide(closing, behind), items)['Rain barrels'];
  const bare = '1. Fee for the year\n2. Key of the gate\n3. Place for the rain barrels\n4. Name on the board';

  test('tells of nothing where it closes a guide', () => {
    expect(verdictOn(bare)).toBe('unmet');
  });

  test('is no place of an item that it names', () => {
    expect(verdictOn(bare, '', ['Beds', 'Sheds', 'Rain barrels'])).toBe('unmet');
  });

  test('only touches what it names elsewhere', () => {
    expect(verdictOn(bare, '\n## Bees\n\nTwo hives stand behind the hedge, and nobody mows there.\n')).toBe(
      'partial',
    );
  });

  test('is not bare where the section goes on', () => {
    const about =
      'The rain barrels are filled from the roof. A rain barrel has to be covered in summer, or gnats come.';
    expect(verdictOn(`${bare}\n\n${about}`)).toBe('met');
  });
});
