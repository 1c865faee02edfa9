import { expect, test } from 'vitest';
import { cover, verdicts } from './labelled.ts';
import { touched } from './touched.ts';

type Tally = Record<'items' | 'agreed' | 'met' | 'missing', number>;

/** Of the items of a file: how many are agreed with, falsely called met and falsely called missing. */
function tally(name: string): Tally {
  const sum = { items: 0, agreed: 0, met: 0, missing: 0 };
  for (const { text, labels } of touched(name)) {
    const found = cover(
      text,
      labels.map(({ item }) => item),
    );
    labels.forEach(({ accept }, at) => {
      const value = found[at]?.value as string;
      sum.items++;
      if (accept.includes(value)) sum.agreed++;
      if (value === 'met' && !accept.includes('met')) sum.met++;
      if (value === 'unmet' && !accept.includes('unmet')) sum.missing++;
    });
  }
  return sum;
}

// Nobody looked into the halves called `test` while what is touched was told from what is treated.
test.each([
  ['english-tuned', 26, 0, 2],
  ['chinese-tuned', 25, 0, 3],
  ['english-test', 20, 5, 3],
  ['chinese-test', 20, 3, 6],
])('%s', (name, agreed, met, missing) => {
  const found = tally(name);
  expect(found.agreed).toBeGreaterThanOrEqual(agreed);
  expect(found.met).toBeLessThanOrEqual(met);
  expect(found.missing).toBeLessThanOrEqual(missing);
});

test('a half most of which the heading names is told, though the text says its other word only in brackets', () => {
  const text = `# Harbour books

## Berths

A berth is given by the harbour master, who writes the ship and the day into the list of berths.

## Tarring ropes and sails

A rope is tarred twice a year, and never when it is wet. A rope hangs for a day before it is tarred, and sails are washed.
Who tars a rope signs for it in the book (the rope, the boat, the tar).

The tar protects from salt: ropes without it last for one season. Ropes hang in the shed until the tar is dry.

## Lamps

Lamps burn on both sides of the entrance.
`;
  const item = 'Tarring boat ropes and sails';
  expect(verdicts(text, ['Berths', item, 'Lamps'])[item]).toBe('met');
});
