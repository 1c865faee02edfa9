import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';

/** Texts that exhaust careless readers: each is read in seconds, where a quadratic loop takes minutes. */
const hard: Readonly<Record<string, () => string>> = {
  'half of a surrogate pair and NUL': () => '# \ud83d\n\n\0\0 \udca1\n\n```\0\n\0\n```\n',
  nothing: () => '',
  'ten megabytes in one line': () => 'word '.repeat(2_000_000),
  'a hundred thousand headings': () => '## a heading\n'.repeat(100_000),
  'deep quotes': () => `${'> '.repeat(2_000)}deep\n`,
  'deep lists': () => Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- deep`).join('\n'),
  'rulers of many dashes': () => `\`\`\`\n${`${'-'.repeat(60)} ${'='.repeat(60)} x\n`.repeat(9)}\`\`\`\n`,
  'fences that never close': () => '```js\nlet a = 1;\n````x\n'.repeat(5_000),
};

test.each(Object.entries(hard))('%s gives facts', { timeout: 30_000 }, (_, make) => {
  const text = make();
  const guide = readGuide('guide.md', text);
  expect(guide.text).toBe(text);
  expect(guide.size.nonBlank).toBeLessThanOrEqual(guide.size.lines);
});

const line = fc.constantFrom(
  '# A',
  '## B',
  '```js',
  '~~~',
  '```',
  '- [x] c',
  '> d',
  '| e | f |',
  '| - | - |',
  '',
  '<h2>g</h2>',
  '---',
  '    h',
  '状态：完成',
  'text',
);

test('sections and fences stand inside the text, one after the other', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), lines => {
      const { sections, fences, text } = readGuide('guide.md', lines.join('\n'));
      for (const ordered of [sections, fences]) {
        const starts = ordered.map(({ place }) => place.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }
      for (const { place, own, extent } of sections) {
        expect(place.start).toBe(extent.start);
        expect(own.end).toBeLessThanOrEqual(extent.end);
        expect(extent.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
