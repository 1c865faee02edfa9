import { describe, expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const items = (last: string): string[] => ['选址', '进货', '送货', '结账', last];

/** A guide of so many lines a chapter, whose last one stands where the outline has something else. */
const guide = (lines: number, last: string): string => {
  const chapter = (heading: string, row: string): string =>
    `## ${heading}\n\n${Array.from({ length: lines }, (_, at) => `${row}${at}。`).join('\n\n')}`;
  return [
    '# 花店手册',
    chapter('选址', '选址要看人流，靠近车站的路口，第'),
    chapter('进货', '进货去清晨的批发市场，第'),
    chapter('送货', '送货的车按街道排好先后，第'),
    chapter('结账', '结账先对现金再对卡，第'),
    last,
  ].join('\n\n');
};

const board =
  '## 门口的黑板\n\n送货和进货的单子谁先写上去谁先做，做完划掉。写的人不用等，做的人一条一条来，忙不过来就多叫一个人，剩下的留到明天。';

/** What a guide says of an item whose words the lexicon knows by other names too. */
function found(item: string, lines: number, last: string): string | undefined {
  return verdicts(guide(lines, last), items(item))[item];
}

describe('an item whose words the lexicon knows by other names', () => {
  test('is not there where a long guide never uses them', () => {
    expect(found('消息队列', 60, board)).toBe('unmet');
  });

  test('may be told in other words where the guide is short', () => {
    expect(found('消息队列', 2, board)).not.toBe('unmet');
  });

  test('is there where one of its other names is said', () => {
    expect(found('消息队列', 60, board.replace('送货和', '黑板是个 message queue：送货和'))).not.toBe(
      'unmet',
    );
  });
});

test('words that the lexicon does not know may be told otherwise', () => {
  expect(found('排单', 60, board)).not.toBe('unmet');
});

describe('a Chinese phrase that a long guide never says', () => {
  const middle = (item: string): string[] => ['选址', '进货', item, '送货', '结账'];
  const text = (lines: number): string => {
    const chapters = guide(lines, '').split('\n\n## 送货');
    return `${chapters[0]}\n\n${board}\n\n## 送货${chapters[1]}`;
  };
  const told = (lines: number): string | undefined =>
    verdicts(text(lines), middle('单子消息队列'))['单子消息队列'];

  test('leaves what only its place speaks for partial', () => {
    expect(told(60)).toBe('partial');
  });

  test('may be told in other words where the guide is short', () => {
    expect(told(2)).toBe('met');
  });
});
