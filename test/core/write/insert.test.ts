import { describe, expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import type { ItemCoverage } from '../../../server/src/core/judge/model.ts';
import { applyEdits } from '../../../server/src/core/write/applyEdits.ts';
import { gapOfCriterion } from '../../../server/src/core/write/insert/block.ts';
import { missingSections, SectionWriter } from '../../../server/src/core/write/insert/insert.ts';
import { anItem } from '../judge/samples.ts';

/** Lays items over the sections whose titles hold them. */
function cover(text: string, items: readonly string[]): readonly ItemCoverage[] {
  const { sections } = readGuide('guide.md', text);
  return items.map(anItem).map(item => {
    const section = sections.find(({ title }) => title.includes(item.name))?.index ?? null;
    const value = section === null ? 'unmet' : 'met';
    return { item, value, section, also: [], score: 0, parts: [], candidates: [], reason: '' };
  });
}

/** The guide with all that it lacks inserted. */
function filled(text: string, items: readonly string[]): string {
  const coverage = cover(text, items);
  const writer = new SectionWriter(readGuide('guide.md', text), coverage);
  return applyEdits(text, writer.edits(missingSections(coverage)));
}

describe('a missing section goes', () => {
  test.each([
    [
      'between its neighbours in the outline',
      '# T\n\n## A\n\na\n\n## C\n\nc\n',
      ['A', 'B', 'C'],
      '# T\n\n## A\n\na\n\n## B\n\n## C\n\nc\n',
    ],
    [
      'first, before what follows it',
      '# T\n\nIntro.\n\n## B\n\nb\n',
      ['A', 'B'],
      '# T\n\nIntro.\n\n## A\n\n## B\n\nb\n',
    ],
    ['last', '# T\n\n## A\n\na\n', ['A', 'B'], '# T\n\n## A\n\na\n\n## B\n'],
    [
      'after the parts of its forerunner',
      '# T\n\n## A\n\n### A1\n\na\n\n## C\n\nc\n',
      ['A', 'B'],
      '# T\n\n## A\n\n### A1\n\na\n\n## B\n\n## C\n\nc\n',
    ],
    [
      'before a closing summary',
      '# T\n\n## A\n\na\n\n## Summary\n\ns\n',
      ['B'],
      '# T\n\n## A\n\na\n\n## B\n\n## Summary\n\ns\n',
    ],
    ['into a guide of one title', '# T\n', ['A', 'B'], '# T\n\n## A\n\n## B\n'],
    [
      'below a title that covers an item by itself',
      '# Ts\n\nOf T.\n\n## A\n\na\n',
      ['T', 'A', 'B'],
      '# Ts\n\nOf T.\n\n## A\n\na\n\n## B\n',
    ],
    ['into an empty file', '', ['A'], '## A\n'],
    [
      'behind text that no line break ends, and adds none',
      '# T\n\n## A\n\na',
      ['A', 'B'],
      '# T\n\n## A\n\na\n\n## B',
    ],
    [
      'with the line ends of the guide',
      '# T\r\n\r\n## A\r\n\r\na\r\n\r\n## C\r\n\r\nc\r\n',
      ['A', 'B', 'C'],
      '# T\r\n\r\n## A\r\n\r\na\r\n\r\n## B\r\n\r\n## C\r\n\r\nc\r\n',
    ],
    [
      'before a fence that never closes',
      '# T\n\n## A\n\na\n\n## C\n\n```\nopen\n',
      ['C', 'D'],
      '# T\n\n## A\n\na\n\n## D\n\n## C\n\n```\nopen\n',
    ],
    [
      'with its parts as sub-sections',
      '# T\n\n## A\n\na\n',
      ['A', 'B (x, y)'],
      '# T\n\n## A\n\na\n\n## B\n\n### x\n\n### y\n',
    ],
    [
      'at the level of the others',
      '# T\n\n## One\n\n### A\n\na\n\n### C\n\nc\n',
      ['A', 'B', 'C'],
      '# T\n\n## One\n\n### A\n\na\n\n### B\n\n### C\n\nc\n',
    ],
    [
      'with the next number',
      '# T\n\n## 1. A\n\na\n\n## 2. B\n\nb\n',
      ['A', 'B', 'C (x)'],
      '# T\n\n## 1. A\n\na\n\n## 2. B\n\nb\n\n## 3. C\n\n### x\n',
    ],
    [
      'with numbers in Chinese',
      '# T\n\n## 九、A\n\na\n\n## 十、B\n\nb\n',
      ['A', 'B', 'C'],
      '# T\n\n## 九、A\n\na\n\n## 十、B\n\nb\n\n## 十一、C\n',
    ],
    [
      'with the sign that most others have',
      '# T\n\n## 🧭 A\n\na\n\n## 🧭 C\n\nc\n\n## 🚀 D\n\nd\n',
      ['A', 'B'],
      '# T\n\n## 🧭 A\n\na\n\n## 🧭 B\n\n## 🧭 C\n\nc\n\n## 🚀 D\n\nd\n',
    ],
    [
      'without a sign where each of the others has its own',
      '# T\n\n## 🧭 1. A\n\na\n\n## 🚀 2. C\n\nc\n',
      ['A', 'B'],
      '# T\n\n## 🧭 1. A\n\na\n\n## 2. B\n\n## 🚀 3. C\n\nc\n',
    ],
    [
      'with a sign where the others have one',
      '# T\n\n## 🎯 A\n\na\n\n## 🎯 B\n\nb\n',
      ['A', 'B', 'C'],
      '# T\n\n## 🎯 A\n\na\n\n## 🎯 B\n\nb\n\n## 🎯 C\n',
    ],
    [
      'with a line under its words where the others have one',
      'T\r\n=\r\n\r\nA\r\n-\r\n\r\na\r\n\r\nC\r\n-\r\n\r\nc\r\n',
      ['A', 'B 组 (x)', 'C', '3. D'],
      'T\r\n=\r\n\r\nA\r\n-\r\n\r\na\r\n\r\nB 组\r\n----\r\n\r\n### x\r\n\r\nC\r\n-\r\n\r\nc\r\n\r\n## 3. D\r\n',
    ],
    [
      'between the breaks that part the others',
      '# T\n\n## A\n\na\n\n---\n\n## C\n\nc\n',
      ['A', 'B', 'C'],
      '# T\n\n## A\n\na\n\n---\n\n## B\n\n---\n\n## C\n\nc\n',
    ],
    [
      'before a footer',
      '# T\n\n## A\n\na\n\n## B\n\nb\n\n---\n\n**Version:** 1\n',
      ['A', 'B', 'C'],
      '# T\n\n## A\n\na\n\n## B\n\nb\n\n## C\n\n---\n\n**Version:** 1\n',
    ],
  ])('%s', (_, text, items, expected) => {
    expect(filled(text, items)).toBe(expected);
  });
});

describe('the sections behind a new one count on from it', () => {
  test.each([
    [
      'where each comes next',
      '# T\n\n## 1. B\n\nb\n\n## 2. D\n\nd\n\n## 3. E\n',
      ['A', 'B', 'C', 'D', 'E'],
      '# T\n\n## 1. A\n\n## 2. B\n\nb\n\n## 3. C\n\n## 4. D\n\nd\n\n## 5. E\n',
    ],
    [
      'until a number is free',
      '# T\n\n## 1. A\n\na\n\n## 2. C\n\nc\n\n## 4. D\n',
      ['A', 'B', 'C', 'D'],
      '# T\n\n## 1. A\n\na\n\n## 2. B\n\n## 3. C\n\nc\n\n## 4. D\n',
    ],
    [
      'with all that is numbered under them, and the links to them',
      '# T\n\n- [🧭 2. C](#-2-c)\n\n## 🧭 1. A\n\nSee [there](#21-x).\n\n## 🧭 2. C\n\n### 2.1 X\n\n#### 2.1.1 Y\n\n### 3 Z\n',
      ['A', 'B', 'C'],
      '# T\n\n- [🧭 3. C](#-3-c)\n\n## 🧭 1. A\n\nSee [there](#31-x).\n\n## 🧭 2. B\n\n## 🧭 3. C\n\n### 3.1 X\n\n#### 3.1.1 Y\n\n### 3 Z\n',
    ],
    [
      'in Chinese numbers, with what is numbered under them in others',
      '# T\r\n\r\n## 第九章 A\r\n\r\na\r\n\r\n## 第十章 C\r\n\r\n### 10.1 X\r\n',
      ['A', 'B', 'C'],
      '# T\r\n\r\n## 第九章 A\r\n\r\na\r\n\r\n## 第十章 B\r\n\r\n## 第十一章 C\r\n\r\n### 11.1 X\r\n',
    ],
    [
      'within their part alone',
      '# T\n\n## 1 P\n\n### 1.1 A\n\na\n\n### 1.2 C\n\nc\n\n## 2 Q\n\n### 2.1 E\n\ne\n\n### 2.2 F\n',
      ['A', 'B', 'C', 'D', 'E', 'F'],
      '# T\n\n## 1 P\n\n### 1.1 A\n\na\n\n### 1.2 B\n\n### 1.3 C\n\nc\n\n### 1.4 D\n\n## 2 Q\n\n### 2.1 E\n\ne\n\n### 2.2 F\n',
    ],
    [
      'not where most are without numbers',
      '# T\n\n## A\n\na\n\n## 1. C\n\nc\n\n## D\n\nd\n',
      ['A', 'B', 'C', 'D'],
      '# T\n\n## A\n\na\n\n## B\n\n## 1. C\n\nc\n\n## D\n\nd\n',
    ],
  ])('%s', (_, text, items, expected) => {
    expect(filled(text, items)).toBe(expected);
  });
});

test('a snippet has a tab stop wherever something is to be written, and its signs are taken as they are', () => {
  const text = '# T\r\n\r\n## A\r\n\r\na\r\n';
  const coverage = cover(text, ['A', 'B $x} (p, q)']);
  const [insert] = new SectionWriter(readGuide('guide.md', text), coverage).inserts(
    missingSections(coverage),
  );
  expect(insert?.snippet()).toBe('\n## B \\$x\\}\n\n### p\n\n$1\n\n### q\n\n$2\n');
  expect(insert?.offset).toBe(text.length);
});

test('a criterion’s section starts from its table', () => {
  const text = '# T\n\n## A\n\na\n';
  const coverage = cover(text, ['A']);
  const gap = gapOfCriterion('troubleshooting', 'en');
  const [insert] = new SectionWriter(readGuide('guide.md', text), coverage).inserts(gap ? [gap] : []);
  expect(insert?.snippet()).toBe(
    '\n## Troubleshooting\n\n| Symptom | Cause | Fix |\n| --- | --- | --- |\n| $1 | $2 | $3 |\n',
  );
  expect(insert?.text).toBe('\n## Troubleshooting\n');
});

test('places are given last first', () => {
  const text = '# T\n\n## B\n\nb\n\n## D\n\nd\n';
  const coverage = cover(text, ['A', 'B', 'C', 'D', 'E']);
  const inserts = new SectionWriter(readGuide('guide.md', text), coverage).inserts(missingSections(coverage));
  expect(inserts.map(({ offset }) => offset)).toEqual([
    text.length,
    text.indexOf('## D'),
    text.indexOf('## B'),
  ]);
});
