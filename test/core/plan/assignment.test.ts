import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Pair, pairUp } from '../../../server/src/core/plan/reconcile/pairing.ts';

const sum = (pairs: readonly Pair[], chosen: ReadonlyMap<number, number>): number =>
  [...chosen].reduce(
    (total, [row, column]) =>
      total + (pairs.find(pair => pair.row === row && pair.column === column)?.score ?? Number.NaN),
    0,
  );

/** The highest sum, by trying every choice. */
function highest(pairs: readonly Pair[], used: ReadonlySet<number>, row: number): number {
  if (row > 4) return 0;
  const alone = highest(pairs, used, row + 1);
  return pairs
    .filter(pair => pair.row === row && !used.has(pair.column))
    .reduce(
      (best, { column, score }) =>
        Math.max(best, score + highest(pairs, new Set([...used, column]), row + 1)),
      alone,
    );
}

test('no other choice of pairs has a higher sum', () => {
  const pair = fc.record({ row: fc.nat(4), column: fc.nat(4), score: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(fc.uniqueArray(pair, { selector: ({ row, column }) => row * 5 + column }), pairs => {
      const chosen = pairUp(pairs);
      expect(new Set(chosen.values()).size).toBe(chosen.size);
      expect(sum(pairs, chosen)).toBe(highest(pairs, new Set(), 0));
    }),
  );
});
