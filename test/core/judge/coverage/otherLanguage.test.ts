import { expect, test } from 'vitest';
import { dictionary } from '../../../../server/src/core/judge/coverage/words/zh-cn/dictionary.ts';
import { glossary } from '../../../../server/src/core/judge/coverage/words/zh-cn/glossary.ts';
import { cover } from './labelled.ts';

/** The first name of each term in either language. */
const terms = [glossary, dictionary].flatMap(list =>
  list
    .trim()
    .split('\n')
    .map(line => {
      const names = line.slice(line.indexOf(':') + 1).split(',');
      const isChinese = (name: string): boolean => /[\u4e00-\u9fff]/.test(name);
      return {
        english: (names.find(name => !isChinese(name)) ?? '').trim(),
        chinese: (names.find(isChinese) ?? '').trim(),
      };
    }),
);

/** Of a guide that has a section under a heading, between others: the heading of the section that meets an item. */
function metBy(item: string, heading: string): string | null {
  const birds =
    'Ten birds sat on the roof all day and sang until the evening came. They slept there, and nobody came to see them.';
  const sections = ['Zebras in winter', 'Loud geese', heading, 'Curious marmots'];
  const text = ['# Animals', ...sections.map(title => `## ${title}\n\n${birds}`)].join('\n\n');
  const [, found] = cover(text, ['Zebras in winter', item]);
  return found?.value === 'met' && found.section === 3 ? heading : null;
}

test.each(terms)('a section on $chinese is found by $english, and the reverse', ({ english, chinese }) => {
  expect([metBy(english, chinese), metBy(chinese, english)]).toEqual([chinese, english]);
});
