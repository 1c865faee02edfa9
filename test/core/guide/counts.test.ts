import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';

const namesOf = (...titles: readonly string[]): readonly string[] =>
  readGuide('a.md', titles.map(title => `${title}\n\nRope.\n`).join('\n')).sections.map(({ name }) => name);

test('numbers without a sign behind them count headings where each is one more than the one before', () => {
  expect(
    namesOf('# Harbour', '## 1 Berths', '### 1 Ropes', '## 2 Tides', '### 2 Knots', '## 3 参考资料'),
  ).toEqual(['harbour', 'berths', '1 ropes', 'tides', '2 knots', '参考资料']);
});

test('other numbers are words of their titles', () => {
  const own = ['## 7 knots', '## 2 tides', '## 2 berths', '## 3 harbours'];
  expect(namesOf(...own)).toEqual(own.map(title => title.slice(3)));
});

test('sources are found behind a count', () => {
  const text = '# 缆绳\n\n## 1️⃣ 打结\n\n先绕一圈。\n\n## 2️⃣ 参考资料\n\n- 水手手册\n';
  expect(readGuide('a.md', text).sections.at(-1)?.role).toBe('references');
});
