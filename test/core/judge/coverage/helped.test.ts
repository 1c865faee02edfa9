import { describe, expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const water = '## 浇水\n\n清晨浇水，对准根部，十分钟就够。';
const chinese = (section: string): string => ['# 菜园手册', '每人一块地。', water, section].join('\n\n');
const english = (section: string): string =>
  ['# Garden', 'One bed each.', '## Watering\n\nIn the morning, at the roots.', section].join('\n\n');

const marked =
  '## 常见陷阱\n\n**❌ 忘了关水**\n\n水漫到路上。\n\n**✅ 出门前看一眼阀门**\n\n写在门后面。\n\n**❌ 夜里浇水**\n\n叶子烂。';
const told =
  '## 常见坑\n\n- 忘了关水：水漫到路上，出门前应该看一眼阀门。\n- 夜里浇水：叶子烂掉，改成清晨浇水就好了。\n- 肥太浓：根烧坏，兑十倍的水。';
const only =
  '## 常见错误\n\n- 忘了关水，水漫到路上。\n- 夜里浇水，叶子烂掉。\n- 肥太浓，根烧坏。\n- 苗太密，长不大。';

describe('a half that asks what helps against the problems of the other half', () => {
  test.each(['常见错误与规避', '常见问题与解决方案', '常见陷阱和避免方法', '常见坑与解决办法'])(
    '%s',
    item => {
      const found = (section: string): string | undefined => verdicts(chinese(section), ['浇水', item])[item];
      expect([found(marked), found(told), found(only)]).toEqual(['met', 'met', 'partial']);
    },
  );

  test.each(['Common mistakes and how to avoid them', 'Pitfalls and fixes', 'Mistakes and remedies'])(
    '%s',
    item => {
      const remedies =
        '## Common mistakes\n\n**Watering at night.** The leaves rot. Water in the morning instead.\n\n**Too much feed.** The roots burn; thin it ten times.';
      const problems =
        '## Common mistakes\n\n**Watering at night.** The leaves rot within days.\n\n**Too much feed.** The roots burn, and the plant dies.';
      expect(verdicts(english(remedies), ['Watering', item])[item]).toBe('met');
      expect(verdicts(english(problems), ['Watering', item])[item]).not.toBe('met');
    },
  );

  test('is looked for by its name beside what is no problem', () => {
    const pump = '## 水泵\n\n水泵放在井边，应该每月看一次油，建议两个人一起抬，雨天不开。';
    expect(verdicts(chinese(pump), ['浇水', '水泵与解决方案'])['水泵与解决方案']).not.toBe('met');
  });
});
