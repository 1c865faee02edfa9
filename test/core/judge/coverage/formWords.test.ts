import { expect, test } from 'vitest';
import { cover } from './labelled.ts';

const day =
  'Ten birds sat on the roof all day and sang until the evening came. They slept there, and nobody came to see them.';

/** The verdict on an item of a guide that has a section under a heading, between others. */
function verdictOn(item: string, heading: string): string | undefined {
  const sections = ['Zebras', heading, 'Marmots'].map(title => `## ${title}\n\n${day}`);
  return cover(['# Animals', ...sections].join('\n\n'), ['Zebras', item])[1]?.value;
}

test.each([
  'Webhook best practices',
  'How to use webhooks',
  'Webhooks in depth',
  'Getting started with webhooks',
  'Webhooks from scratch',
  'Webhook tutorial',
  'Webhook cookbook',
  'Mastering webhooks',
  'Webhooks in action',
  'Production-grade webhooks',
])('how a thing is to be told is no part of it: %s', item => {
  expect(verdictOn(item, 'Webhooks')).toBe('met');
});

test.each([
  '死锁从入门到精通',
  '一文搞懂死锁',
  '玩转死锁',
  '手把手教你死锁',
  '死锁快速上手',
  '死锁速查',
  '死锁解析',
  '企业级死锁',
])('nor is it in Chinese: %s', item => {
  expect(verdictOn(item, '死锁')).toBe('met');
});

test.each(['Best practices', 'Getting started', 'Tutorial'])('alone it is the thing: %s', item => {
  expect(verdictOn(item, item)).toBe('met');
  expect(verdictOn(item, 'Webhooks')).toBe('unmet');
});
