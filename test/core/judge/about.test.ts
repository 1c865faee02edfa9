import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { isAbout } from '../../../server/src/core/judge/about.ts';
import { askedOf } from '../../../server/src/core/judge/asked.ts';
import { judgeTopic } from '../../../server/src/core/judge/judge.ts';
import type { Plan } from '../../../server/src/core/plan/model.ts';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { aPlan, aTopic } from './samples.ts';

const planOf = (text: string): Plan => readPlan(text, { path: 'PLAN.md', exists: () => true });

/** What is said of the size of a guide of so many lines. */
function sizeOf(plan: Plan, lines: number) {
  const guide = readGuide('docs/tides.md', 'Tides come and go.\n'.repeat(lines));
  const topic = plan.topics[0];
  if (!topic) throw new Error('the plan has no topic');
  const { criteria } = judgeTopic(plan, topic, { kind: 'present', guide }, defaultSettings);
  return criteria.find(({ id }) => id === 'min-lines')?.verdict;
}

const row = (size: string): string =>
  `# Guides\n\n| Topic | File | Lines |\n| --- | --- | --- |\n| Tides | docs/tides.md | ${size} |\n| Winds | docs/winds.md | ${size} |\n`;

test.each(['~320', '≈ 320', '约 320', 'about 320', 'ca. 320', '320 左右', '大约 320 行'])(
  '%s is a rough size',
  size => {
    const plan = planOf(row(size));
    expect(sizeOf(plan, 319)).toMatchObject({ value: 'met', reason: 'It has 319 of about 320 lines.' });
    expect(sizeOf(plan, 314)).toMatchObject({ value: 'met', required: 320 });
    expect(sizeOf(plan, 313)).toMatchObject({
      value: 'unmet',
      required: 320,
      message: 'Expected about 320 lines. Found 313, about 7 too few.',
    });
  },
);

test.each(['320', '320+', '320-400', '>= 320'])('%s is no rough size', size => {
  expect(sizeOf(planOf(row(size)), 319)).toMatchObject({
    value: 'unmet',
    message: 'Expected at least 320 lines. Found 319, 1 too few.',
  });
});

test('what is rough beside a size says nothing of it', () => {
  const asked = (text: string): Plan => {
    const plan = aPlan([aTopic({})], { 'min-lines': 320 });
    return { ...plan, criteria: plan.criteria.map(one => ({ ...one, text })) };
  };
  expect(isAbout(asked('about 3 parts of 320 lines'), aTopic({}), 320)).toBe(false);
  expect(isAbout(asked('about 320 lines in 3 parts'), aTopic({}), 320)).toBe(true);
});

test('a plan’s criterion may be rough, and another plan asks for another thing where it is not', () => {
  const text = (size: string) =>
    `# Guides\n\n## Topics\n\n### Tides\n\n- File: \`docs/tides.md\`\n\n### Winds\n\n- File: \`docs/winds.md\`\n\n## Criteria\n\n- Every guide has ${size} lines\n`;
  const rough = planOf(text('about 100'));
  expect(sizeOf(rough, 99)).toMatchObject({ value: 'met' });
  const exact = planOf(text('at least 100'));
  expect(sizeOf(exact, 99)).toMatchObject({ value: 'unmet' });
  const [one, two] = [planOf(row('~320')), planOf(row('320'))].map(plan =>
    askedOf(plan, plan.topics[0] as Plan['topics'][0]),
  );
  expect(one).not.toBe(two);
});

test('what the plan asks of every guide to the line is asked of a topic whose own size is rough, too', () => {
  const plan = planOf(`${row('~320')}\n## Criteria\n\n- Every guide has at least 320 lines\n`);
  expect(sizeOf(plan, 319)).toMatchObject({ value: 'unmet' });
});
