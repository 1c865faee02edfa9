import { expect, test } from 'vitest';
import { verdicts } from './labelled.ts';

const text = `# Harbour

## Mooring and lines

A mooring holds the ship. Two moorings are better than one, and a mooring at night needs a lamp. A line is led from each
bow to the quay, and lines are doubled in a storm. The bollards of the quay are painted, so that all lines are seen.

## Lamps

Lamps burn at night on both sides of the entrance.
`;

test.each([
  ['Mooring and Kevlar lines', 'partial'],
  // One that joins nothing asks for its name too.
  ['Mooring with Kevlar lines', 'partial'],
  ['Mooring with stout lines', 'met'],
  // A hump within a word is a name's wherever it stands.
  ['Mooring and kLines', 'partial'],
  ['Mooring and stout lines', 'met'],
  // Where each word has a capital none is a name.
  ['Mooring And Kevlar Lines', 'met'],
  ['Mooring and MLBS lines', 'met'],
])('%s is %s', (item, verdict) => {
  expect(verdicts(text, [item, 'Lamps'])[item]).toBe(verdict);
});
