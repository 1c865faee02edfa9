import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../server/src/core/plan/model.ts';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { applyEdits } from '../../../server/src/core/write/applyEdits.ts';
import { progressText } from '../../../server/src/core/write/sync/progress.ts';
import { syncPlan } from '../../../server/src/core/write/sync/sync.ts';
import { planOf } from './planText.ts';
import { type Measured, reportsOf } from './reports.ts';

function synced(plan: Plan, ...measured: readonly (Measured | null)[]): string {
  return applyEdits(plan.text, syncPlan(plan, reportsOf(plan, measured)).edits);
}

const head = '| Topic | Status | Progress |\n|-------|--------|----------|\n';

test('a table gets what was measured, in its own words', () => {
  const plan = planOf([
    {
      kind: 'table',
      head,
      rows: [
        {
          topic: 1,
          line: '| T1 | {status} | {progress} |',
          claims: { status: ['planned', '⏳ Todo', 'words'], progress: [0, '0%'] },
        },
        {
          topic: 2,
          line: '| T2 | {status} | {progress} |',
          claims: { status: ['complete', '✅ Written', 'words'], progress: [100, '100%'] },
        },
        {
          topic: 3,
          line: '| T3 | {status} | {progress} |',
          claims: { status: ['planned', '⏳ Todo', 'words'], progress: [0, '0%'] },
        },
      ],
    },
  ]);
  expect(synced(plan, ['complete', 100], ['missing', 0], ['drafting', 62])).toBe(
    `# Plan\n\n${head}| T1 | ✅ Written | 100% |\n| T2 | ⏳ Todo | 0% |\n| T3 | 🔄 In progress | 62% |\n\n`,
  );
});

test('columns stay aligned where they were', () => {
  const plan = planOf([
    {
      kind: 'table',
      head: '| 主题 | 状态      | 完成度 |\n|------|-----------|--------|\n',
      rows: [
        {
          topic: 1,
          line: '| 队列 | {status} | {progress}     |',
          claims: { status: ['planned', '⏳ 待开始', 'words'], progress: [0, '0%'] },
        },
        {
          topic: 2,
          line: '| 缓存 | {status} | {progress}     |',
          claims: { status: ['planned', '⏳ 待开始', 'words'], progress: [0, '0%'] },
        },
      ],
    },
  ]);
  const chinese: Plan = { ...plan, language: 'zh-cn' };
  expect(synced(chinese, ['drafting', 62], ['complete', 100]).split('\n').slice(2, 6)).toEqual([
    '| 主题 | 状态      | 完成度 |',
    '|------|-----------|--------|',
    '| 队列 | 🔄 进行中 | 62%    |',
    '| 缓存 | ✅ 已完成 | 100%   |',
  ]);
});

test('lists get ticks and signs, and open boxes stay open', () => {
  const plan = planOf(
    [
      {
        kind: 'list',
        head: '',
        rows: [
          { topic: 1, line: '- {status} T1', claims: { status: ['planned', '[ ]', 'box'] } },
          { topic: 2, line: '- {status} T2', claims: { status: ['complete', '[x]', 'box'] } },
          { topic: 3, line: '- {status} T3', claims: { status: ['planned', '[ ]', 'box'] } },
        ],
      },
      {
        kind: 'list',
        head: '',
        rows: [
          { topic: 1, line: '1. {status} T1', claims: { status: ['planned', '⏳', 'sign'] } },
          { topic: 2, line: '2. {status} T2', claims: { status: ['complete', '✅', 'sign'] } },
          { topic: 3, line: '3. {status} T3', claims: { status: ['planned', '⏳', 'sign'] } },
        ],
      },
    ],
    '\r\n',
  );
  expect(synced(plan, ['complete', 100], ['missing', 0], ['drafting', 50])).toBe(
    '# Plan\r\n\r\n- [x] T1\r\n- [ ] T2\r\n- [ ] T3\r\n\r\n1. ✅ T1\r\n2. ⏳ T2\r\n3. 🔄 T3\r\n\r\n',
  );
});

