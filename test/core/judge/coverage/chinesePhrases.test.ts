import { describe, expect, test } from 'vitest';
import { cover, verdicts } from './labelled.ts';

const filler = Array.from({ length: 80 }, (_, at) => `第 ${at + 1} 天照常开门。`).join('\n\n');
const guide = (...sections: string[]): string =>
  ['# 前端与后台手册', '每周更新一次。', ...sections].join('\n\n');

/** What the reason of an item's verdict says is not treated. */
function lackOf(text: string, items: readonly string[], item: string): readonly [string, string] {
  const found = cover(text, items).find(one => one.item.text === item);
  return [found?.value ?? '', /nothing treats (.*)\./.exec(found?.reason ?? '')?.[1] ?? ''];
}

describe('a phrase of which only one word is said', () => {
  const item = '消息顺序保证';
  const rest = ['## 退款\n\n退款三天到账，不收手续费。', '## 送货\n\n同城当天送到，外地三天。'];
  const verdictOf = (text: string): string | undefined =>
    verdicts(guide(...rest, text), [item, '退款', '送货'])[item];
  const kept =
    '### 如何保证消息不丢\n\n送货的消息写两份，收到回执才删。送货的消息超过三天没有回执，就再发一遍。';

  test('is not told, whatever says little beside it', () => {
    expect(verdictOf(kept)).not.toBe('met');
  });

  test('is told where the other word is said too', () => {
    expect(verdictOf('### 如何保证消息的顺序\n\n同一个买家的消息按顺序进同一个队列，顺序由编号保证。')).toBe(
      'met',
    );
  });

  test('is not told by an order that is bought', () => {
    expect(verdictOf(`${kept}\n\n\`\`\`java\nOrder order = new Order();\nsend(order);\n\`\`\``)).not.toBe(
      'met',
    );
  });
});

describe('a half of which a long guide never speaks', () => {
  const item = '排队监控与告警';
  const watched = (second: string): string =>
    guide(`## 监控与运维\n\n### 监控指标\n\n每分钟记下排队的长度。\n\n${second}`, `## 日程\n\n${filler}`);

  test('is not told in its turn under a heading on something known', () => {
    expect(lackOf(watched('### 运维命令\n\n重启用 restart，停机用 stop。'), [item], item)).toEqual([
      'partial',
      '“告警”',
    ]);
  });

  test('is told under a heading that is on it in words of its own', () => {
    expect(lackOf(watched('### 半夜叫醒谁\n\n排到一百个人就打电话给店长。'), [item], item)[0]).toBe('met');
  });
});

describe('a half with a Latin name of what it is of', () => {
  const item = 'JavaScript 代码分割与 Tree Shaking';
  const shaken =
    '### JavaScript 压缩与 Tree Shaking\n\n打包时去掉没有用到的导出，JavaScript 从 80 KB 减到 40 KB。';

  test('is not told by the name alone', () => {
    expect(lackOf(guide(`## 资源优化\n\n${shaken}`), [item], item)).toEqual([
      'partial',
      '“JavaScript 代码分割”',
    ]);
  });

  test('is told by what it is', () => {
    const split = '### 代码分割\n\n每个页面一个 JavaScript 文件，进入页面才取。';
    expect(lackOf(guide(`## 资源优化\n\n${split}\n\n${shaken}`), [item], item)).toEqual(['met', '']);
  });
});

test('a section called by nothing but a word of a half is on that half', () => {
  const item = 'goroutine 生命周期管理与 context 传递';
  const text = guide(
    '## 并发编程\n\n### goroutine 生命周期\n\n每个 goroutine 都要能退出，退出的信号由调用者给。',
    `### context 使用\n\n- 作为第一个参数传递\n- 不存进结构体\n\n${filler}`,
  );
  expect(lackOf(text, [item], item)).toEqual(['met', '']);
});

describe('a chapter on what is due when', () => {
  const items = ['缓存策略', '服务端渲染', '图片优化'];
  const text = (heading: string): string =>
    guide(
      '## 缓存策略\n\n静态文件缓存一年，页面不缓存。',
      `## ${heading}\n\n第一周做缓存，第二周做图片。`,
      '## 图片优化\n\n图片一律转成 WebP，宽度不超过屏幕。',
    );

  test.each(['实施时间表', '项目排期', '里程碑'])('has no item’s place: %s', heading => {
    expect(verdicts(text(heading), items)['服务端渲染']).not.toBe('met');
  });
});

