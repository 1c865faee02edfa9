import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../../server/src/core/plan/model.ts';
import { applyEdits } from '../../../server/src/core/write/applyEdits.ts';
import { syncPlan } from '../../../server/src/core/write/sync/sync.ts';
import { type Block, type Claims, planOf } from './planText.ts';
import { type Measured, reportsOf } from './reports.ts';

const status: fc.Arbitrary<NonNullable<Claims['status']>> = fc.constantFrom(
  ...([
    ['planned', '⏳ 待开始', 'words'],
    ['planned', 'TODO', 'words'],
    ['drafting', '🔄 进行中 (3/7)', 'words'],
    ['drafting', 'In progress', 'words'],
    ['complete', '✅', 'sign'],
    ['planned', '⬜', 'sign'],
    ['complete', '[x]', 'box'],
    ['planned', ' ', 'box'],
    ['complete', '**Done**', 'words'],
  ] as const),
);
const progress: fc.Arbitrary<NonNullable<Claims['progress']>> = fc
  .tuple(
    fc.integer({ min: 0, max: 100 }),
    fc.constantFrom('{}%', '{} %', '█░░░ {}%', '`{}`%', 'about {}%', '{}% (1/12)'),
  )
  .map(([value, form]) => [value, form.replace('{}', String(value))]);
const claims: fc.Arbitrary<Claims> = fc.record({ status, progress }, { requiredKeys: [] });

const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('table' as const, 'list' as const),
  head: fc.constantFrom('', '| A | B | C |\n|---|---|--:|\n', 'Words before.\n\n'),
  rows: fc.array(
    fc.record({
      topic: fc.integer({ min: 1, max: 6 }),
      line: fc.constantFrom(
        '| T | {status} | {progress} |',
        '|T|{progress}   |{status}|',
        '| T \\| U |   {status} | {progress} | more |',
        '- {status} T {progress}',
        'T {status}{progress}',
      ),
      claims,
    }),
    { minLength: 1, maxLength: 6 },
  ),
});
const plan: fc.Arbitrary<Plan> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\r\n'))
  .map(([blocks, eol]) => planOf(blocks, eol));
const measured: fc.Arbitrary<Measured | null> = fc.oneof(
  fc.constant(null),
  fc.constant(['missing', 0] as const),
  fc.constant(['complete', 100] as const),
  fc.integer({ min: 0, max: 99 }).map(value => ['drafting', value] as const),
);

test('only claims change, and the spaces that fill their cells', () => {
  fc.assert(
    fc.property(plan, fc.array(measured, { minLength: 6, maxLength: 6 }), (one, states) => {
      const marks = one.topics.flatMap(({ mentions }) =>
        mentions.flatMap(({ status, progress }) => [status, progress].flatMap(mark => mark?.place ?? [])),
      );
      const { edits } = syncPlan(one, reportsOf(one, states));
      let end = 0;
      for (const edit of edits) {
        const isMark = marks.some(({ start, end: stop }) => edit.start === start && edit.end === stop);
        const old = one.text.slice(edit.start, edit.end);
        expect(isMark || (/^ +$/.test(old) && /^ +$/.test(edit.newText))).toBe(true);
        expect(edit.start).toBeGreaterThanOrEqual(end);
        end = edit.end;
      }
      const lines = (text: string): number => text.split(/\r\n|\n/).length;
      expect(lines(applyEdits(one.text, edits))).toBe(lines(one.text));
    }),
    { numRuns: 2000 },
  );
});
