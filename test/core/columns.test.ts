import fc from 'fast-check';
import widthOf from 'string-width';
import { test } from 'vitest';
import { columnsOf } from '../../server/src/core/columns.ts';

const letters = [...'aZ~ é‘…→✔☑█✅⏳❌🟡🚧🧪👩💻中あン，（', '\u0301', '\ufe0f', '\u200d', '🏽', '\t'];

test('a text takes as many columns as a terminal gives it', () => {
  const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
  fc.assert(fc.property(text, each => columnsOf(each) === widthOf(each)));
});
