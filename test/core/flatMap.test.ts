import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatMap } from '../../server/src/core/flatMap.ts';

test('lists of lists are made one as arrays do it themselves', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(), fc.string(), fc.array(fc.array(fc.nat())))), list => {
      expect(flatMap<unknown, unknown>(list, one => one)).toEqual(list.flatMap(one => one as unknown[]));
      expect(flatMap<unknown, number>(list, (_, index) => (index % 2 ? [] : index))).toEqual(
        list.flatMap((_, index) => (index % 2 ? [] : index)),
      );
    }),
  );
});
