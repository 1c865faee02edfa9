import { describe, expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const told =
  'The first one speaks, the others answer, and what all of them agree on is written down for later. ';
const guide = (...headings: string[]): string =>
  `# Choirs\n\nHow we sing.\n\n${['Warming up', ...headings, 'Breathing', 'Posture'].map(heading => `## ${heading}\n\n${told.repeat(3)}`).join('\n\n')}\n`;

describe.each([
  ['Singing in three parts', 'Singing in two parts'],
  ['三声部合唱', '两声部合唱'],
  ['Level 2 lessons', 'Level 1 lessons'],
])('“%s”', (item, other) => {
  test(`is not told under “${other}”`, () => {
    expect(verdicts(guide(other), [item])).toEqual({ [item]: 'unmet' });
    expect(verdicts(guide(other), [other, item])).toEqual({ [other]: 'met', [item]: 'unmet' });
  });

  test('is told under its own name', () => {
    expect(verdicts(guide(other, item), [other, item])).toEqual({ [other]: 'met', [item]: 'met' });
  });
});

test.each([
  ['Singer-side tuning checks', 'Pianist-side tuning checks'],
  ['独立排练法', '集体排练法'],
])('“%s” and “%s” differ in what counts', (one, other) => {
  expect(verdicts(guide(other), [one, other])).toEqual({ [one]: 'unmet', [other]: 'met' });
  expect(verdicts(guide(one, other), [one, other])).toEqual({ [one]: 'met', [other]: 'met' });
});

test('a word that says little alone is no contrast', () => {
  const text =
    '# 合唱手册\n\n## 排练管理规范\n\n排练每周两次，由指挥定曲目，迟到的人在门口等到一首唱完。缺席要提前一天说。\n\n## 服装\n\n黑色。\n';
  expect(verdicts(text, ['排练管理策略', '服装'])).toMatchObject({ 排练管理策略: 'met' });
});

test('a number of something else is no contrast', () => {
  expect(verdicts(guide('Singing in two parts, 5 ways'), ['Singing in two parts'])).toEqual({
    'Singing in two parts': 'met',
  });
});

test.each([
  ['Singing in 2 parts', 'Singing in two parts'],
  ['两声部合唱', '二声部合唱'],
])('“%s” is told under “%s”: the number is the same', (item, heading) => {
  expect(verdicts(guide(heading), [item])[item]).not.toBe('unmet');
});

describe('what only a section on something else names', () => {
  const napkin =
    'A cloth napkin is laid out flat, and cloth keeps the fold. Cloth is ironed first; the cloth must be dry.';
  const table = (...headings: readonly string[]): string =>
    `# Table\n\nHow we lay it.\n\n${['Polishing glasses', ...headings, 'Lighting candles', 'Seating guests'].map(heading => `## ${heading}\n\n${napkin}`).join('\n\n')}\n`;

  test('is not told there, however often it is said', () => {
    expect(
      verdicts(table('Folding paper napkins'), ['Folding cloth napkins'])['Folding cloth napkins'],
    ).not.toBe('met');
    expect(verdicts(table('Folding cloth napkins'), ['Folding cloth napkins'])['Folding cloth napkins']).toBe(
      'met',
    );
  });

  test('is told where each of its words names a section', () => {
    const item = 'Folding cloth napkins';
    const headings = ['Ironing cloth napkins', 'Folding paper napkins', 'Folding and pressing'];
    expect(verdicts(table(...headings), [item])[item]).toBe('met');
  });

  test('is not told in Chinese either', () => {
    const text = (name: string): string =>
      `# 餐桌\n\n## 擦拭酒杯\n\n用软布擦干。\n\n## ${name}\n\n布面的餐巾纸先压平。折叠时布面朝外，布面要干。\n\n## 摆放座位\n\n主人坐北边。\n`;
    expect(verdicts(text('更换餐巾纸'), ['新增餐巾纸']).新增餐巾纸).not.toBe('met');
    expect(verdicts(text('新增餐巾纸'), ['新增餐巾纸']).新增餐巾纸).toBe('met');
  });
});
