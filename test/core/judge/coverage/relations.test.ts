import { describe, expect, test } from 'vitest';
import { isRelation, joinedIn } from '../../../../server/src/core/judge/coverage/relation.ts';
import { verdicts } from './labelled.ts';

const guide = (...sections: string[]): string => ['# 菜园手册', '每人一块地。', ...sections].join('\n\n');
const tools = '## 工具房\n\n铲子挂在墙上，钥匙挂在门边，用完放回原处。';
const compost = '## 堆肥\n\n菜叶和落叶一层隔一层，中间翻两次，一年以后才用，没有熟透的先不下地。';
const pests = '## 虫害\n\n叶子背面先看，蚜虫用水冲掉，菜青虫用手捉走，都不打药，三天以后再看一遍。';

describe('how things stand to each other', () => {
  test.each(['堆肥与虫害的关联', '堆肥和虫害的关系', '堆肥与虫害的区别'])(
    'is not told by telling each: %s',
    item => {
      expect(verdicts(guide(compost, pests, tools), [item, '工具房'])[item]).not.toBe('met');
    },
  );

  test('is told where a heading has them and the text compares them', () => {
    const both =
      '## 黄瓜 vs 番茄\n\n两者对照：黄瓜每天浇水，番茄三天浇水一次；黄瓜的水量是番茄的两倍，浇水的时间一样。';
    expect(verdicts(guide(both, tools), ['黄瓜与番茄浇水对照', '工具房'])).toMatchObject({
      黄瓜与番茄浇水对照: 'met',
    });
  });

  test.each(['堆肥与覆盖的区分', '堆肥与覆盖的概念区分', '堆肥与覆盖的辨析'])('is asked for as %s', name => {
    expect(isRelation(name)).toBe(true);
    expect(joinedIn(name)).toBe('堆肥与覆盖');
  });

  test('is not meant where the word is joined itself', () => {
    expect(verdicts(guide(compost, pests, tools), ['堆肥与关系', '工具房'])).toMatchObject({
      堆肥与关系: 'partial',
    });
  });

  test('is asked for in English too', () => {
    const one = '## Compost\n\nLeaves and peel in layers, turned twice, used after a year and not before.';
    const other = '## Mulch\n\nStraw a hand deep, in May, kept off the stems, raked away in the autumn.';
    const both =
      '## Compost or mulch\n\nCompost feeds the soil, mulch covers it; compost takes a year, mulch a day.';
    const item = 'Differences between compost and mulch';
    const text = (...sections: string[]): string => ['# Garden', 'One bed each.', ...sections].join('\n\n');
    expect(verdicts(text(one, other), [item])[item]).not.toBe('met');
    expect(verdicts(text(both), [item])[item]).toBe('met');
  });

  test('is several things where qualities are compared', () => {
    const speed = '## 速度对比\n\n机器一小时翻一亩，人要一天；速度相差八倍，坡地上相差更多，雨后都不能翻。';
    expect(verdicts(guide(speed, tools), ['速度与成本对比', '工具房'])).toMatchObject({
      速度与成本对比: 'partial',
    });
  });
});

test('half an item that is what the whole guide is about says nothing of a section alone', () => {
  const text = [
    '# 缓存手册',
    '## Redis 部署\n\n三个节点，各占一台机器。内存上限写在配置里，部署脚本按顺序重启节点，先从节点后主节点。',
    '## 淘汰策略\n\n内存满了先淘汰最久没有读过的键，热键不淘汰，淘汰的数目每分钟记录一次。',
  ].join('\n\n');
  expect(verdicts(text, ['缓存与会话粘滞', '淘汰策略'])).toMatchObject({ 缓存与会话粘滞: 'unmet' });
});
