import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { Project } from '../../../server/src/workspace/project.ts';

const cases = fileURLToPath(new URL('../plan/cases/', import.meta.url));

function found(text: string): readonly string[] {
  const project = new Project({ plans: ['PLAN.md'], base: null, settings: defaultSettings });
  project.setFiles(['PLAN.md']);
  project.setText('PLAN.md', { kind: 'text', text, bom: false });
  const report = project.planReport('PLAN.md');
  const rules = report?.findings.map(({ rule }) => rule) ?? [];
  // There are no guides.
  return rules.filter(rule => rule !== 'missing-guide' && rule !== 'stale-claim');
}

test('states of phases are said of what the phases define, and chores in a list are no topics', () => {
  const [plan = ''] = readFileSync(`${cases}phase-labels-and-tree.md`, 'utf8').split(/^=====\n/m);
  expect(found(plan)).toEqual([]);
});

test('a topic that is done in a group that is under way contradicts nothing', () => {
  const plan = `# Plan

### Phase 1: Core

**Status**: in progress

#### Queues
**File**: \`docs/queues.md\`

#### Caches
**File**: \`docs/caches.md\`

## Progress

- ✅ Queues
- ⏳ Caches
`;
  expect(found(plan)).toEqual([]);
});

test('two states of one topic still contradict each other', () => {
  const plan = `# Plan

### Queues
**File**: \`docs/queues.md\`
**Status**: to do

## Progress

| Topic | Status |
|-------|--------|
| Queues | ✅ Done |
`;
  expect(found(plan)).toContain('claim-conflict');
});

test('what one phase begins another may finish, and that a page was new is no state when it is done', () => {
  const [plan = ''] = readFileSync(`${cases}states-across-phases.md`, 'utf8').split(/^=====\n/m);
  expect(found(plan)).toEqual([]);
  const table = `# Documentation plan

| Page | File | Action |
| --- | --- | --- |
| Nets | docs/nets.md | NEW |
| Boats | docs/boats.md | REWRITE |

## Work

- [x] \`docs/nets.md\` - Nets
- [x] \`docs/boats.md\` - Boats
`;
  expect(found(table)).toEqual([]);
});

test('a topic whose box stands where it is defined is not forgotten in lists of others', () => {
  const list = (names: string, box: string): string =>
    names
      .split(' ')
      .map(name => `- ${box} ${name}`)
      .join('\n');
  const plan = `# Documentation completion plan

## Progress

### Batch 1

${list('Ref Data Logger Cache', '[x]')}

### Batch 2

${list('Brand Console Encoding Secret', '[x]')}

## Platform modules

${list('Command Socket', '[ ]')}
`;
  expect(found(plan)).toEqual([]);
});

test('files in a home folder are of no plan', () => {
  expect(
    found('# Docs plan\n\n### Queues\n**File**: `docs/queues.md`\n\n## Notes\n\n- `~/notes/sizes.md`\n'),
  ).toEqual([]);
});

test('groups of which the progress table names nothing are followed elsewhere', () => {
  const group = (name: string, count: number): string =>
    `\n## ${name}\n\n| 文档 | 文件 |\n|---|---|\n${Array.from({ length: count }, (_, at) => `| ${name}第${at}种做法 | \`${name}/${at}.md\` |\n`).join('')}`;
  const rows = ['烘焙', '腌制'].flatMap(name =>
    Array.from({ length: 6 }, (_, at) => `| ${name}第${at}种做法 | 待写 |\n`),
  );
  const plan = `# 文档计划\n${group('烘焙', 6)}${group('腌制', 6)}${group('发酵', 4)}\n## 进度\n\n| 文档 | 状态 |\n|---|---|\n`;
  expect(found(plan + rows.join(''))).toEqual([]);
  expect(found(plan + rows.slice(1).join(''))).toEqual(['forgotten-topic']);
});

test('a stale state is fixed where its place can be written, and no fix is offered that leaves it', () => {
  const fixes = (text: string): readonly number[] => {
    const project = new Project({ plans: ['PLAN.md'], base: null, settings: defaultSettings });
    project.setFiles(['PLAN.md']);
    project.setText('PLAN.md', { kind: 'text', text, bom: false });
    const findings = project.planReport('PLAN.md')?.findings ?? [];
    return findings.filter(({ rule }) => rule === 'stale-claim').map(finding => finding.fixes.length);
  };
  const stages = (cells: string): string =>
    `# Docs plan\n\n### Queues\n\n**File:** \`docs/queues.md\`\n\n## Progress\n\n| Guide | Draft | Review | Published | Progress |\n| --- | --- | --- | --- | --- |\n| Queues | ${cells} |\n`;
  // Of three stages nobody but the author knows which one is not reached.
  expect(fixes(stages('✅ | ✅ | ✅ | 100%'))).toEqual([0]);
  const inherited = '# Docs plan\n\n## 🔄 In progress\n\n### `docs/queues.md`\n\n**Progress:** 20%\n';
  expect(fixes(inherited)).toEqual([0]);
  expect(fixes('# Docs plan\n\n- ✅ Queues (docs/queues.md)\n- ✅ Caches (docs/caches.md)\n')).toEqual([
    1, 1,
  ]);
});
