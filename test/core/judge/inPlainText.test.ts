import { expect, test } from 'vitest';
import { inPlainText } from '../../../server/src/core/judge/inPlainText.ts';

test.each([
  ['[Dikes](#dikes)', 'Dikes'],
  ['[Dikes](dikes.md) and [pumps](https://example.org/pumps)', 'Dikes and pumps'],
  ['**Dikes** (clay, sand)', 'Dikes (clay, sand)'],
  ['__Dikes__', 'Dikes'],
  ['**[Dikes](#dikes)**', 'Dikes'],
  ['`dike` of a[0](b c)', '`dike` of a[0](b c)'],
  ['2 ** 3 and snake__case', '2 ** 3 and snake__case'],
])('%s', (text, plain) => {
  expect(inPlainText(text)).toBe(plain);
});
