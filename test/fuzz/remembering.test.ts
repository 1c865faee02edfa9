import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ReadPlanOptions } from '../../server/src/core/plan/read.ts';
import { readPlan } from '../../server/src/core/plan/read.ts';
import { documents, runs } from './documents.ts';

/** A cut of a text and what comes in its place; where, in thousandths of it. */
const edit = fc.record({
  at: fc.nat(1000),
  cut: fc.oneof(fc.nat(3), fc.nat(200)),
  put: fc.oneof(
    fc.constantFrom(
      '',
      'x',
      ' ',
      '\n',
      '\r',
      '#',
      '\n\n',
      '\n# A\n',
      '---\n',
      '===\n',
      '```\n',
      '- ',
      '|',
      '> ',
      '行',
    ),
    documents.map(text => text.slice(0, 200)),
  ),
  atLine: fc.boolean(),
});

function edited(
  text: string,
  { at, cut, put, atLine }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
) {
  const middle = Math.floor((text.length * at) / 1000);
  const start = atLine ? text.lastIndexOf('\n', middle) + 1 : middle;
  return text.slice(0, start) + put + text.slice(start + cut);
}

test('a plan that is read again while somebody types is the plan that is read for the first time', async () => {
  vi.resetModules();
  const { useParser } = await import('../../server/src/core/markdown/parse.ts');
  const { satteri } = await import('../../server/src/core/markdown/satteri.ts');
  const { rememberTexts } = await import('../../server/src/core/remembered.ts');
  const remembering = await import('../../server/src/core/plan/read.ts');
  useParser(satteri);
  rememberTexts();
  const options: ReadPlanOptions = { path: 'docs/PLAN.md', exists: path => path.length % 2 === 0 };
  fc.assert(
    fc.property(documents, fc.array(edit, { maxLength: 12 }), (start, edits) => {
      let text = start;
      for (const one of [null, ...edits]) {
        if (one) text = edited(text, one);
        expect(remembering.readPlan(text, options)).toEqual(readPlan(text, options));
      }
    }),
    { ...runs, numRuns: Math.ceil(runs.numRuns / 4) },
  );
});
