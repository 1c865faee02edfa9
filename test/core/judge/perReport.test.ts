import { expect, test } from 'vitest';
import { judgeAhead } from '../../../server/src/core/judge/judge.ts';
import { perReport } from '../../../server/src/core/judge/plan/perReport.ts';
import type { PlanContext } from '../../../server/src/core/judge/rule.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { Project } from '../../../server/src/workspace/project.ts';

const plan = `# Guides

| Topic | File | Status |
|---|---|---|
| Queues | docs/queues.md | Done |
| Caches | docs/caches.md | Done |
`;
const guide = '# Queues\n\nA few words.\n';

function projectOf(): Project {
  const project = new Project({ plans: ['PLAN.md'], base: null, settings: defaultSettings });
  project.setFiles(['PLAN.md', 'docs/queues.md', 'docs/caches.md']);
  project.setText('PLAN.md', { kind: 'text', text: plan, bom: false });
  for (const path of ['docs/queues.md', 'docs/caches.md'])
    project.setText(path, { kind: 'text', text: guide, bom: false });
  return project;
}

test('what is found of topics whose guides stay as they are is what was found before', () => {
  const project = projectOf();
  const stale = () => project.planReport('PLAN.md')?.findings.filter(({ rule }) => rule === 'stale-claim');
  const before = stale();
  expect(before).toHaveLength(2);
  project.setText('docs/queues.md', { kind: 'text', text: `${guide}More\n`, bom: false });
  const after = stale();
  expect(after?.[1]).toBe(before?.[1]);
  expect(after?.[0]).not.toBe(before?.[0]);
});

test('another plan or other settings are judged anew', () => {
  const project = projectOf();
  const report = project.planReport('PLAN.md');
  const topic = report?.topics[0];
  if (!report || !topic) throw new Error('Expected a plan with topics.');
  let count = 0;
  const judge = perReport(() => {
    count++;
    return [];
  });
  const context = { plan: report.plan, settings: defaultSettings } as PlanContext;
  judge(topic, context);
  judge(topic, { ...context });
  expect(count).toBe(1);
  judge(topic, { ...context, plan: { ...report.plan } });
  judge(topic, { ...context, settings: { ...defaultSettings } });
  expect(count).toBe(3);
});

test('what is found of a topic ahead is not looked for again, and costs nothing where it fails', () => {
  const report = projectOf().planReport('PLAN.md');
  const [topic] = report?.topics ?? [];
  if (!report || !topic) throw new Error('Expected a plan with topics.');
  let count = 0;
  const counted = Object.defineProperty({ ...topic }, 'progress', { get: () => ++count && topic.progress });
  judgeAhead(counted, report.plan, defaultSettings);
  const before = count;
  expect(before).toBeGreaterThan(0);
  judgeAhead(counted, report.plan, defaultSettings);
  expect(count).toBe(before);
  const broken = Object.defineProperty({ ...topic }, 'state', {
    get() {
      throw new Error('broken');
    },
  });
  judgeAhead(broken, report.plan, defaultSettings);
});
