import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readPlan } from '../../../server/src/core/plan/read.ts';

const table = readFileSync(fileURLToPath(new URL('./criteria.tsv', import.meta.url)), 'utf8');
const rows = table
  .trim()
  .split('\n')
  .map(row => row.split('\t') as [criterion: string, text: string]);

/** A plan of one guide that asks for a length, and for one thing more. */
function asking(text: string): string {
  return /[\u4e00-\u9fff]/.test(text)
    ? `# 写作计划\n\n### 1. 缓存\n\n- **文件**: \`docs/a.md\`\n\n## 验收标准\n\n- 300 行以上\n- ${text}\n`
    : `# Plan\n\n### 1. Caches\n\n- **File:** \`docs/a.md\`\n\n## Criteria\n\n- 300+ lines\n- ${text}\n`;
}

test.each(rows)('what asks for %s: %s', (criterion, text) => {
  const { criteria } = readPlan(asking(text), { path: 'PLAN.md', exists: () => true, base: '' });
  const [lines, ...others] = criteria.map(({ id }) => id);
  expect(lines).toBe('min-lines');
  expect(others.flatMap(id => id ?? [])).toEqual(criterion === 'none' ? [] : [criterion]);
});

test.each([
  'What we expect of a guide',
  'What we ask of each page',
  'Definition of ready',
  'Checklist for authors',
  'Non-negotiables',
  '大家同意的写法',
  '写作约定',
  '交稿前自查',
])('what stands under “%s” is asked of guides', heading => {
  const plan = asking('-').replace(
    /## Criteria[\s\S]*$/,
    `## ${heading}\n\n1. For operators.\n2. Each step is checked.\n`,
  );
  expect(readPlan(plan, { path: 'PLAN.md', exists: () => true, base: '' }).criteria).toHaveLength(2);
});

test.each(['What I want to write', 'How we work together', 'Definition of terms', '下一步'])(
  'what stands under “%s” is asked of no guide',
  heading => {
    const plan = asking('-').replace(
      /## Criteria[\s\S]*$/,
      `## ${heading}\n\n1. For operators.\n2. Each step is checked.\n`,
    );
    expect(readPlan(plan, { path: 'PLAN.md', exists: () => true, base: '' }).criteria).toEqual([]);
  },
);
