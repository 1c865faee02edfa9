import { describe, expect, it } from 'vitest';
import { unitOf } from '../../../server/src/core/plan/text/units.ts';

describe('unitOf', () => {
  it('answers as the expression does, however often it is asked', () => {
    const pattern = /[\s.,，。]/;
    const isOne = unitOf(pattern);
    for (const _ of [1, 2])
      for (let unit = 0; unit < 0x10000; unit++)
        expect(isOne(unit) === pattern.test(String.fromCharCode(unit)), `${unit}`).toBe(true);
  });

  it('knows no unit behind the end of a text', () => {
    expect(unitOf(/[^a]/)('a'.charCodeAt(1))).toBe(false);
  });
});
