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
