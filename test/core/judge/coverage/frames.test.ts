import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const told = 'The queen is caged for a week. A caged queen lays no eggs, and the queen is fed by her court.';
const guide = (title: string, heading: string): string =>
  `# ${title}\n\n## ${heading}\n\n${told}\n\n## Pipes\n\nOf tin, or of wood.\n`;

test.each([
  ['a title', 'Beekeeping best practices', 'A week without eggs'],
  ['one word among others', 'Beekeeping', 'Conventions of a court'],
  ['resources that are no sources', 'Beekeeping', 'Tidying external resources'],
])('%s frames nothing', (_, title, heading) => {
  expect(verdicts(guide(title, heading), ['Queen', 'Pipes'])).toEqual({ Queen: 'met', Pipes: 'met' });
});

test.each(['Best practices', 'Resources', 'Conventions', 'Overview of the court'])(
  '“%s” introduces or closes',
  heading => {
    expect(verdicts(guide('Beekeeping', heading), ['Queen', 'Pipes'])).toMatchObject({ Pipes: 'met' });
    expect(verdicts(guide('Beekeeping', heading), ['Queen', 'Pipes']).Queen).not.toBe('met');
  },
);

test('what holds most of a guide frames nothing, whatever it is called', () => {
  const others = ['Wax', 'Smoke', 'Honey'].map(name => `### ${name}\n\nFound in May, and in June too.\n`);
  const text = `# Bees\n\nA hive.\n\n## Checklist: best practices\n\n### A week without eggs\n\n${told}\n\n${others.join('\n')}`;
  expect(verdicts(text, ['Queen', 'Wax', 'Smoke', 'Honey']).Queen).toBe('met');
});

test.each([
  'Learning objectives',
  'What you will learn',
  'Exercises',
  'Review questions',
  'Out of scope',
  'Non-goals',
  'Open points',
  'Where to read on',
  'How to read this guide',
  'The scope of this handbook',
  'Who this book is for',
])('“%s” treats nothing that it speaks of', title => {
  const more = `## ${title}\n\nRequeening in May. Why requeening calms a hive. How requeening fails.\n`;
  const text = `# Bees\n\n## Wax\n\nScraped off and melted.\n\n## Frames\n\nOf pine.\n\n${more}`;
  expect(verdicts(text, ['Wax', 'Frames', 'Requeening']).Requeening).not.toBe('met');
});

test.each([
  '学习目标',
  '本章你将学到',
  '思考题',
  '动手练习',
  '不涉及的内容',
  '后续阅读',
  '遗留问题',
  '导读',
  '阅读顺序',
  '本手册的范围',
  '适用对象',
])('“%s” treats nothing that it speaks of', title => {
  const more = `## ${title}\n\n人工育王的时间。人工育王为什么能稳住蜂群。人工育王失败怎么办。\n`;
  const text = `# 养蜂\n\n## 蜂蜡\n\n刮下来慢慢化开。\n\n## 巢框\n\n松木做的。\n\n${more}`;
  expect(verdicts(text, ['蜂蜡', '巢框', '人工育王']).人工育王).not.toBe('met');
});

test.each(['A queen out of scope of the lens', '育王框不涉及的内容盖与巢门'])(
  '“%s” is a section like others',
  title => {
    const more = `## ${title}\n\nRequeening in May calms a hive. Requeening fails when the old queen is still there.\n`;
    const text = `# Bees\n\n## Wax\n\nScraped off and melted.\n\n${more}\n## Frames\n\nOf pine.\n`;
    expect(verdicts(text, ['Wax', 'Requeening', 'Frames']).Requeening).toBe('met');
  },
);
