import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { judgeTopic } from '../../../server/src/core/judge/judge.ts';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';

type Criteria = Readonly<
  Record<string, { readonly accept: readonly string[]; readonly actual?: readonly number[] }>
>;

const root = fileURLToPath(new URL('../../eval/guides/english', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const labels = JSON.parse(read('labels.json')) as Readonly<Record<string, { readonly criteria: Criteria }>>;
const plan = readPlan(read('PLAN.md'), { path: 'PLAN.md', exists: path => existsSync(join(root, path)) });

/** What is judged of a labelled guide, beside what careful readers say. */
const judged = Object.entries(labels).map(([path, { criteria }]) => {
  const guide = readGuide(path, read(path));
  const topic = plan.topics.find(({ file }) => file === path);
  if (!topic) throw new Error(`The plan promises no ${path}.`);
  return {
    criteria,
    guide,
    found: judgeTopic(plan, topic, { kind: 'present', guide }, defaultSettings).criteria,
  };
});

test('examples are counted as readers count, but for one', () => {
  for (const { criteria, guide } of judged) {
    const counted = guide.fences.filter(({ excluded }) => excluded === null).length;
    const nearest = (criteria['min-examples']?.actual ?? []).map(actual => Math.abs(actual - counted));
    expect(Math.min(...nearest)).toBeLessThanOrEqual(1);
  }
});

test('of ten criteria, readers would sign nine', () => {
  const signed = judged.flatMap(({ criteria, found }) =>
    Object.entries(criteria).map(([id, { accept }]) =>
      accept.includes(found.find(one => one.id === id)?.verdict.value ?? 'absent'),
    ),
  );
  expect(signed.length).toBeGreaterThanOrEqual(30);
  expect(signed.filter(Boolean).length / signed.length).toBeGreaterThanOrEqual(0.9);
});
