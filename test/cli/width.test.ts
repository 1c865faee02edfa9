import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { pad, shorten, widest } from '../../server/src/cli/reporters/width.ts';

const letters = fc.constantFrom(
  ...'aZ9 ~“”‘’…–—·、。「」あん アー中文，：（）！￡ｶﾞé́\u200b\t한👍🏽👨‍👩‍👧ⅳ①★'.split(''),
  '👍🏽',
  '👨‍👩‍👧',
  'é',
  '1️⃣',
  '🇨🇳',
  '⏳',
  '\u001b[31m',
);
const texts = fc.string({ unit: letters, maxLength: 30 });

test('texts are as wide as string-width says', () => {
  fc.assert(
    fc.property(texts, text => {
      expect(widest([text])).toBe(stringWidth(text));
    }),
  );
});

test('padded and shortened texts take the columns that they were given', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, columns) => {
      expect(stringWidth(shorten(text, columns))).toBeLessThanOrEqual(columns);
      if (stringWidth(text) <= columns) expect(stringWidth(pad(text, columns))).toBe(columns);
    }),
  );
});
