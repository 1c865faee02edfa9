import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const chinese = `| 蜂箱 | 优点 | 缺点 |
| --- | --- | --- |
| 稻草箱 | 便宜，冬天暖和，谁都会编 | 取蜜要割开，两三年就烂，搬不动 |
| 木箱 | 框子能拿出来，蜂群留得住 | 贵，冬天冷，底板要垫高 |
| 泥箱 | 就地取土，不花钱 | 太重，下雨会化，裂了要补 |`;
const english = `| Hive | For | Against |
| --- | --- | --- |
| Straw | It is cheap and warm, and everybody can make one | It rots in three years, and is cut open for honey |
| Wood | Its frames are taken out, so that the bees stay | It costs much, and it is cold in winter |
| Clay | It is made of what lies around, for nothing | It is heavy, melts in rain and has to be mended |`;

const guide = (heading: string, table: string): string =>
  `# Hives 蜂箱\n\n## Wax 蜂蜡\n\nThe wax is scraped off. 把蜡刮下来。\n\n## Frames 巢框\n\nOf pine. 松木做的。\n\n## ${heading}\n\n${table}\n`;

test.each([
  ['各种蜂箱的优缺点', '总结', chinese],
  ['蜂箱对比', '总结', chinese],
  ['Comparison of hives', 'Summary', english],
])('a table at the end compares: %s', (item, heading, table) => {
  expect(verdicts(guide(heading, table), ['Wax 蜂蜡', 'Frames 巢框', item])[item]).toBe('met');
});

test.each([
  ['各种蜂箱的优缺点', '总结', '| 蜂箱 | 价钱 |\n| --- | --- |\n| 木箱 | 贵 |'],
  ['蜂箱与树洞的对比', '总结', chinese],
  ['蜂箱的涂漆', '总结', chinese],
  ['Comparison of hives', 'Summary', 'Hives differ.'],
])('what a table at the end does not compare: %s', (item, heading, table) => {
  expect(verdicts(guide(heading, table), ['Wax 蜂蜡', 'Frames 巢框', item])[item]).not.toBe('met');
});
