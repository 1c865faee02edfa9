import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const about = {
  en: [
    'It was set up in spring and has been left alone since.',
    'Two people look after it, and each change is noted in the log book.',
  ].join(' '),
  zh: '这一套是春天搭起来的，之后没有再动过。两个人负责，每次改动都记在本子上。',
};

/** A guide with a section under this heading between two on other things, which tells nothing of its own. */
function guideOf(heading: string): string {
  const told = /[一-鿿]/.test(heading) ? about.zh : about.en;
  return `# Notes\n\n## Office plants\n\n${about.en}\n\n## ${heading}\n\n${told}\n\n## Parking\n\n${about.en}\n`;
}

test.each([
  ['分布式 ID 生成', 'UUIDv7 与 ULID'],
  ['Storage engines', 'SSTable and compaction'],
  ['存储引擎', 'LSM-Tree'],
  ['多核', '对称多处理'],
  ['手柄', '摇杆'],
  ['Consumer groups', 'Offset commits'],
  ['流式 Join', '维表关联'],
  ['Out-of-order data', 'Side outputs'],
  ['Watermarks', 'allowedLateness'],
  ['Gossip', 'memberlist'],
  ['两阶段提交', '协调者与参与者'],
  ['Full-text search', 'BM25'],
  ['对象存储', '预签名 URL'],
  ['Lifetimes', 'HRTB'],
  ['生命周期', 'Lifetime annotations'],
  ['闭包', 'FnMut 与 FnOnce'],
  ['Memory safety', 'Dangling pointers'],
  ['CPU 绑核', 'taskset 与 isolcpus'],
  ['Garbage collection tuning', 'Pause times'],
  ['集群安全', 'Kyverno'],
  ['会话安全', 'HttpOnly'],
  ['Hexagonal architecture', 'Onion architecture'],
  ['微服务拆分', '绞杀者模式'],
  ['Zero trust', 'SPIFFE'],
  ['语义约定', 'semconv'],
  ['特征工程', '独热编码'],
  ['Model serving', 'Triton'],
  ['Resilience metrics', 'MTTR and MTBF'],
  ['Dead reckoning', 'Extrapolating positions'],
  ['栈溢出', '栈耗尽'],
  ['Priority inversion', 'Priority inheritance'],
  ['订单撮合', '订单簿'],
  ['Bare metal provisioning', 'Booting over the network'],
  ['模糊匹配', '容错搜索'],
  ['Canonical URLs', 'Duplicate pages'],
  ['证据链', '证据保全'],
  ['Minimum number of calls', 'Request volume threshold'],
  ['最小请求数', '最小吞吐'],
  ['Weak schema', 'Tolerant reader'],
  ['全局顺序', '全序'],
  ['Separate chaining', 'Closed addressing'],
  ['链地址法', '拉链法'],
  ['Temperature compensation', 'Thermal drift'],
  ['带宽预算', '每个玩家的带宽'],
])('%s is told under the names of its kinds: %s', (item, heading) => {
  expect(verdicts(guideOf(heading), [item])).toEqual({ [item]: 'met' });
});

test.each([
  ['Distributed IDs', 'Snowflake warehouses'],
  ['Memory safety', 'Safety of the office'],
  ['Object storage', 'Buckets of a histogram'],
  ['隐私保护', '分词'],
  ['调度算法', 'Django REST framework'],
  ['Leader election', 'Bullying'],
  ['Web 安全头', 'Communicating sequential processes'],
])('%s is not told under what only looks like it: %s', (item, heading) => {
  expect(verdicts(guideOf(heading), [item])[item]).not.toBe('met');
});

const plain = '# 手册\n\n## 车位\n\n车位按月抽签，抽中的人领一张卡。\n\n';

test.each([
  [
    '授权（RBAC）',
    '## 授权\n\n普通用户只能查看，管理员可以修改。权限不直接给人，而是先放进角色，再把角色分给他。\n',
  ],
  [
    '事务（2PC）',
    '## 事务\n\n协调者先问一圈，每个参与者投票；全部赞成才让大家落定，有一个反对就全部撤销。参与者在等结果时一直占着行。\n',
  ],
  ['限流（反压）', '## 限流\n\n通道是有界的，装满以后生产者那一行就挂起，等下游取走一个再继续。\n'],
])('a part is told by what tells of it, where it is not named: %s', (item, text) => {
  expect(verdicts(plain + text, [item])).toEqual({ [item]: 'met' });
});

test.each([
  ['Kolibri 养护手册', 'met'],
  ['泵的养护手册', 'partial'],
])('a name in Latin letters needs no saying where the whole guide is about it: %s', (title, verdict) => {
  const shell = '## 清洗外壳\n\n外壳先用清水冲，再用软布擦，接缝里的泥用刷子刷掉，外壳晾干以后再装回去。';
  const rest = '## 存放\n\n冬天放在屋里，水要放空。Kolibri 也一样。';
  const found = verdicts(`# ${title}\n\n每周养护一次。\n\n${shell}\n\n${rest}\n`, [
    'Kolibri 外壳清洗',
    '存放',
  ]);
  expect(found['Kolibri 外壳清洗']).toBe(verdict);
});
