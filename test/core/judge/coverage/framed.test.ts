import { expect, test } from 'vitest';
import { cover } from './labelled.ts';

const text = [
  '# 水泵手册',
  '每口井一台。',
  '## 井口的信号\n\n红灯：亮了先关阀门。铃声：响了也一样，由井口的开关触发，三声为止。',
  '## 换油\n\n每月一次，放空再加，旧油装桶送走，油面到刻度为止，多了要抽出来。',
  '## 常见问题\n\n- 停泵以前没有人监听信号：听不到铃声就看红灯，红灯亮说明铃声坏了。\n- 红灯不亮：听铃声，铃声响说明灯坏了，两样都没有才停泵。\n- 红灯和铃声对不上：两样都换。',
].join('\n\n');

test('what mends takes no item from the section that is called by some of it', () => {
  const [found] = cover(text, ['停泵信号监听（红灯、铃声）', '换油']);
  expect(found).toMatchObject({ value: 'met', section: 1 });
});

test.each(['水泵系统的常见问题', '水泵管理系统开发中的常见问题'])(
  'what mends is the item’s whose special words its heading names: %s',
  item => {
    expect(cover(text, ['井口的信号', '换油', item])[2]?.value).toBe('met');
  },
);

test('and not the item’s of which it names one word of two', () => {
  expect(cover(text, ['井口的信号', '换油', '电缆的常见问题'])[2]?.value).not.toBe('met');
});

test('what mends is on the item of which a heading there names some and the text says the rest', () => {
  const guide = (told: string): string =>
    `# Pumps\n\n## Oil\n\nOil is changed each month.\n\n## Common problems\n\n### A gasket is old\n\n${told}\n\n### The bell is silent\n\nRing it by hand.\n\n## Wells\n\nOne pump a well.\n`;
  const item = 'Leaking gaskets';
  const of = (told: string) => cover(guide(told), ['Oil', 'Wells', item])[2]?.value;
  const told =
    'A leaking gasket is the cause: gaskets harden, and a hard gasket is leaking within a year. Leaking stops when the gasket is new.';
  expect(of(told)).toBe('met');
  expect(of('Somebody has left it open. Close it, and see whether it is wet again in the morning.')).not.toBe(
    'met',
  );
});

test('what mends is on the item of which its heading names some, where its text treats all halves', () => {
  const of = (told: string) =>
    cover(
      `# Dough\n\n## Ovens\n\nHot ones, fired with wood from the hill.\n\n## Common problems\n\n### Problem 2: old yeast\n\n${told}\n\n## Flour\n\nRye, ground twice, and sifted once more.\n`,
      ['Ovens', 'Yeast age and salt', 'Flour'],
    )[1]?.value;
  const yeast =
    'Yeast of some age rises late. The age of yeast stands on its bag: yeast is good for a month.';
  expect(
    of(`${yeast} Salt slows it too. Too much salt kills it, so salt is weighed, and salt comes last.`),
  ).toBe('met');
  expect(of(yeast)).toBe('partial');
});
