import { getHeapSpaceStatistics } from 'node:v8';
import { expect, test } from 'vitest';
import { rest } from '../../server/src/lsp/nodeRest.ts';

const young = (): number =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_used_size ?? 0;

test('what an edit has left behind is collected', () => {
  const made: unknown[] = [];
  for (let count = 0; young() < 2 ** 21 && count < 1e6; count++) made.push({ count });
  made.length = 0;
  const before = young();
  expect(before).toBeGreaterThan(2 ** 21 - 1);
  rest();
  rest();
  expect(young()).toBeLessThan(before);
});
