import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FindingDocument } from '../../server/src/cli/document.ts';
import { byPlace, FindingsInOrder, sourceOf } from '../../server/src/cli/judging/inOrder.ts';
import { packed, toldOf, unpacked } from '../../server/src/cli/judging/told.ts';

const finding = fc.record({
  file: fc.constantFrom('a.md', 'b.md', 'é.md'),
  line: fc.integer({ min: 1, max: 3 }),
  column: fc.constant(1),
  endLine: fc.constant(9),
  endColumn: fc.constant(1),
  rule: fc.constantFrom('min-lines', 'stale-claim'),
  severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const, 'hint' as const),
  message: fc.constantFrom('one', 'two'),
  plan: fc.constant(null),
  fixable: fc.boolean(),
  subject: fc.constant(''),
}) satisfies fc.Arbitrary<FindingDocument>;

/** What is told: every finding once, by place; those of one place in the order of their sources. */
function told(findings: readonly FindingDocument[]): readonly FindingDocument[] {
  const seen = new Set<string>();
  return findings.toSorted(byPlace).filter(one => seen.size < seen.add(JSON.stringify(one)).size);
}

test('findings of many sources come in one order, each once, and are counted as often', () => {
  fc.assert(
    fc.property(fc.array(fc.array(finding, { maxLength: 6 }), { maxLength: 5 }), lists => {
      const all = new FindingsInOrder(lists.map(sourceOf));
      const expected = told(lists.flat());
      expect([...all]).toEqual(expected);
      const counts = { error: 0, warning: 0, info: 0, hint: 0 };
      for (const { severity } of expected) counts[severity]++;
      expect(all.counts()).toEqual(counts);
    }),
  );
});

test('what is packed is told as before', () => {
  fc.assert(
    fc.property(fc.array(finding), fc.constantFrom('', 'Guide', '指南', '\ud800'), (findings, title) => {
      const topic = { told: { document: { title }, findings } } as never;
      const file = { kind: 'judged' as const, topics: [topic], entry: null };
      const [bytes] = (packed(file) as typeof file).topics;
      expect(toldOf(bytes as never)).toEqual(toldOf(topic));
      expect(unpacked(packed(file))).toEqual(file);
    }),
    { numRuns: 20 },
  );
});
