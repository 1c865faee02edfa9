import { describe, expect, test } from 'vitest';
import { cover, verdicts } from './labelled.ts';

const end = '## 工具房\n\n铲子挂在墙上，钥匙挂在门边。';
const guide = (...sections: string[]): string =>
  ['# 菜园手册', '每人一块地。', ...sections, end].join('\n\n');

/** What an item is: its verdict, and what its reason says is not treated. */
function itemOf(text: string, item: string): readonly [string, string] {
  const [found] = cover(text, [item]);
  return [found?.value ?? '', /nothing treats (.*)\./.exec(found?.reason ?? '')?.[1] ?? ''];
}

describe('a heading that repeats both halves', () => {
  const item = '浇水与堆肥';
  const watering =
    '浇水要在清晨，太阳出来以前。浇水的时候对准根部，叶子不要打湿；黄瓜每天浇水一次，豆子隔天浇水一次，雨天不用。桶里存的雨水先用完，再接水管。';

  test('does not make up for a text that only goes on about one', () => {
    expect(itemOf(guide(`## 浇水与堆肥\n\n${watering}`), item)).toEqual(['partial', '“堆肥”']);
  });

  test('does not for a name in Latin and Chinese letters', () => {
    const text = guide(`## 浇水与 A/B 测试\n\n${watering}`);
    expect(itemOf(text, '浇水与 A/B 测试')).toEqual(['partial', '“A/B 测试”']);
  });

  test('is borne out by a text that says both', () => {
    expect(itemOf(guide(`## 浇水与堆肥\n\n${watering}\n\n堆肥要放一年，中间翻两次。`), item)).toEqual([
      'met',
      '',
    ]);
  });
});

describe('a half with a name in Latin letters', () => {
  const item = 'Gardena 与 Rainbird 浇水';
  const text = (name: string): string =>
    `## 用 Gardena 浇水\n\n浇水由 Gardena 的控制器在清晨打开阀门，十分钟后关上。${name}雨天由传感器停掉浇水。`;

  test('is not told where its name is not', () => {
    expect(itemOf(guide(text('')), item)).toEqual(['partial', '“Rainbird 浇水”']);
  });

  test('is told where it is', () => {
    expect(itemOf(guide(text('Rainbird 的浇水程序要先设好分区，再设时长。')), item)).toEqual(['met', '']);
  });
});

test('what ends a Chinese name belongs to all that it joins', () => {
  const text =
    '## 配置管理\n\n配置从文件读入，环境变量优先。启动时检查全部配置，有错就退出，不带着错误的值跑起来。';
  expect(itemOf(guide(text), '配置与缓存管理')).toEqual(['partial', '“缓存管理”']);
});

describe('a part that no text names', () => {
  const sections =
    '## 浇水\n\n### 清晨\n\n太阳出来以前。\n\n### 天热以后\n\n一天两次。\n\n### 入秋\n\n隔天一次。';

  test('may be told in its turn', () => {
    expect(itemOf(guide(sections), '浇水（清晨、盛夏、入秋）')).toEqual(['met', '']);
  });

  test('is not where it is a name in Latin letters', () => {
    expect(itemOf(guide(sections), '浇水（清晨、rainbird、入秋）')).toEqual(['partial', '“rainbird”']);
  });
});

describe('an item whose own words are only promised', () => {
  const items = ['菜园选址', '菜园录像', '菜园采收'];
  const others = '## 菜园选址\n\n背风，朝南，离水近。';
  const harvest = '## 菜园采收\n\n早上摘，中午以前送走。';
  const checklist = '## 检查清单\n\n- [ ] 菜园录像已完成';

  test('is not on a chapter in its place that has a word of the title', () => {
    const text = guide(
      others,
      '## 分组的菜园：由邻居推动\n\n菜园的邻居分成三组，每组管一周。',
      harvest,
      checklist,
    );
    expect(verdicts(text, items)).toMatchObject({ 菜园录像: 'unmet' });
  });
});

test('a first chapter that asks why only introduces', () => {
  const why =
    '## 为什么需要菜园\n\n菜是新鲜的。本手册从选址讲到采收，并说明如何把堆肥与菜园轮作结合起来，轮作也会提到。';
  expect(verdicts(guide(why), ['堆肥与轮作'])).toEqual({ 堆肥与轮作: 'unmet' });
});

