import { expect, test } from 'vitest';
import { highest } from '../../server/src/core/highest.ts';

const of = (values: readonly number[], most: number): readonly number[] =>
  highest(values.length, most, index => values[index] as number);

test('the highest come first, of equals the lower index', () => {
  expect(of([1, 3, 2, 3], 4)).toEqual([1, 3, 2, 0]);
});

test('no more are kept than asked for', () => {
  expect(of([5, 1, 4, 2, 3], 2)).toEqual([0, 2]);
  expect(of([1, 2, 3, 4], 3)).toEqual([3, 2, 1]);
  expect(of([2, 2, 2], 2)).toEqual([0, 1]);
});

test('what has a value below 0 is left out, and 0 is not', () => {
  expect(of([-1, 0, -0.5], 3)).toEqual([1]);
  expect(of([], 3)).toEqual([]);
});
