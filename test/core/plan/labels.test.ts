import { expect, test } from 'vitest';
import { languages } from '../../../server/src/core/plan/labels/languages.ts';
import type { Labels } from '../../../server/src/core/plan/labels/model.ts';

/** Every list of words in some labels, by the names that lead to it; patterns and numbers are none. */
function listsOf(labels: Labels): readonly (readonly [path: string, words: string])[] {
  const { criteria: _, numerals, counted, clauses, nounEndings, doing, ...lists } = labels;
  const within = (value: unknown, path: string): readonly (readonly [string, string])[] =>
    typeof value === 'string'
      ? [[path, value]]
      : Object.entries(value as object).flatMap(([key, inner]) => within(inner, `${path} ${key}`.trim()));
  return within(lists, '');
}

test.each(languages.flatMap(listsOf))('%s: no word stands twice', (_, words) => {
  const all = words.split(/[,\n]/).flatMap(word => word.trim() || []);
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});
