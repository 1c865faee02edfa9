import { describe, expect, test } from 'vitest';
import { isOpposite, negationOf } from '../../../../server/src/core/judge/coverage/negation.ts';
import { verdicts } from './labelled.ts';

describe('a name that asks for a thing, and one that asks for its reverse', () => {
  const areOpposite = (one: string, other: string): boolean => isOpposite(negationOf(one), negationOf(other));

  test.each([
    ['when to use a queue', 'when not to use a queue'],
    ['when to use a queue', 'when not to use it'],
    ['what it does', 'what it does not do'],
    ['why we grow roses', 'why we don t grow roses'],
    ['适用场景', '不适用场景'],
    ['什么时候该用队列', '什么时候不用队列'],
    ['支持的格式', '不支持的格式'],
  ])('“%s” and “%s” are opposite', (one, other) => {
    expect(areOpposite(one, other)).toBe(true);
    expect(areOpposite(other, one)).toBe(true);
  });

  test.each([
    ['when to use a queue', 'when to use a queue'],
    ['when to use a queue and when not', 'when to use a queue'],
    ['when to use a queue and when not', 'when not to use a queue'],
    ['polling', 'why not just poll'],
    ['why roses', 'why not tulips'],
    ['where roses grow', 'when roses do not grow'],
    ['是否适用', '适用场景'],
    ['不可变数据的应用', '数据的应用'],
    ['不一致时的应对', '一致时的应对'],
    ['适用场景', '不适用的浏览器'],
  ])('“%s” and “%s” are not', (one, other) => {
    expect(areOpposite(one, other)).toBe(false);
  });
});

describe('of a guide on queues', () => {
  const use =
    'Use a queue where work may wait: mails, thumbnails, reports. A queue takes the peaks from the database.';
  const not =
    'A queue is no place for what a user waits for. Where the answer is needed at once, call the service.';
  const guide = (...chapters: readonly (readonly [string, string])[]): string =>
    `# Message queues\n\n${[
      ['Installing the broker', 'With apt. It listens on port 5672.'],
      ...chapters,
      ['Monitoring', 'Watch the depth of the queue, and alert above a minute of age.'],
    ]
      .map(([heading, body]) => `## ${heading}\n\n${body}\n`)
      .join('\n')}`;
  const outline = ['Installing the broker', 'When to use a queue', 'When not to use a queue', 'Monitoring'];

  test('that tells both, both are met', () => {
    expect(verdicts(guide(['When to use a queue', use], ['When not to use a queue', not]), outline)).toEqual(
      Object.fromEntries(outline.map(item => [item, 'met'])),
    );
  });

  test('that tells when to use one, when not to is not met', () => {
    const found = verdicts(guide(['When to use a queue', use]), outline);
    expect(found['When to use a queue']).toBe('met');
    expect(found['When not to use a queue']).not.toBe('met');
  });

  test('that tells when not to use one, when to is not met', () => {
    const found = verdicts(guide(['When not to use a queue', not]), outline);
    expect(found['When not to use a queue']).toBe('met');
    expect(found['When to use a queue']).not.toBe('met');
  });

  test('what tells both in one section is there', () => {
    const both = guide(['When to use a queue, and when not', `${use} ${not}`]);
    expect(verdicts(both, outline)).toMatchObject({
      'When to use a queue': 'met',
      'When not to use a queue': 'met',
    });
  });

  test('that asks when one should use it, its use is another section', () => {
    const text = guide(['When should I use this?', use], ['Usage', 'Call `send` with a queue and a body.']);
    const one = ['Installing the broker', 'When to use it', 'Monitoring', 'Usage'];
    expect(verdicts(text, one)).toMatchObject({ 'When to use it': 'met', Usage: 'met' });
    expect(verdicts(guide(['When should I use this?', use]), one).Usage).not.toBe('met');
  });
});

test('不适用场景 is not told by 适用场景, nor the other way round', () => {
  const guide = (heading: string, body: string): string =>
    `# 消息队列\n\n## 安装\n\n用 apt 安装，监听 5672 端口。\n\n## ${heading}\n\n${body}\n\n## 监控\n\n看队列深度，超过一分钟就告警。\n`;
  const outline = ['安装', '适用场景', '不适用场景', '监控'];
  const use = verdicts(guide('适用场景', '可以慢慢做的事情放进队列：发邮件、缩略图、报表。'), outline);
  expect(use.适用场景).toBe('met');
  expect(use.不适用场景).not.toBe('met');
  const not = verdicts(guide('不适用场景', '用户正等着结果的请求不要放进队列，直接调用服务。'), outline);
  expect(not.不适用场景).toBe('met');
  expect(not.适用场景).not.toBe('met');
});
