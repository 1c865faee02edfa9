import { expect, test } from 'vitest';
import { crates } from '../../../../server/src/core/judge/coverage/words/zh-cn/crates.ts';
import { practices } from '../../../../server/src/core/judge/coverage/words/zh-cn/practices.ts';
import { specialties } from '../../../../server/src/core/judge/coverage/words/zh-cn/specialties.ts';
import { techniques } from '../../../../server/src/core/judge/coverage/words/zh-cn/techniques.ts';
import { tools } from '../../../../server/src/core/judge/coverage/words/zh-cn/tools.ts';
import { cover } from './labelled.ts';

const lines = [techniques, practices, tools, specialties, crates].flatMap(list => list.trim().split('\n'));

const parted = (names: string): readonly string[] =>
  names
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');

/** Whether an item is met by the section under a heading that stands between others. */
function isMet(item: string, heading: string): boolean {
  const birds =
    'Ten birds sat on the roof all day and sang until the evening came. They slept there, and nobody came to see them.';
  const sections = ['Zebras in winter', 'Loud geese', heading, 'Curious marmots'];
  const text = ['# Animals', ...sections.map(title => `## ${title}\n\n${birds}`)].join('\n\n');
  const [, found] = cover(text, ['Zebras in winter', item]);
  return found?.value === 'met' && found.section === 3;
}

test.each(lines)('%s: a section under each other name, or what it is known by, is found', line => {
  const [names = '', kinds = ''] = line.slice(line.indexOf(':') + 1).split('>');
  const [first = '', ...others] = parted(names);
  const headings = [...others, ...parted(kinds)];
  expect(headings.filter(heading => !isMet(first, heading))).toEqual([]);
});

test.each([
  ['Memoization', 'Purging the cache'],
  ['Alternative text', 'Colour contrast'],
  ['Chaos engineering', 'Unit tests'],
  ['对账', '退款流程'],
  ['混合检索', '模型微调'],
])('%s is not told under %s', (item, heading) => {
  expect(isMet(item, heading)).toBe(false);
});
