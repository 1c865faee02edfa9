import { describe, expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const guide = (heading: string, body: string): string =>
  `# Beehive scales\n\n## Choosing a scale\n\nA scale weighs two hundred kilos to the nearest ten grams.\n\n## ${heading}\n\n${body}\n\n## Reading the curve\n\nThe curve of the scale rises by day. A curve that falls at noon is a swarm.\n`;
const outline = ['Choosing a scale', 'Colony losses', 'Reading the curve'];
const verdictOn = (heading: string, body: string): string | undefined =>
  verdicts(guide(heading, body), outline)['Colony losses'];
const told = 'Put the scale under the stand and level it. Write the curve down every week.';

describe('what documents of every kind have', () => {
  test.each(['Installation', 'Usage', 'Getting started', 'Contributing'])(
    '“%s” has the place of no item of which it says nothing',
    heading => {
      expect(verdictOn(heading, told)).not.toBe('met');
    },
  );

  test('is the item’s where it goes on about it', () => {
    const losses =
      'Enter colony losses in autumn. Colony losses above a tenth are marked, and losses in May too.';
    expect(verdictOn('Usage', losses)).toBe('met');
  });

  test('leaves its place to what is called otherwise', () => {
    expect(verdictOn('Empty boxes in spring', told)).toBe('met');
    expect(verdictOn('Usage in a cold spring', told)).toBe('met');
  });
});

test('安装 has the place of no item of which it says nothing', () => {
  const chinese = (heading: string): string =>
    `# 蜂箱秤\n\n## 选秤\n\n秤能称两百公斤，精确到十克。\n\n## ${heading}\n\n把秤放到架子下面调平，每周记一次曲线。\n\n## 看曲线\n\n白天曲线上升，中午下降的曲线是分蜂。\n`;
  const items = ['选秤', '群势衰弱', '看曲线'];
  expect(verdicts(chinese('安装'), items).群势衰弱).not.toBe('met');
  expect(verdicts(chinese('春天的空箱'), items).群势衰弱).toBe('met');
});
