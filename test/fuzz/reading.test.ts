import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGuide } from '../../server/src/core/guide/read.ts';
import { readPlan } from '../../server/src/core/plan/read.ts';
import { english } from '../../server/src/core/translate.ts';
import { readConfig } from '../../server/src/workspace/config.ts';
import { safePath } from '../../server/src/workspace/safePath.ts';
import { documents, runs } from './documents.ts';
import { expectPlacesIn } from './places.ts';

const read = (text: string) => readPlan(text, { path: 'PLAN.md', exists: path => path.length % 2 === 0 });

test('any text is a plan: its places are true, its ids unique, its paths inside the root', () => {
  fc.assert(
    fc.property(documents, text => {
      const plan = read(text);
      expectPlacesIn(text, plan);
      expect(new Set(plan.topics.map(({ id }) => id)).size).toBe(plan.topics.length);
      for (const { file } of plan.topics) if (file !== null) expect(safePath(file)).toBe(file);
      for (const { mentions } of plan.topics)
        for (const { listing } of mentions)
          if (listing !== null) expect(plan.listings[listing]).toBeDefined();
    }),
    runs,
  );
});

test('the same text is the same plan', () => {
  fc.assert(
    fc.property(documents, text => {
      expect(read(text)).toEqual(read(text));
    }),
    { ...runs, numRuns: Math.ceil(runs.numRuns / 10) },
  );
});

test('any text is a guide whose places are true', () => {
  fc.assert(
    fc.property(documents, text => {
      const guide = readGuide('guide.md', text);
      expectPlacesIn(text, guide);
      for (const fence of guide.fences) expect(guide.fences[fence.index]).toBe(fence);
      for (const section of guide.sections) expect(guide.sections[section.index]).toBe(section);
    }),
    runs,
  );
});

test('any text is a configuration, or says on which line it is none', () => {
  const keys = fc.constantFrom(
    'plans',
    'root',
    'rules',
    'labels',
    'synonyms',
    '__proto__',
    'criteria',
    'lines',
  );
  const yaml = fc
    .array(
      fc.oneof(
        fc.tuple(keys, fc.json()).map(([key, value]) => `${key}: ${value}`),
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom(
          'a: &a [*a, *a]',
          'rules: {min-lines: [error, {}]}',
          '- &x',
          '? [',
          '!!js/function x',
          '<<: *a',
        ),
      ),
      { maxLength: 8 },
    )
    .map(lines => lines.join('\n'));
  fc.assert(
    fc.property(yaml, text => {
      const lines = text.split(/\r\n|\n|\r/).length;
      const { config, problems } = readConfig(text, '.guidewright.yaml', english);
      for (const { line, column, message } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines + 1);
        expect(column).toBeGreaterThan(0);
        if (!/\{\d\}/.test(text)) expect(message).not.toMatch(/\{\d\}/);
      }
      expect(Object.hasOwn(config, '__proto__')).toBe(false);
    }),
    runs,
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