describe('the words of a part in another order', () => {
  const text = (heading: string): string =>
    guide(
      `## 菜园防护\n\n### 围栏\n\n一米高，刷过漆。\n\n### ${heading}\n\n隔年看一次，记在本子上。\n\n### 稻草人\n\n换衣服。\n\n### 网\n\n收起来。`,
    );

  test.each(['检测异常行为', '检测异常的行为'])('are it in “%s”', heading => {
    expect(itemOf(text(heading), '菜园防护（围栏、异常行为检测）')).toEqual(['met', '']);
  });

  test('are not where they are joined', () => {
    expect(itemOf(text('检测与异常、行为'), '菜园防护（围栏、异常行为检测）')).toEqual([
      'partial',
      '“异常行为检测”',
    ]);
  });
});

test('a longer Chinese word is on the shorter one in it', () => {
  const text = guide('## 锁\n\n加锁的顺序固定，死锁检测每秒跑一次，超时就放弃其中一个。死锁检测的开销不大。');
  expect(itemOf(text, '锁（死锁、超时）')).toEqual(['met', '']);
});

test('a sentence within a paragraph leads with what is bold at its start', () => {
  const text = guide(
    '## 浇水\n\n### 雨水\n\n桶里的雨水先用，雨水用完再接水管。\n\n### 水管\n\n水管接在墙边。水管用完要卷好。**滴灌**省水，雨水和水管都能接上。',
  );
  expect(itemOf(text, '浇水（雨水、滴灌、水管）')).toEqual(['met', '']);
});

describe('a part that only code shows', () => {
  const guideOf = (code: string): string =>
    guide(
      `## 菜园脚本\n\n### 浇水\n\n清晨打开阀门，十分钟以后关上。\n\n### 其余\n\n${code}\n\n先在沙盘上试过，再搬到地里。`,
    );

  test('is told where a comment labels it', () => {
    const code = '```rust\n// 轮作：同一块地隔年换种\nplan.push(next);\n```';
    expect(itemOf(guideOf(code), '菜园脚本（浇水、轮作）')).toEqual(['met', '']);
  });

  test('is told by an example in the language that it names', () => {
    const code = '```lua\nlocal bed = beds[1]\nfor i = 1, 3 do\n  bed:water(i)\nend\n```';
    expect(itemOf(guideOf(code), '菜园脚本（浇水、Lua）')).toEqual(['met', '']);
    expect(itemOf(guideOf(code), '菜园脚本（浇水、Go）')).toEqual(['partial', '“Go”']);
  });
});

describe('a half that no text says as it stands', () => {
  const item = '冷库温度与监控告警';
  const cold =
    '温度由三个探头量，取中间的一个，每分钟记一次。门开着的时候温度会升两度，属正常；关门以后一刻钟内回落。';
  const alarms = (times: number): string =>
    ['高于四度就告警到值班手机。', '十分钟没有人应，再告警到主管。', '告警记录留一年，每季翻一遍。']
      .slice(0, times)
      .join('');

  test('is told where the text goes on about one of its two words', () => {
    expect(itemOf(guide(`## 冷库温度\n\n${cold}${alarms(3)}`), item)).toEqual(['met', '']);
  });

  test('is not where most of what is said of it stands elsewhere', () => {
    const calls = `## 值班\n\n${'告警来了先应，再看告警的级别，误报的告警第二天收拾。'.repeat(3)}`;
    expect(itemOf(guide(`## 冷库温度\n\n${cold}${alarms(3)}`, calls), item)).toEqual([
      'partial',
      '“监控告警”',
    ]);
  });

  test('is not where it says none, or says it in passing', () => {
    expect(itemOf(guide(`## 冷库温度\n\n${cold}`), item)).toEqual(['partial', '“监控告警”']);
    expect(itemOf(guide(`## 冷库温度\n\n${cold}${alarms(1)}`), item)).toEqual(['partial', '“监控告警”']);
  });
});

test('what fails to work is told where it takes no effect', () => {
  const text = '## 闹铃\n\n### 定时\n\n每天六点响一次。\n\n### 设了却不生效\n\n电池没电，或者静音键拨上了。';
  expect(itemOf(guide(text), '闹铃定时与失效情形')).toEqual(['met', '']);
});
