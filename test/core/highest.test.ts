import { expect, test } from 'vitest';
import { highest } from '../../server/src/core/highest.ts';

test('the highest come first, of equals the lower index', () => {
  expect(highest([1, 3, 2, 3], 4, 0)).toEqual([1, 3, 2, 0]);
});

test('no more are kept than asked for', () => {
  expect(highest([5, 1, 4, 2, 3], 2, 0)).toEqual([0, 2]);
  expect(highest([1, 2, 3, 4], 3, 0)).toEqual([3, 2, 1]);
  expect(highest([2, 2, 2], 2, 0)).toEqual([0, 1]);
});

test('what is below the least is left out, and what equals it is not', () => {
  expect(highest([-1, 0, -0.5], 3, 0)).toEqual([1]);
  expect(highest([0.1, 0.2, 0.3], 3, 0.2)).toEqual([2, 1]);
  expect(highest([], 3, 0)).toEqual([]);
});