test('lines are written where a column says that they were reached, and nowhere else', () => {
  const table = (head: string): Plan =>
    planOf([
      {
        kind: 'table',
        head: `| Topic | ${head} |\n|---|---|\n`,
        rows: [{ topic: 1, line: '| T1 | {lines} |', claims: { lines: [1200, '~1,200 lines'] } }],
      },
    ]);
  const report = (plan: Plan) => reportsOf(plan, [['drafting', 50]]).map(one => ({ ...one, lines: 1450 }));
  const written = (plan: Plan): string => applyEdits(plan.text, syncPlan(plan, report(plan)).edits);
  expect(written(table('Actual lines'))).toContain('| T1 | ~1,450 lines |');
  expect(written(table('实际行数'))).toContain('| T1 | ~1,450 lines |');
  expect(written(table('Lines'))).toContain('| T1 | ~1,200 lines |');
});

test('an item that says it twice gets both, and a sentence is left as it is', () => {
  const plan = planOf([
    {
      kind: 'list',
      head: '',
      rows: [
        { topic: 1, line: '- [x] T1 {status}', claims: { status: ['complete', '✅ written', 'words'] } },
        { topic: 2, line: '2. ✅ T2 - {status}', claims: { status: ['complete', 'written', 'words'] } },
        { topic: 3, line: '- [ ] T3 {status}', claims: { status: ['planned', '⏳ to do', 'words'] } },
        {
          topic: 4,
          line: '- T4 (it is {status} but old)',
          claims: { status: ['complete', 'written', 'words'] },
        },
      ],
    },
  ]);
  expect(synced(plan, ['missing', 0], ['drafting', 3], ['complete', 100], ['missing', 0])).toBe(
    '# Plan\n\n- [ ] T1 ⏳ to do\n2. 🔄 T2 - in progress\n- [x] T3 ✅ written\n- T4 (it is written but old)\n\n',
  );
});

test.each<[string, Measured[], string, string]>([
  [
    'a column that ticks off follows its state, as it ticks off elsewhere',
    [
      ['complete', 100],
      ['drafting', 40],
      ['drafting', 10],
    ],
    '| Guide | File | Status | Done |\n|-------|------|--------|------|\n| A | a.md | Planned | |\n| B | b.md | Done | ✅ |\n| C | c.md | Planned |   |\n',
    '| Guide | File | Status | Done |\n|-------|------|--------|------|\n| A | a.md | Done | ✅ |\n| B | b.md | In progress |  |\n| C | c.md | In progress |   |\n',
  ],
  [
    'a column that shows one sign gets its other',
    [['complete', 100]],
    '| 文档 | 文件 | 状态 | 是否完成 |\n| --- | --- | --- | --- |\n| 甲 | a.md | 未开始 | 否 |\n',
    '| 文档 | 文件 | 状态 | 是否完成 |\n| --- | --- | --- | --- |\n| 甲 | a.md | 已完成 | 是 |\n',
  ],
  [
    'a word beside a sign changes with it',
    [['missing', 0]],
    '- b.md — all about queues (done) ✅\n',
    '- b.md — all about queues (to do) ⏳\n',
  ],
])('%s', (_, measured, before, after) => {
  const plan = readPlan(`# Docs plan\n\n${before}`, { path: 'PLAN.md', exists: () => true });
  expect(synced(plan, ...measured)).toBe(`# Docs plan\n\n${after}`);
});

test('what can’t be measured is left alone, and told of', () => {
  const plan = planOf([
    {
      kind: 'list',
      head: '',
      rows: [{ topic: 1, line: '- {status} T1', claims: { status: ['complete', '[x]', 'box'] } }],
    },
  ]);
  expect(syncPlan(plan, reportsOf(plan, [null]))).toEqual({ edits: [], unmeasured: ['t1'] });
  const moved = reportsOf(plan, [['missing', 0]]).map(one => ({ ...one, moved: ['elsewhere.md'] }));
  expect(syncPlan(plan, moved)).toEqual({ edits: [], unmeasured: ['t1'] });
});

describe('progress is written as it was', () => {
  test.each([
    ['0%', 62, '62%'],
    ['0 %', 62, '62 %'],
    ['**30％**', 62, '**62％**'],
    ['████░░ 60%', 34, '██░░░░ 34%'],
    ['[██████████] 100%', 99, '[█████████░] 99%'],
    ['[----------] 0%', 50, '[#####-----] 50%'],
    ['✅✅⬜⬜', 100, '✅✅✅✅'],
    ['0', 62, '62'],
    ['50% (1/2)', 62, '62% (2/2)'],
    ['1/2', 62, '2/2'],
    ['1/12', 62, null],
    ['8.3% (1/12)', 62, null],
    ['half', 62, null],
  ])('%s', (raw, progress, expected) => {
    expect(progressText(raw, { progress, covered: 2, items: 2 })).toBe(expected);
  });
});
