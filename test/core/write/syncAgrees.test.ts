import { expect, test } from 'vitest';
import type { TopicMeasure } from '../../../server/src/core/judge/model.ts';
import { staleClaim } from '../../../server/src/core/judge/rules/stale-claim.ts';
import type { Plan } from '../../../server/src/core/plan/model.ts';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { applyEdits } from '../../../server/src/core/write/applyEdits.ts';
import { syncPlan } from '../../../server/src/core/write/sync/sync.ts';

type Found = Pick<TopicMeasure, 'state' | 'progress' | 'lines' | 'words' | 'promises'>;

const missing: Found = { state: 'missing', progress: 0, lines: null, words: null, promises: 3 };
const stub: Found = { state: 'drafting', progress: 0, lines: 3, words: 2, promises: 0 };
const long: Found = { state: 'complete', progress: 100, lines: 400, words: 3000, promises: 0 };
const begun: Found = { state: 'drafting', progress: 40, lines: 90, words: 600, promises: 3 };
const done: Found = { state: 'complete', progress: 100, lines: 90, words: 600, promises: 3 };

function planOf(row: string): Plan {
  const text = `# Docs plan\n\n## Guides\n\n${row}\n`;
  return readPlan(text, { path: 'PLAN.md', exists: () => true, base: null, labels: {} });
}

function measuresOf({ topics }: Plan, found: Found): readonly TopicMeasure[] {
  const covered = { items: 0, of: 0 };
  return topics.map(topic => ({ topic, ...found, examples: 0, covered, moved: [] }));
}

function synced(row: string, found: Found): string {
  const plan = planOf(row);
  const { text } = plan;
  return applyEdits(text, syncPlan(plan, measuresOf(plan, found)).edits).slice(text.indexOf(row), -1);
}

function staleIn(row: string, found: Found): readonly string[] {
  const plan = planOf(row);
  const around = { files: new Set<string>(), planned: new Set<string>() };
  const nothing = {
    missing: new Map(),
    unreadable: new Map(),
    settings: defaultSettings,
    options: undefined,
  };
  const reports = measuresOf(plan, found);
  return [...staleClaim.check({ plan, reports, measured: true, ...around, ...nothing })].map(
    ({ message }) => message,
  );
}

const table = '| | Topic | File | Status | Progress |\n| --- | --- | --- | --- | --- |\n';

test.each([
  ['- [x] docs/a.md — A ✅ COMPLETED', '- [ ] docs/a.md — A 🔄 IN PROGRESS'],
  ['- [x] ✅ docs/a.md — A - done', '- [ ] 🔄 docs/a.md — A - in progress'],
  ['- ✅ docs/a.md — A (done)', '- 🔄 docs/a.md — A (in progress)'],
  ['* [X] docs/a.md — ✅ **Done** (100%)', '* [ ] docs/a.md — 🔄 **In progress** (40%)'],
  ['- [x] docs/a.md — 🎉 A party ✅', '- [ ] docs/a.md — 🎉 A party 🔄'],
  [`${table}| ✅ | A | docs/a.md | Done | 100% |`, `${table}| 🔄 | A | docs/a.md | In progress | 40% |`],
  [
    `${table}| [x] | A | docs/a.md | Done | 100% ✅ |`,
    `${table}| [ ] | A | docs/a.md | In progress | 40% 🔄 |`,
  ],
])('all that a row claims agrees: %j', (row, expected) => {
  expect(synced(row, begun)).toBe(expected);
});

test('a stub of which nothing is promised is not complete, and a long guide is begun', () => {
  expect(synced('- [x] docs/a.md — A ✅ COMPLETED', stub)).toBe('- [ ] docs/a.md — A 🔄 IN PROGRESS');
  expect(synced('- [ ] docs/a.md — A ⏳ TODO', stub)).toBe('- [ ] docs/a.md — A ⏳ TODO');
  expect(synced('- [ ] docs/a.md — A ⏳ TODO', long)).toBe('- [ ] docs/a.md — A 🔄 IN PROGRESS');
  expect(synced('- [x] docs/a.md — A ✅ COMPLETED', long)).toBe('- [x] docs/a.md — A ✅ COMPLETED');
});

test('an open box says no more than that a guide is not done', () => {
  expect(staleIn('- [ ] docs/a.md — A', long)).toEqual([]);
  expect(staleIn('- [ ] docs/a.md — A ⏳ TODO', long)).toHaveLength(1);
});

const rows = [
  '- [x] docs/a.md — A ✅ COMPLETED',
  '- [ ] docs/a.md — A ⏳ TODO',
  '- [x] ✅ docs/a.md — A - done (100%)',
  '- [ ] 🚧 docs/a.md — A',
  '- ✅ docs/a.md — A (100%)',
  `${table}| ✅ | A | docs/a.md | Done | 100% |`,
  `${table}| ⏳ | A | docs/a.md | To do | 0% |`,
];

test.each(Object.entries({ missing, stub, long, begun, done }))(
  'what check calls stale, sync writes; nothing is left then: %s',
  (_, found) => {
    for (const row of rows) {
      const after = synced(row, found);
      if (after === row) expect(staleIn(row, found), row).toEqual([]);
      expect(staleIn(after, found), after).toEqual([]);
      expect(synced(after, found)).toBe(after);
    }
  },
);
