import { expect, test } from 'vitest';
import { readPlan } from '../../../server/src/core/plan/read.ts';

const read = (text: string) =>
  readPlan(text, { path: 'docs/PLAN.md', exists: path => path.length % 2 === 0 });

/** Texts that no person writes, each with how large it may be made. */
const shapes: readonly (readonly [name: string, size: number, make: (size: number) => string])[] = [
  ['headings', 100_000, size => '# Docs plan\n\n'.concat('## 1. Topic\n'.repeat(size))],
  [
    'headings with files',
    20_000,
    size =>
      `# Docs plan\n\n${Array.from({ length: size }, (_, i) => `## ${i}. Topic ${i}\n**File:** \`docs/t${i}.md\`\n- a\n`).join('\n')}`,
  ],
  ['one line', 10_000_000, size => `# Docs plan\n\n- ${'a.md '.repeat(size / 5)}`],
  ['one line of brackets', 1_000_000, size => `# Docs plan\n\n${'('.repeat(size)}`],
  ['one line of stars', 200_000, size => `# Docs plan\n\n${'*'.repeat(size)}`],
  [
    'rows with files',
    30_000,
    size =>
      `# Docs plan\n\n| Guide | File | Status |\n|-|-|-|\n${Array.from({ length: size }, (_, i) => `| Guide ${i} | docs/${i}.md | ✅ Done |`).join('\n')}`,
  ],
  [
    'rows with names',
    30_000,
    size =>
      `# Docs plan\n\n| Guide | Status |\n|-|-|\n${Array.from({ length: size }, (_, i) => `| Guide of ${i} | Done |`).join('\n')}`,
  ],
  [
    'rows with names of files',
    20_000,
    size =>
      `# Docs plan\n\n| Guide | File |\n|-|-|\n${Array.from({ length: size }, (_, i) => `| Guide of ${i} | g${i}.md |`).join('\n')}\n\n## Progress\n\n| Guide | Status |\n|-|-|\n${Array.from({ length: size }, (_, i) => `| Guide of ${i} | Done |`).join('\n')}`,
  ],
  ['items of one name', 50_000, size => `# Docs plan\n\n${'- [ ] README.md\n'.repeat(size)}`],
  [
    'nested items',
    400,
    size =>
      `# Docs plan\n\n${Array.from({ length: size }, (_, i) => `${'  '.repeat(i)}- [ ] a${i}.md`).join('\n')}`,
  ],
  ['fences', 50_000, size => `# Docs plan\n\n${'```markdown\n# x\n```\n'.repeat(size)}`],
  ['nested fences', 50_000, size => `# Docs plan\n\n${'```markdown\n```rust\n'.repeat(size)}`],
  [
    'a tree',
    50_000,
    size =>
      `# Docs plan\n\n\`\`\`\n${Array.from({ length: size }, (_, i) => `├── f${i}.md # ${i}`).join('\n')}\n\`\`\``,
  ],
  ['labels', 100_000, size => `# Docs plan\n\n## Topic\n\n${'**Status:** done\n'.repeat(size)}`],
  ['quotes', 100_000, size => `# Docs plan\n\n${'> **状态**: 完成\n'.repeat(size)}`],
  [
    'brackets',
    10_000,
    size =>
      `# Docs plan\n\n${'Page (slots, records)'
        .repeat(30)
        .concat('\n\n')
        .repeat(size / 30)}`,
  ],
  ['tables in HTML', 20_000, size => `# Docs plan\n\n${'<table><tr><td>a\n\nb</table>\n\n'.repeat(size)}`],
  ['open tables in HTML', 50_000, size => `# Docs plan\n\n${'<table><tr><td>\n\n'.repeat(size)}`],
  [
    'wide cells in HTML',
    50_000,
    size => `# Docs plan\n\n<table><tr>${'<td rowspan=99 colspan=99>a'.repeat(size)}</table>`,
  ],
  [
    'lines of one section that asks',
    32_000,
    size =>
      `# Docs plan\n\n- [ ] docs/a.md\n\n## Requirements\n\n### Examples\n\n${'- at least 12\n'.repeat(size)}`,
  ],
  ['paragraphs in one quote', 130_000, size => `# Docs plan\n\n${'> a b\n>\n'.repeat(size)}`],
  [
    'Chinese names',
    20_000,
    size =>
      `# 文档计划\n\n| 文档 | 状态 |\n|-|-|\n${Array.from({ length: size }, (_, i) => `| 监控与性能${String.fromCharCode(0x4e00 + (i % 5000))} | 完成 |`).join('\n')}`,
  ],
];

test.each(shapes)('reads in time: %s', (_, size, make) => {
  const text = make(size);
  const start = performance.now();
  read(text);
  expect(performance.now() - start).toBeLessThan(60_000);
});
