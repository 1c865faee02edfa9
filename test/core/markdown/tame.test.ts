import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { tame } from '../../../server/src/core/markdown/tame.ts';
import { growth } from '../../growth.ts';

/** Texts that lead parsers and walks to take the square of their length, by how often the piece stands in them. */
const hostile: Readonly<Record<string, (times: number) => string>> = {
  'character references': n => '&amp;'.repeat(n),
  'lines with references': n => 'a &lt; b\n'.repeat(n),
  quotes: n => '>'.repeat(n),
  'quotes with spaces': n => `${'> '.repeat(n)}a`,
  'lists in one line': n => `${'- '.repeat(n)}a`,
  'numbered lists in one line': n => `${'1. '.repeat(n)}a`,
  brackets: n => '['.repeat(n),
  'images never closed': n => '!['.repeat(n),
  'links never closed': n => '[a]('.repeat(n),
  stars: n => '*a '.repeat(n),
  'mixed emphasis': n => '_a*'.repeat(n),
  strikes: n => '~~a '.repeat(n),
  headings: n => '# a\n'.repeat(n),
  underlines: n => 'a\n---\n'.repeat(n),
  fences: n => '```\n'.repeat(n),
  rows: n => `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(n)}`,
  tags: n => '<div>'.repeat(n),
  comments: n => '<!--'.repeat(n),
  definitions: n => '[a]: b\n'.repeat(n),
  'foot notes': n => '[^a]'.repeat(n),
  addresses: n => 'a@b.'.repeat(n),
  links: n => 'http://'.repeat(n),
  'carriage returns': n => '\r'.repeat(n),
  NULs: n => '\0'.repeat(n),
};

test.each(Object.entries(hostile))(
  'four times as many %s take no more than some four times as long',
  (_, make) => {
    expect(growth(times => void readGuide('guide.md', make(times)), 8000)).toBeNull();
  },
);

test('only what no person writes is changed, and no offset moves', () => {
  const usual = `> > > a &amp; b\n\n- - 1. x\n\n${'| &lt; | `&` |\n'.repeat(900)}`;
  expect(tame(usual)).toBe(usual);
  for (const make of Object.values(hostile)) {
    const text = `# A\n\n${make(20_000)}\n\n# B\n`;
    expect(tame(text)).toHaveLength(text.length);
    expect(tame(text).endsWith('\n\n# B\n')).toBe(true);
  }
});

test('what follows hostile text is still read', () => {
  const { sections } = readGuide(
    'guide.md',
    `# A\n\n${'&amp;'.repeat(9000)}\n\n## B\n\n${'>'.repeat(9000)}\n\n## C\n`,
  );
  expect(sections.map(({ title, place }) => `${place.line} ${title}`)).toEqual(['1 A', '5 B', '9 C']);
});
