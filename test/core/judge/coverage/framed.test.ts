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
