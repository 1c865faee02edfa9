import { expect, test } from 'vitest';
import { nameOf } from '../../../server/src/core/guide/titles.ts';

test.each([
  ['Mooring lines {#mooring-lines}', 'mooring lines'],
  ['Mooring lines {: #lines .wet }', 'mooring lines'],
  ['Mooring lines {.unnumbered}', 'mooring lines'],
  ['What {braces} hold', 'what braces hold'],
  ['The set {a, b}', 'the set a, b'],
  ['Rule #3 - Mooring lines', 'mooring lines'],
  ['RULE \\#5a: Mooring lines', 'mooring lines'],
  ['Tip 12. Mooring lines', 'mooring lines'],
  ['Day 2 – Mooring lines', 'mooring lines'],
  ['7️⃣ Mooring lines', 'mooring lines'],
  ['1️⃣0️⃣ 🚢 缆绳', '缆绳'],
  ['7 mooring lines', '7 mooring lines'],
  ['Rule 3', 'rule 3'],
  ['Week 52 in the harbour', 'week 52 in the harbour'],
  ['Rules of the harbour', 'rules of the harbour'],
])('“%s” is called “%s”', (title, name) => {
  expect(nameOf(title.replaceAll('\\', ''))).toBe(name);
});