describe('a fence of words and arrows', () => {
  const item = '数据处理（清洗、去重）';
  const flow = (lines: string): string => guide(`## 数据处理\n\n\`\`\`\n${lines}\n\`\`\``);

  test('tells what its lines lead with', () => {
    const steps = '原始网页\n    ↓\n去重（一样的文章只留一篇）\n    ↓\n清洗（去掉广告和乱码）\n    ↓\n入库';
    expect(verdicts(flow(steps), [item])[item]).toBe('met');
  });

  test('does not where it draws boxes', () => {
    const boxes = '┌──────┐    ┌──────┐\n│ 去重 │ → │ 清洗 │\n└──────┘    └──────┘';
    expect(verdicts(flow(boxes), [item])[item]).not.toBe('met');
  });
});

describe('a heading that has a word in common with an item', () => {
  const outline = (item: string): readonly string[] => ['退款', '送货', item, '会员积分'];
  const text = (heading: string, said = ''): string =>
    guide(
      '## 退款\n\n退款三天到账，不收手续费。',
      '## 送货\n\n同城当天送到，外地三天。',
      '## 会员积分\n\n一元一分，年底清零。',
      '## 门口的招牌\n\n招牌每年刷一次漆。',
      `## ${heading}\n\n照下面的顺序做，做完一步再做下一步，不要跳过。${said}`,
    );
  const verdictOf = (item: string, heading: string, said = ''): string | undefined =>
    verdicts(text(heading, said), outline(item))[item];

  test.each([
    ['版本回滚', '版本命名'],
    ['网络抓包分析', '网络拓扑'],
    ['缓存预热策略', '缓存过期策略'],
    ['单元测试编写', '集成测试编写'],
    ['分布式追踪', '分布式锁'],
    ['用户会话管理', '用户管理'],
  ])('is on another thing: %s is not under %s', (item, heading) => {
    expect(verdictOf(item, heading)).not.toBe('met');
  });

  test.each([
    ['版本回滚', '回滚到上一个版本'],
    ['异常重试', '失败后的重试'],
    ['数据库读写分离', '读写分离'],
    ['备份恢复演练', '恢复演练'],
    ['网络抓包分析', '抓包'],
    ['配置中心选型', '配置中心对比'],
  ])('is on the item where it says what the item is: %s under %s', (item, heading) => {
    expect(verdictOf(item, heading)).toBe('met');
  });

  test('is on the item where its text says the rest', () => {
    expect(verdictOf('版本回滚', '版本命名', '名字里有日期，回滚时按日期找上一个。')).toBe('met');
  });
});

describe('a half in a chapter of its own', () => {
  const text = (...headings: readonly string[]): string =>
    guide(
      '## 退款\n\n退款三天到账，不收手续费。',
      ...headings.map(heading => `## ${heading}\n\n照下面的顺序做，做完一步再做下一步，不要跳过。`),
      '## 节日\n\n节日前一天贴出来。',
    );
  const lack = (item: string, ...headings: readonly string[]): readonly [string, string] =>
    lackOf(text(...headings), ['退款', item], item);

  test.each([
    ['日志采集与链路追踪', '采集日志', '链路追踪'],
    ['缓存预热和限流降级', '预热缓存', '限流降级'],
    ['接口限流和接口鉴权', '限流', '鉴权'],
    ['用户注册与会话管理', '注册', '会话'],
  ])('is told in its own words, or by what it is: %s', (item, first, second) => {
    expect(lack(item, first, second)).toEqual(['met', '']);
  });

  test.each([
    ['索引设计与索引失效', '索引设计', '索引命名', '“索引失效”'],
    ['接口限流和接口鉴权', '接口限流', '接口文档', '“接口鉴权”'],
  ])('is not by what both halves have: %s', (item, first, second, missing) => {
    expect(lack(item, first, second)).toEqual(['partial', missing]);
  });
});
