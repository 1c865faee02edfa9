import { expect, test } from 'vitest';
import { readGuide } from '../../../server/src/core/guide/read.ts';
import { judgeTopic } from '../../../server/src/core/judge/judge.ts';
import type { GuideState, TopicReport, Verdict } from '../../../server/src/core/judge/model.ts';
import { asJudged, rebase } from '../../../server/src/core/judge/rebase.ts';
import type { Plan } from '../../../server/src/core/plan/model.ts';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';

const text = `# Guides

### 1. Queues

**File:** \`docs/queues.md\`
**Lines:** ~300

**Outline:**
- Backpressure
- Retries (jitter, limits)

### 2. Caches

**Outline:**
- Eviction

## Success criteria

- Troubleshooting section
- 20+ examples
`;
const guide = readGuide(
  'docs/queues.md',
  '# Queues\n\n## Retries\n\nA retry waits longer each time, with jitter.\n',
);
const states: readonly GuideState[] = [
  { kind: 'present', guide },
  { kind: 'missing', moved: ['docs/queue.md'] },
  { kind: 'unreadable', reason: 'too large' },
];
const read = (changed: string): Plan =>
  readPlan(changed, { path: 'PLAN.md', exists: () => true, base: null });
const before = read(text);

/** Reports on the topics of a plan, as many as there are states of a guide. */
const reportsOn = (plan: Plan): readonly TopicReport[] =>
  states.flatMap(state => plan.topics.map(topic => judgeTopic(plan, topic, state, defaultSettings)));

test.each<[string, string]>([
  ['nothing', text],
  ['a line before all', `An introduction.\n\n${text}`],
  ['letters in the line of another topic', text.replace('Eviction', 'Eviction and admission')],
  ['a line between two items', text.replace('- Retries', '\n- Retries')],
  ['what is said behind all', `${text}\nThat is all.\n`],
])('a report on a topic that is asked the same is as one that is made anew: %s', (_, changed) => {
  const plan = read(changed);
  const now = reportsOn(plan);
  for (const [at, report] of reportsOn(before).entries()) {
    const topic = plan.topics[at % plan.topics.length];
    const fresh = now[at];
    if (!topic || !fresh || JSON.stringify(topic.outline.map(item => item.text)).includes('admission'))
      continue;
    const moved = rebase(report, before, plan, topic);
    expect(moved && { ...moved }).toEqual({ ...fresh });
    expect(moved && asJudged(moved)).toBe(report);
    // What was moved is moved again, back to where it was.
    const back = moved && rebase(moved, plan, before, report.topic);
    expect(back && { ...back }).toEqual({ ...report });
    expect(back && asJudged(back)).toBe(report);
  }
});

test('a report is as it was judged', () => {
  const [report] = reportsOn(before) as [TopicReport];
  expect(asJudged(report)).toBe(report);
});

test('a report that says something of another place of the plan has to be made anew', () => {
  const [report] = reportsOn(before) as [TopicReport];
  const [first] = report.verdicts as [Verdict];
  const place = { start: 0, end: 8, line: 1, column: 1, endLine: 1, endColumn: 9 };
  const elsewhere = { ...first, promise: { file: 'PLAN.md', place } };
  const edits = [{ file: 'PLAN.md', start: 0, end: 0, newText: '' }];
  const editing = { ...first, fixes: [{ title: 'Tick', safe: false, edits, creates: [] }] };
  for (const verdict of [elsewhere, editing])
    expect(rebase({ ...report, verdicts: [verdict as Verdict] }, before, before, report.topic)).toBeNull();
});
