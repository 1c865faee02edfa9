import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Repeats } from '../../../server/src/core/guide/fences/repeats.ts';
import { growth } from '../../growth.ts';

test('an example repeats the first one of the same lines, however they are indented', () => {
  const line = fc.constantFrom('a', '  a', 'b', 'b ', 'c');
  fc.assert(
    fc.property(fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { maxLength: 20 }), examples => {
      const wholes = examples.map(lines => lines.map(one => one.trim()).join('\n'));
      const repeats = new Repeats();
      expect(examples.map((lines, index) => repeats.of(index, lines))).toEqual(
        wholes.map((whole, index) => (wholes.indexOf(whole) < index ? wholes.indexOf(whole) : null)),
      );
    }),
  );
});

test('examples that are alike but in one line take linear time', () => {
  const run = (count: number) => {
    const repeats = new Repeats();
    for (let index = 0; index < count; index++) repeats.of(index, ['first', 'x'.repeat(50), 'y', `${index}`]);
  };
  expect(growth(run, 20_000)).toBeNull();
});
