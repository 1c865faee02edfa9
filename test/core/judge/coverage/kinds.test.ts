import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const told = 'It takes four minutes, and is done by hand on the first day. '.repeat(4);
/** A guide with other chapters that no item claims, so that its place alone makes no chapter the item's. */
const guide = (heading: string): string =>
  ['Colours', 'Pipes', heading, 'Bells', 'Ropes'].reduce(
    (text, title) => `${text}\n\n## ${title}\n\n${told}`,
    '# Handbook',
  );

test.each([
  ['Exchange rates', 'Currency'],
  ['Presigned URLs', 'Resumable uploads'],
  ['Proof of stake', 'Mining'],
  ['Augmented reality', 'Virtual reality'],
  ['Quadtrees', 'Spatial partitioning'],
  ['Story points', 'Estimation'],
  ['Decision making', 'Governance'],
  ['Data archiving', 'Retention'],
  ['Tumbling windows', 'Windowing'],
  ['DNS over TLS', 'DNSSEC'],
  ['Private links', 'VPC peering'],
  ['Predicate pushdown', 'Table partitioning'],
  ['Wear leveling', 'Flash memory'],
  ['Memory safety', 'Unsafe code'],
  ['Triggers', 'Stored procedures'],
  ['存储桶', '文件存储'],
  ['Certificate management', 'TLS'],
  ['安全组', '防火墙'],
  ['结对编程', '导师制'],
  ['挖矿', '权益证明'],
  ['触发器', '存储过程'],
  ['优惠券', '促销'],
  ['唤醒源', '低功耗'],
  ['谓词下推', '分区表'],
  ['延迟补偿', '网络同步'],
  ['内存安全', '不安全代码'],
  ['时钟拨快', '日历事件'],
])('%s: a section on %s does not treat it', (narrow, wide) => {
  expect(verdicts(guide(wide), [narrow, 'Colours'])[narrow]).not.toBe('met');
});

test.each([
  ['Spatial partitioning', 'Quadtrees'],
  ['Windowing', 'Tumbling windows'],
  ['Real-time updates', 'WebSockets'],
  ['Time synchronization', 'NTP'],
  ['Flash memory', 'Wear leveling'],
  ['促销', '优惠券'],
  ['空间划分', '四叉树'],
])('%s: a section on %s, which is a kind of it, treats it', (wide, narrow) => {
  expect(verdicts(guide(narrow), [wide, 'Colours'])[wide]).toBe('met');
});

test.each([
  ['Product backlog', 'Consumer lag'],
  ['In-sync replicas', 'Interrupt handlers'],
  ['Hot and cold streams', 'Index lifecycle management'],
  ['Factory', 'Test data'],
  ['Containers', 'Data structures'],
])('%s is not what a section on %s is on, though one word names both', (item, heading) => {
  expect(verdicts(guide(heading), [item, 'Colours'])[item]).not.toBe('met');
});

const others = ['Colours', 'Owls', 'Rivers'];

/** A guide whose last section tells a thing in two sentences. */
function guideOn(heading: string, text: string): string {
  const sections = others.map(other => `## ${other}\n\nWe like ${other}. There are many.`);
  return `# Handbook\n\n${[...sections, `## ${heading}\n\n${text}`].join('\n\n')}\n`;
}

test.each([
  ['Certificate renewal', 'Certificates', 'A certificate names a host. Certificates are kept in one folder.'],
  [
    'Session hijacking',
    'Session fixation',
    'Session fixation sets the session first. A new session ends it.',
  ],
  ['Eviction policy', 'Cache invalidation', 'We invalidate by key. Invalidation is a message to all.'],
  ['Page faults', 'Virtual memory', 'Virtual memory is mapped by the kernel. Virtual memory is per process.'],
  [
    'Currying',
    'Higher-order functions',
    'A higher-order function takes one. Higher-order functions return one.',
  ],
  ['证书续期', '证书', '证书写着主机名。证书都放在一个目录里。'],
  ['软引用', '弱引用', '弱引用不挡回收。弱引用用在表里。'],
  ['行锁', '分布式锁', '分布式锁有租期。分布式锁放在协调服务里。'],
])(
  'what is only a wider thing, or one beside it, is no section on the narrow one: %s',
  (item, heading, text) => {
    const found = verdicts(guideOn(heading, text), [...others, heading, item]);
    expect(found).toMatchObject({ [heading]: 'met' });
    expect(found[item]).not.toBe('met');
  },
);

test.each([
  ['Certificates', 'Certificate renewal', 'Certificate renewal runs each night. Renewing takes a minute.'],
  [
    'Lock-free structures',
    'Hazard pointers',
    'A hazard pointer guards a node. Hazard pointers are per thread.',
  ],
  ['Web components', 'Shadow DOM', 'The shadow DOM hides styles. A shadow DOM has a root.'],
  ['证书', '证书续期', '证书续期每晚执行。续期只要一分钟。'],
  ['无锁', '风险指针', '风险指针护住节点。风险指针每个线程一个。'],
])('a kind of a thing is some evidence of it: %s', (item, heading, text) => {
  expect(verdicts(guideOn(heading, text), [item, ...others])[item]).not.toBe('unmet');
});
