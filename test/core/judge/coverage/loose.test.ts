import { describe, expect, test } from 'vitest';
import { cover, verdicts } from './labelled.ts';

const walk = (title: string, text: string): string => `## ${title}\n\n${text}\n`;
const partsOf = (guide: string, items: readonly string[], item: string): Record<string, string> => {
  const found = cover(guide, items)[items.indexOf(item)];
  return Object.fromEntries((found?.parts ?? []).map(({ text, value }) => [text, value]));
};

describe('what is left of a phrase', () => {
  const guide = `# 存储引擎\n\n${walk('归档与复制协作机制', '归档进程把旧页搬走，复制进程把新页送到备机，两者按序号交接。')}
${walk('页的布局', '每页十六千字节，页头记校验和。')}`;

  test('words that say little alone are no phrase that says something', () => {
    expect(verdicts(guide, ['页的布局', '锁机制（行锁、间隙锁）'])['锁机制（行锁、间隙锁）']).toBe('unmet');
  });

  test('nor is what the whole guide is about', () => {
    const on = `# 负载均衡\n\n${walk('选择负载均衡产品', '按预算和协议选，先试小的。')}\n${walk('部署位置', '放在入口。')}`;
    const item = '负载均衡算法（轮询、最少连接）';
    expect(verdicts(on, ['部署位置', item])[item]).toBe('unmet');
  });

  test('beside what the whole guide is about a word means what it means alone', () => {
    const text = '手机号留前三位后四位，其余打星号；脱敏在写出之前做，规则放在一处。';
    const item = '日志脱敏';
    expect(
      verdicts(`# 日志规范\n\n${walk('脱敏', text)}\n${walk('级别', '级别五种。')}`, [item, '级别'])[item],
    ).toBe('met');
  });
});

describe('what is no part', () => {
  test('a statement that leaves a loop is no circuit breaker', () => {
    const code =
      '```js\nswitch (kind) {\n  case "a":\n    take(1);\n    break;\n  case "b":\n    take(2);\n    break;\n  default:\n    break;\n}\n```';
    const guide = `# 订单\n\n${walk('补货', `按种类取货。\n\n${code}`)}\n${walk('付款', '付款走网银。')}`;
    const item = '容错机制：熔断、重试';
    expect(verdicts(guide, ['补货', '付款', item])[item]).toBe('unmet');
  });

  test('what closes tells no part', () => {
    const guide = `# 订单\n\n${walk('拆分', '按业务拆成三个服务。')}\n${walk('总结', '要点如下：\n\n1. **拆分** - 按业务\n2. **容错处理** - 断路器、重试、降级')}`;
    const item = '容错机制：熔断、重试、降级';
    expect(cover(guide, ['拆分', item])[1]).toMatchObject({ value: 'unmet' });
  });

  test('a list of what words mean treats none of them', () => {
    const rows =
      '| 名词 | 解释 |\n| --- | --- |\n| RTO | 系统坏了以后，多长时间之内必须恢复 |\n| RPO | 系统坏了以后，最多可以丢多长时间的数据 |\n| 多活 | 几个地方同时对外服务，异地多活与容灾都靠它 |';
    const guide = `# 入口\n\n${walk('转发', '按路径转发。')}\n${walk('名词速查表', rows)}`;
    const item = '异地多活与容灾（RTO、RPO）';
    expect(verdicts(guide, ['转发', item])[item]).not.toBe('met');
  });

  test('a name of several words has no turn that the guide calls otherwise', () => {
    const guide = `# 内核\n\n## 缓存的组成\n\n### Page Cache\n\n读过的页留在这里。\n\n### Write Buffer\n\n写先到这里。\n\n### 页表\n\n地址由它翻译。\n\n${walk('调度', '轮流执行。')}`;
    const item = '缓存的组成（Page Cache、Write Buffer、Dirty Ring）';
    expect(partsOf(guide, [item, '调度'], item)).toEqual({
      'Page Cache': 'met',
      'Write Buffer': 'met',
      'Dirty Ring': 'unmet',
    });
  });

  test('where a name is not said, headings are not on all parts, one each', () => {
    const guide = `# 检索\n\n## 检索的生命周期\n\n### 一次查询\n\n先分词，后取倒排。\n\n### 一次写入\n\n先写日志。\n\n${walk('权限', '按角色。')}`;
    const item = '索引生命周期（ILM、冷热分层）';
    expect(partsOf(guide, [item, '权限'], item)).toEqual({ ILM: 'unmet', 冷热分层: 'unmet' });
  });
});

describe('what is over something', () => {
  const guide = `# 键值库\n\n${walk('基本理论', '- 隔离的级别\n  - 读已提交：只见提交过的\n  - 可串行：像排队一样\n- 租约\n  - 到期作废\n- 复制的延迟\n\n后文再说。')}\n${walk('安装', '解开即可。')}`;
  const item = '基本理论（隔离级别、租约）';

  test('an entry of a few words leads what stands deeper', () => {
    expect(partsOf(guide, [item, '安装'], item)).toEqual({ 隔离级别: 'met', 租约: 'met' });
  });

  test('the text under a definition in Python is a comment', () => {
    const code =
      '```python\nclass Guard:\n    """内容审核器"""\n    def run(self):\n        return True\n```';
    const safe = `# 问答\n\n${walk('合规', `先登录，再按角色放行。\n\n${code}`)}\n${walk('安装', '解开即可。')}`;
    const one = '合规（登录、内容审核）';
    expect(partsOf(safe, [one, '安装'], one)['内容审核']).toBe('met');
  });
});

describe('what asks and what mends', () => {
  test('a heading that asks why a thing is needed tells the need', () => {
    const guide = `# 浏览器\n\n${walk('渲染', '先排版后绘制。')}\n## 基础\n\n### 为什么页面需要缓存？\n\n重复下载费流量，也慢。\n\n### 缓存的种类\n\n强缓存与协商缓存两种。\n`;
    expect(verdicts(guide, ['渲染', '缓存的必要性与分类'])['缓存的必要性与分类']).toBe('met');
  });

  test('what mends is an item where its heading names it and all its parts are treated there', () => {
    const guide = `# 网关\n\n${walk('路由', '按前缀转发。')}\n## 故障排查场景\n\n### 场景一：请求超时\n\n先看上游耗时，再看连接数，最后看网络。\n\n### 场景二：内存泄漏\n\n隔十分钟取两次快照，比较对象数。\n`;
    const item = '故障定位案例：超时、内存泄漏';
    expect(verdicts(guide, ['路由', item])[item]).toBe('met');
  });
});

describe('patterns by their names', () => {
  const guide = `# 代码组织\n\n${walk('Repository 模式', '存取放在接口后面，业务只见接口。')}\n${walk('反应器', '一个线程等事件，来了就分派给处理者。')}\n${walk('终端用法', '在命令行里敲命令。')}`;

  test.each([
    ['仓储模式', 'met'],
    ['Reactor 模式', 'met'],
    ['命令模式', 'unmet'],
  ])('%s is %s', (item, value) => {
    expect(verdicts(guide, ['终端用法', item])[item]).toBe(value);
  });

  test('a reactor is no library for pages', () => {
    const pages = `# 网络编程\n\n${walk('React 组件', '组件由属性画出来，状态变了就重画。')}\n${walk('套接字', '先绑定，再监听。')}`;
    expect(verdicts(pages, ['套接字', 'Reactor 模型'])['Reactor 模型']).toBe('unmet');
  });
});
