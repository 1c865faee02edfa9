import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import type { ItemCoverage } from '../../../server/src/core/judge/model.ts';
import { applyEdits } from '../../../server/src/core/write/applyEdits.ts';
import { missingSections, SectionWriter } from '../../../server/src/core/write/insert/insert.ts';
import { anItem } from '../judge/samples.ts';

const items = ['Alpha', 'Beta (one, two)', 'Gamma', 'Delta'];
const block = fc.constantFrom(
  '## Alpha\n\n',
  '## 1. Alpha\n',
  '### Gamma\n\n',
  '## 2. Gamma\n\n',
  '# Delta\n\n',
  'Delta\n-----\n\n',
  '## Summary\n\n',
  'Some words.\n\n',
  '- item\n  - nested\n\n',
  '- item\n\n      code\n',
  '> ## Gamma\n> quoted\n\n',
  '```\ncode\n```\n\n',
  '````markdown\n## Beta\n```\n````\n',
  '---\n\n',
  '***\n',
  '| a | b |\n|---|---|\n| c | d |\n',
  '<!-- note -->\n\n',
  '<div>\n\n## Gamma\n\n</div>\n\n',
  '**Version:** 1\n',
  '    indented\n\n',
  '\n\n',
  '---\ntitle: T\n---\n\n',
);
const end = fc.constantFrom(
  '',
  'No line break',
  '```\nnever closed\n',
  '~~~\n## in a fence',
  '  \n \n',
  '- last',
  '> quote',
  '<!-- never closed\n',
  '<pre>\nnever closed\n\n',
);
const text = fc
  .tuple(fc.array(block, { maxLength: 9 }), end, fc.constantFrom('\n', '\r\n'))
  .map(([blocks, last, eol]) => (blocks.join('') + last).replaceAll('\n', eol));

function cover(guideText: string): readonly ItemCoverage[] {
  const { sections } = readGuide('guide.md', guideText);
  return items.map(anItem).map(item => {
    const section = sections.find(({ title }) => title.includes(item.name))?.index ?? null;
    const value = section === null ? 'unmet' : 'met';
    return { item, value, section, also: [], score: 0, parts: [], candidates: [], reason: '' };
  });
}

test('whatever the guide, what is inserted becomes sections, and nothing else becomes another', () => {
  fc.assert(
    fc.property(text, guideText => {
      const before = readGuide('guide.md', guideText);
      const coverage = cover(guideText);
      const gaps = missingSections(coverage);
      const after = applyEdits(guideText, new SectionWriter(before, coverage).edits(gaps));
      const titles = readGuide('guide.md', after).sections.map(({ title }) => title);
      const left = [...titles];
      for (const gap of gaps)
        for (const title of [gap.title, ...gap.parts]) {
          const at = left.findIndex(one => one.endsWith(title));
          expect([title, at >= 0]).toEqual([title, true]);
          left.splice(at, 1);
        }
      const words = (title: string): string => title.replace(/^\d+\. /, '');
      expect(left.map(words)).toEqual(before.sections.map(({ title }) => words(title)));
      expect(missingSections(cover(after))).toEqual([]);
      if (guideText.includes('\r\n')) expect(/[^\r]\n/.test(after)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});
