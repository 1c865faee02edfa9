import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Plan } from '../../../server/src/core/plan/model.ts';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { applyEdits } from '../../../server/src/core/write/applyEdits.ts';
import { syncPlan } from '../../../server/src/core/write/sync/sync.ts';
import { type Measured, reportsOf } from './reports.ts';

const folders = ['../../eval/plans', '../../workspace'].map(path =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const documents = folders.flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => join(folder, file)),
);

function read(text: string): Plan {
  return readPlan(text, { path: 'PLAN.md', exists: () => false });
}

/** What was measured of the topic of an index, in the n-th trial. */
function measuredOf(index: number, trial: number): Measured | null {
  const states = [['complete', 100], ['missing', 0], ['drafting', 62], null, ['drafting', 7]] as const;
  return states[(index + trial) % states.length] ?? null;
}

/** All claims of a plan that sync may write. */
function claims(plan: Plan): readonly unknown[] {
  return plan.topics.map(({ id, title, file, mentions }) => [id, title, file, mentions.length]);
}

test.each(documents)('what is written into %s is read again as it was measured', file => {
  const bare = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  for (const text of [bare, bare.replace(/\r?\n/g, '\r\n')])
    for (let trial = 0; trial < 5; trial++) {
      const plan = read(text);
      const measured = plan.topics.map((_, index) => measuredOf(index, trial));
      const after = applyEdits(text, syncPlan(plan, reportsOf(plan, measured)).edits);
      const again = read(after);
      expect(claims(again)).toEqual(claims(plan));
      expect(syncPlan(again, reportsOf(again, measured)).edits).toEqual([]);
      expect(after.split(/\r?\n/).length).toBe(text.split(/\r?\n/).length);
    }
});
