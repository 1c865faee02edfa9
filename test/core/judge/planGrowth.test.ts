import { expect, test } from 'vitest';
import type { PlanSurroundings } from '../../../server/src/core/judge/judge.ts';
import { judgePlan } from '../../../server/src/core/judge/judge.ts';
import type { TopicReport } from '../../../server/src/core/judge/model.ts';
import type { Plan } from '../../../server/src/core/plan/model.ts';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { syncPlan } from '../../../server/src/core/write/sync/sync.ts';
import { growth } from '../../growth.ts';
import { reportsOf } from '../write/reports.ts';

/** A plan of so many topics whose table and list both claim what is not so. */
function wrongPlan(topics: number): string {
  const numbers = Array.from({ length: topics }, (_, index) => index + 1);
  const heading = (n: number): string =>
    `### ${n}. Queue ${n}\n\n**File:** \`docs/g${n}.md\`\n**Estimated lines:** ~100\n\n**Outline:**\n\n- One\n- Two\n`;
  return `# Docs plan

${numbers.map(heading).join('\n')}
## Progress

| Topic | Status | Progress |
|-------|--------|----------|
${numbers.map(n => `| Queue ${n} | ✅ Complete | 100% |`).join('\n')}

## Order of work

${numbers.map(n => `- [ ] Queue ${n}`).join('\n')}

## Success criteria

- Every guide has 300+ lines
`;
}

interface Case {
  readonly plan: Plan;
  readonly reports: readonly TopicReport[];
  readonly around: PlanSurroundings;
}

function caseOf(topics: number): Case {
  const plan = readPlan(wrongPlan(topics), { path: 'PLAN.md', exists: () => false });
  const reports = reportsOf(
    plan,
    plan.topics.map(() => ['drafting', 40] as const),
  );
  const states = new Map(plan.topics.map(({ id }) => [id, { kind: 'missing', moved: [] }] as const));
  const files = new Set(plan.topics.map((_, index) => `docs/other${index}.md`));
  return { plan, reports, around: { files, planned: new Set(), states, measured: true } };
}

test('four times the topics take no more than some four times as long to judge and to write', () => {
  const sizes = [250, 1000];
  const cases = new Map(sizes.map(size => [size, caseOf(size)]));
  const judge = (size: number): void => {
    const { plan, reports, around } = cases.get(size) as Case;
    // What is remembered of a plan is found anew.
    const fresh = { ...plan };
    judgePlan(fresh, reports, around, defaultSettings);
    syncPlan(fresh, reports);
  };
  const { plan, reports, around } = cases.get(250) as Case;
  expect(new Set(judgePlan(plan, reports, around, defaultSettings).findings.map(({ rule }) => rule))).toEqual(
    new Set(['claim-conflict', 'size-below-criterion', 'stale-claim', 'missing-guide', 'unplanned-guide']),
  );
  expect(growth(judge, 250)).toBeNull();
});
