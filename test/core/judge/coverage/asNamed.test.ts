import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const others = `# Harbour guide 港口指南

## Mooring lines 缆绳

Two lines hold a boat, one at the bow and one at the stern, with some slack for the tide.
`;

/** The verdict on an item where a guide has a section of a name with a text. */
function told(item: string, name: string, text: string): string | undefined {
  return verdicts(`${others}\n## ${name}\n\n${text}\n`, ['Mooring lines 缆绳', item])[item];
}

const links = '- [Knots](https://example.com/knots)\n- [Tides](https://example.com/tides)';
const checks = '- [ ] Lines are dry\n- [ ] Lamps are lit\n- [ ] The gate is shut';
const crosses =
  '- ❌ Tying the line so short that the boat hangs on it at low tide\n- ❌ Leaving the lamp unlit when fog comes in from the sea';

test.each([
  ['Further reading', 'Further reading', links],
  ['参考资料', 'Further reading', links],
  ['Learn more', 'Learn more', links],
  ['Launch checklist', 'Launch checklist', checks],
  ['检查清单', '出港检查清单', checks],
  ['Acceptance criteria', 'Acceptance criteria', checks],
  ['Common pitfalls', 'Common pitfalls', crosses],
  [
    'Do',
    'Do',
    'Keep the lines dry and the lamps lit, and tell the harbour office when you leave, so that nobody looks for you.',
  ],
  [
    '简介',
    '0 简介',
    '港口有三个泊位，每个泊位有两根缆绳和一盏灯；船进港时先打电话，再按照灯的指示慢慢靠上去。',
  ],
  [
    'POST /boats/moor',
    'POST /boats/moor',
    'Sends the name of a boat to the harbour office, which answers with the number of the berth that it is to take.',
  ],
])('what is asked for by name is there: %s', (item, name, text) => {
  expect(told(item, name, text)).toBe('met');
});

test.each([
  ['Ropes', 'Ropes', checks],
  ['Further reading', 'Rope strength', links],
  ['Launch checklist', 'Security checklist', checks],
  ['引用', '参考资料', links],
  ['Do', 'Do', ''],
  ['Acceptance criteria', 'Acceptance criteria', ''],
  ['Launch checklist (lamps, anchors)', 'Launch checklist', checks],
  ['Checklist and anchors', 'Checklist and anchors', checks],
])('a name alone, or checks and links of something else, tell nothing: %s', (item, name, text) => {
  expect(told(item, name, text)).not.toBe('met');
});

test('a guide one level below its contents is no list of contents', () => {
  const guide = `# Guide\n\n## Contents\n\n- [Ropes](#ropes)\n- [Lamps](#lamps)\n- [Gates](#gates)\n\n### Ropes\n\nRopes are tied twice, at the bow and at the stern, and checked when the tide turns.\n\n### Lamps\n\nLamps burn oil, a cup of it each night, and are lit before the sun has set.\n`;
  expect(verdicts(guide, ['Ropes', 'Lamps'])).toEqual({ Ropes: 'met', Lamps: 'met' });
});

test('a sentence that says nothing is no section on what it is called', () => {
  const long = Array.from({ length: 80 }, (_, at) => `第 ${at} 天，浇水，除草，松土。`).join('\n\n');
  const text = (said: string): string =>
    `# 菜园\n\n## 日程\n\n${long}\n\n## 质量管理\n\n${said}\n\n## 工具\n\n${long}\n`;
  const claim = '质量管理贯穿一年四季，是整个菜园里重要的组成部分。';
  const told = '先量再改：每周称一次收成，记下每平方米的斤数。低于去年就换一处试，试完再称一次，好的留下来。';
  expect(verdicts(text(claim), ['日程', '质量管理', '工具']).质量管理).not.toBe('met');
  expect(verdicts(text(told), ['日程', '质量管理', '工具']).质量管理).toBe('met');
});
