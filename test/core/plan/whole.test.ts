import { expect, test } from 'vitest';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { read } from './tell.ts';

const plan = `# 手册编写计划

**状态**：🔄 进行中　**总体进度**：25%（1/4）

## 1. core Crate (2个主题)

### 1.1 窗口
**文件**：\`docs/window.md\`
**预计行数**：~500 行

### 1.2 水位线
**文件**：\`docs/mark.md\`
**预计行数**：~450 行

## 统计

\`\`\`
core:   2 个主题, ~950 行
总计:   2 个主题, ~950 行
\`\`\`

## 成功标准

- ✅ 每篇 400+ 行
- [ ] 至少 12 个示例
- 分析优缺点
- 平均行数 500 行
- 语气友好

## 相关文档

- [风格](style.md)
`;

test('criteria are told apart, with what they ask for', () => {
  expect(read(plan).criteria.map(({ id, required, text }) => [id, required, text])).toEqual([
    ['min-lines', 400, '每篇 400+ 行'],
    ['min-examples', 12, '至少 12 个示例'],
    ['pros-cons', null, '分析优缺点'],
    [null, null, '平均行数 500 行'],
    [null, null, '语气友好'],
  ]);
});

test('a criterion is named by its label, however long what explains it', () => {
  const text = `${plan}
## Quality criteria

- **Length**: 300+ lines
- **Performance data**: measured figures, for instance before and after, or a table of benchmarks
- Troubleshooting: common problems, each with its symptoms, its cause and a fix that was tested
- **原理**：说明每种技术为什么可行、在什么条件下成立，而不只是告诉读者怎样打开它、怎样配置它、怎样测试它
- Every guide tells in a section of its own when to choose which of the alternatives it shows
`;
  expect(read(text).criteria.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['performance-data', 'troubleshooting', 'principles', 'selection-advice']),
  );
});

test('a line may list several criteria', () => {
  const text = `${plan}
## 质量标准

- **规模**：600+ 行、1,200 字以上、15+ 个示例
- **深度**: 实现原理、选型建议
- Comparison, preferably as a table
- Troubleshooting: symptoms, causes, tests
`;
  expect(
    read(text)
      .criteria.slice(5)
      .map(({ id, required, text }) => [id, required, text]),
  ).toEqual([
    ['min-lines', 600, '600+ 行'],
    [null, null, '1,200 字以上'],
    ['min-examples', 15, '15+ 个示例'],
    ['principles', null, '实现原理'],
    ['selection-advice', null, '选型建议'],
    ['comparison', null, 'Comparison, preferably as a table'],
    ['troubleshooting', null, 'Troubleshooting: symptoms, causes, tests'],
  ]);
});

test('criteria may stand in a table, and under any heading where a least size is asked', () => {
  const table = `| What | How much |
| --- | --- |
| Length | 300+ lines |
| Comparison | the usual alternatives |
| Edge cases | named |
`;
  const list = '- at least 300 lines\n- 12+ examples\n- Troubleshooting: what to do\n';
  const topics = '# Docs plan\n\n### Alpha\n\nFile: a.md\n\n### Beta\n\nFile: b.md\n';
  const ids = (rest: string) => read(`${topics}\n${rest}`).criteria.map(({ id }) => id);
  expect(ids(`## Quality criteria\n\n${table}`)).toEqual(['min-lines', 'comparison', 'edge-cases']);
  expect(ids(`## The bar\n\n${list}`)).toEqual(['min-lines', 'min-examples', 'troubleshooting']);
  expect(ids('## Figures\n\n- 300 lines\n- 12 examples\n- Troubleshooting: what to do\n')).toEqual([]);
});

test('a total is told once for each group and once for all', () => {
  expect(read(plan).totals.map(({ group, topics, lines }) => [group, topics?.value, lines?.value])).toEqual([
    ['core', 2, 950],
    [null, 2, 950],
  ]);
});

test('what the plan says of itself, its language and its relations', () => {
  const { claims, language, relations, title } = read(plan);
  expect(claims.map(({ kind, status, progress }) => [kind, status, progress])).toEqual([
    ['status', 'drafting', null],
    ['progress', null, 25],
  ]);
  expect([title, language]).toEqual(['手册编写计划', 'zh-cn']);
  expect(relations.map(({ path }) => path)).toEqual(['docs/style.md']);
});

test('a workspace adds words of its own', () => {
  const text = '# Docs plan\n\n### Alpha\n\nDatei: a.md\nStand: erledigt\nGliederung: x, y\n';
  const labels = { file: ['Datei'], status: ['Stand'], outline: ['Gliederung'], complete: ['erledigt'] };
  const [topic] = readPlan(text, { path: 'PLAN.md', exists: () => false, labels }).topics;
  expect(topic?.file).toBe('a.md');
  expect(topic?.claimed.status).toBe('complete');
  expect(topic?.outline.map(item => item.text)).toEqual(['x', 'y']);
});

test('an id stays while title, group and file stay', () => {
  const before = read(plan).topics.map(({ id }) => id);
  const after = read(plan.replace('~500', '~900').replace('## 统计', '## 1.9 别的\n\n## 统计'));
  expect(after.topics.map(({ id }) => id)).toEqual(before);
});

test('about so many, and files that are touched, are no count of the topics', () => {
  const plan = '# Documentation plan\n\n- [ ] `a.md` - First\n- [ ] `b.md` - Second\n';
  const counts = (line: string): (number | undefined)[] =>
    read(`${plan}\n${line}\n`).totals.map(({ topics }) => topics?.value);
  expect(counts('**Total: ~19 files to create/modify**')).toEqual([]);
  expect(counts('Total: 19 files to modify')).toEqual([]);
  expect(counts('Total: 3 files to create')).toEqual([3]);
});
