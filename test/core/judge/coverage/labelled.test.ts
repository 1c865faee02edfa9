import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cover, labelled } from './labelled.ts';

const guides = readdirSync(new URL('./guides', import.meta.url)).map(file => file.replace('.md', ''));

/** How verdicts on guides agree with a reader's: what counts is what is called missing, or there, and is not. */
function tally(names: readonly string[]): Record<'items' | 'agreed' | 'missing' | 'absent' | 'met', number> {
  const sum = { items: 0, agreed: 0, missing: 0, absent: 0, met: 0 };
  for (const name of names) {
    const { text, labels } = labelled(name);
    const found = cover(
      text,
      labels.map(({ item }) => item),
    );
    labels.forEach(({ verdict }, index) => {
      const { value } = found[index] as (typeof found)[number];
      sum.items++;
      if (value === verdict) sum.agreed++;
      if (value === 'unmet' && verdict !== 'unmet') sum.missing++;
      if (verdict === 'unmet') sum.absent++;
      if (value === 'met' && verdict === 'unmet') sum.met++;
    });
  }
  return sum;
}

test('guides that thresholds were chosen on', () => {
  const { items, agreed, missing, met } = tally(guides.filter(name => name.startsWith('tune-')));
  expect(agreed / items).toBeGreaterThan(0.85);
  expect(missing).toBeLessThanOrEqual(1);
  expect(met).toBe(0);
});

test('guides whose headings say nearly everything in other words', () => {
  const { items, agreed, missing, absent, met } = tally(guides.filter(name => name.startsWith('test-')));
  expect(agreed / items).toBeGreaterThan(0.8);
  expect(missing / items).toBeLessThan(0.06);
  expect(met / absent).toBeLessThanOrEqual(0.1);
});
