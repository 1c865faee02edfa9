import { expect, test } from 'vitest';
import { readGuide } from '../../../../server/src/core/guide/read.ts';
import { keyListOf } from '../../../../server/src/core/judge/coverage/keyList.ts';
import { scan } from '../../../../server/src/core/judge/coverage/scan.ts';
import type { Wanted } from '../../../../server/src/core/judge/coverage/search.ts';
import { stemOf } from '../../../../server/src/core/judge/coverage/stem.ts';

const chapter = '# Harbour\n\n## Berths\n\nThe mooring rope is wet, and the moorings-master knows.\n';

/** What is looked for: a term for each key. */
const wanted = (...keys: readonly string[]): Wanted => keys.map(key => [keyListOf([key])]);

/** What is found of terms that are looked for together, by term. */
function found(keys: readonly string[]): readonly string[][] {
  const guide = readGuide('guide.md', chapter);
  const { term, offset, length } = scan(guide, wanted(...keys));
  return keys.map((_, at) =>
    term.flatMap((one, hit) => {
      const start = offset[hit] as number;
      return one === at ? [chapter.slice(start, start + (length[hit] as number))] : [];
    }),
  );
}

test('a phrase is found though letters of another word go on where its first word ends', () => {
  expect(found(['moor rope'])).toEqual([['mooring rope']]);
  expect(found(['moor rope', 'mooringsmaster'])).toEqual([['mooring rope'], []]);
  expect(found(['moor rope', 'moorings master'])).toEqual([['mooring rope'], ['moorings-master']]);
});

test('what others look for, before and after, makes no difference', () => {
  const many = (letter: string) =>
    Array.from({ length: 2_000 }, (_, at) => `${letter}${at}`.padEnd(40, letter));
  for (const others of [['moorings master'], many('m'), ['wet', 'rope'], many('r'), []]) {
    expect(found(others).flat().length).toBe(others[0]?.length === 40 ? 0 : others.length);
    expect(found(['moor rope', 'berth'])).toEqual([['mooring rope'], []]);
  }
});

test('a word is found however long its ending is', () => {
  const text = '# Harbour\n\n## Berths\n\nMoorings and vulnerabilities, but no vulnerary.\n';
  const { offset, length } = scan(readGuide('guide.md', text), wanted(stemOf('vulnerability')));
  expect(offset.map((start, hit) => text.slice(start, start + (length[hit] as number)))).toEqual([
    'vulnerabilities',
  ]);
});

test('between a Latin word and a CJK one there may be a blank, and the Latin one may be bent', () => {
  const text = '# 港口\n\n## 泊位\n\n先等 Locks 到期，再看热 Cache预热和热Cache；AB 锁与 AB锁，x 锁。\n';
  const keys = ['lock到期', 'cach预热', '热cach', 'ab锁', 'x锁', '等lock'];
  const { term, offset, length } = scan(readGuide('guide.md', text), wanted(...keys));
  expect(
    keys.map((_, at) =>
      offset.flatMap((start, hit) =>
        term[hit] === at ? [text.slice(start, start + (length[hit] as number))] : [],
      ),
    ),
  ).toEqual([
    ['Locks 到期'],
    ['Cache预热'],
    ['热 Cache', '热Cache'],
    ['AB 锁', 'AB锁'],
    ['x 锁'],
    ['等 Locks'],
  ]);
});
