import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const english =
  'A hive that stands in the wind loses its warmth, and what the bees eat to keep warm is missing in spring. ' +
  'Straw keeps the warmth but rots; wood lasts, but it is cold. Most people lose a third of their hives before they ' +
  'learn which of the two is the better one where they live, and what it costs to change from one to the other.';
const chinese =
  '蜂箱放在风口上，箱里的热气就留不住，蜜蜂为了取暖把存粮吃光，到了春天就没有力气出去。稻草保暖，可是容易烂；木头耐用，可是冬天冷。' +
  '大多数人要赔掉三分之一的蜂群，才弄明白自己住的地方该用哪一种，换一种又要花多少钱。';

const guide = (opening: string): string =>
  `# Hives 蜂箱\n\n${opening}\n\n## Wax 蜂蜡\n\nThe wax is scraped off. 把蜡刮下来。\n\n## Frames 巢框\n\nOf pine. 松木做的。\n`;

test.each([
  ['Background', english],
  ['Introduction', english],
  ['Why hives', english],
  ['What is a hive', english],
  ['背景与动机', chinese],
  ['概述', chinese],
  ['什么是蜂箱', chinese],
  ['为什么需要蜂箱', chinese],
])('a guide may introduce itself under its title: %s', (item, opening) => {
  expect(verdicts(guide(opening), [item, 'Wax 蜂蜡', 'Frames 巢框'])[item]).toBe('met');
});

test.each([
  ['Background', 'This guide tells of hives.'],
  ['Background', ''],
  ['背景', '本文介绍蜂箱的做法、选料、涂漆、摆放、搬运和过冬，读者可以按顺序读，也可以只看自己要的那一节。'],
  ['Background and history of straw', english],
  ['蜂箱的涂漆', chinese],
])('what only says what follows, or another thing, is no introduction: %s, %s', (item, opening) => {
  expect(verdicts(guide(opening), [item, 'Wax 蜂蜡', 'Frames 巢框'])[item]).not.toBe('met');
});

test('what is asked for later in an outline is not told by the opening', () => {
  const items = ['Wax 蜂蜡', 'Frames 巢框', 'Background'];
  expect(verdicts(guide(english), items).Background).not.toBe('met');
});

test.each(['总览', 'Overview', '常见问题', 'FAQ'])('what stands long under “%s”', heading => {
  const long =
    '稻草箱编起来不花钱，冬天又暖和，所以穷的人家都用它；可是取蜜的时候要把整个箱子割开，蜂群也就完了。木箱贵，可是框子能一片一片拿出来，蜂群留着，来年还能再采。' +
    '两种箱子都能放在屋檐下面，木箱要垫高一些，免得底板受潮；稻草箱要抹一层泥，免得老鼠钻进去。搬家的时候木箱好搬，稻草箱一碰就散。算上十年的账，木箱更便宜，因为它不用年年重编，蜂群也不用年年去买。';
  const text = `# 养蜂\n\n## ${heading}\n\n### 稻草还是木头\n\n${long}\n\n## 蜂蜡\n\n把蜡刮下来。\n\n## 巢框\n\n松木做的。\n`;
  const item = '木箱';
  const isIntroduction = heading === '总览' || heading === 'Overview';
  const found = verdicts(text, [item, '蜂蜡', '巢框'])[item];
  expect(found === 'met').toBe(isIntroduction);
});

test('what a guide is about stands under its title, where the outline starts with it', () => {
  const item = 'Hives of straw';
  const outline = [item, 'Wax 蜂蜡', 'Frames 巢框'];
  expect(verdicts(guide(english), outline)[item]).toBe('met');
  expect(verdicts(guide(english.replace('Straw', 'Hay')), outline)[item]).not.toBe('met');
  expect(verdicts(guide(english), [...outline.slice(1), item])[item]).not.toBe('met');
});

const untitled = (opening: string): string =>
  `---\ntitle: Hives 蜂箱\n---\n\n${opening}\n\n## Wax 蜂蜡\n\nThe wax is scraped off. 把蜡刮下来。\n\n## Frames 巢框\n\nOf pine. 松木做的。\n`;

test.each([
  ['Background', english],
  ['Meaning of a hive', english],
  ['Hives of straw', english],
  ['背景与动机', chinese],
  ['概述', chinese],
])(
  'a guide whose title stands in its front matter introduces itself before its first heading: %s',
  (item, opening) => {
    const outline = [item, 'Wax 蜂蜡', 'Frames 巢框'];
    expect(verdicts(untitled(opening), outline)[item]).toBe('met');
    expect(verdicts(untitled(''), outline)[item]).not.toBe('met');
    expect(verdicts(untitled('This page tells of hives.'), outline)[item]).not.toBe('met');
    expect(verdicts(untitled(`import ${opening.replace(/\n/g, ' ')}`), outline)[item]).not.toBe('met');
  },
);

const supposed =
  'This page assumes that you have kept a hive for a year, and that you own a smoker and a veil.';

test.each([
  ['Prerequisites', supposed],
  ['Prerequisites and assumed knowledge', supposed],
  ['前置条件', '读这一页之前，需要准备一个熏烟器、一顶面网和一把起刮刀，还需要了解怎样开箱看蜂。'],
])('what a reader must have may be told before all else: %s', (item, opening) => {
  const outline = [item, 'Wax 蜂蜡', 'Frames 巢框'];
  expect(verdicts(guide(opening), outline)[item]).toBe('met');
  expect(verdicts(untitled(opening), outline)[item]).toBe('met');
});

test.each([
  english,
  'When you need more honey than a straw hive gives, you will need a wooden one, which costs four times as much.',
  'Beekeepers who are familiar with straw find that the work is the same, while the harvest comes without any loss.',
  'A hive requires wood, and the wood has to be dry before anything else is done with it, or it will bend.',
])('what a guide says of needs is no condition of reading it: %s', opening => {
  const outline = ['Prerequisites', 'Wax 蜂蜡', 'Frames 巢框'];
  expect(verdicts(guide(opening), outline).Prerequisites).not.toBe('met');
});
