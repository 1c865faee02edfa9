import { expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { Author, type AuthorOptions } from './author.ts';
import { able, type Files } from './harness.ts';
import { files, plan, queues } from './sample.ts';

/** What is shown at the cursor; null for nothing. */
async function hover(marked: Files, options?: AuthorOptions): Promise<string | null> {
  const author = await Author.at({ ...files, ...marked }, options);
  const found = await author.ask<Hover | null>('textDocument/hover');
  return found && (found.contents as MarkupContent).value;
}

test('a topic of the plan shows what was measured of it', async () => {
  expect(await hover({ 'PLAN.md': plan.replace('1. Queues', '1. Que¦ues') })).toMatch(
    /^\*\*Queues\*\*\n\nDrafting · \d+ %\n\n5\/20 lines · 0 examples · 1 section missing · 1 criterion open\n\n- ✗ Retries\n\nCriteria not met\n\n- ✗ Lines: [^\n]+\n- ✗ Troubleshooting: [^\n]+$/,
  );
});

test('a topic without a guide shows that it is missing, and why that is told', async () => {
  const text = plan.replace('2. Caches', '2. Ca¦ches').replace('caches.md', 'none.md');
  expect(await hover({ 'PLAN.md': text })).toBe('**Caches**\n\nMissing · 0 %');
});

test('a criterion shows how many guides meet it, and what the others lack', async () => {
  const criteria = (more = ''): string => plan.replace('- Troubleshooting', `${more}- Trouble¦shooting`);
  expect(await hover({ 'PLAN.md': criteria() })).toMatch(
    /^\*\*Troubleshooting\*\*\n\n0 of 2 guides\n\n- ✗ Queues: No symptom [^\n]+\n- ◐ Caches: [^\n]+$/,
  );
  expect(await hover({ 'PLAN.md': criteria() }, { locale: 'zh-cn' })).toMatch(
    /^\*\*故障排查\*\*\n\n2 篇中 0 篇达到\n\n- ✗ Queues：没有/,
  );
  const odd = plan.replace('- Troubleshooting section', '- Troubleshooting section\n- A warm to¦ne');
  expect(await hover({ 'PLAN.md': odd })).toBe('**A warm tone**\n\nNo rule measures this.');
});

test('an item of an outline shows the section that covers it, and its parts', async () => {
  const parts = plan.replace('- Backpressure', '- Back¦pressure (Limits, Retries)');
  const shown = await hover({ 'PLAN.md': parts });
  expect(shown).toContain('Covered by “Backpressure”, line 3');
  expect(shown).toMatch(/- [✓✗] Limits/);
  expect(await hover({ 'PLAN.md': plan.replace('- Retries', '- Ret¦ries') })).toContain('✗ **Retries**');
});

test('a heading of a guide shows what of the outline it covers, the title the topic', async () => {
  expect(await hover({ 'docs/queues.md': queues.replace('## Back', '## Ba¦ck') })).toMatch(
    /^✓ \*\*Backpressure\*\*$/,
  );
  expect(await hover({ 'docs/queues.md': queues.replace('# Queues', '# Que¦ues') })).toMatch(
    /^\*\*Queues\*\*/,
  );
});

test('a heading that treats a part of an item shows which', async () => {
  const words = queues.slice(queues.indexOf('Producers'));
  const about = {
    'PLAN.md': plan.replace('- Backpressure', '- Backpressure (leases, windows)'),
    'docs/queues.md': `${queues}\n### Lea¦ses\n\n${words}`,
  };
  expect(await hover(about)).toBe('✓ **leases**\n\nPart of “Backpressure”');
  expect(await hover(about, { locale: 'zh-cn' })).toBe('✓ **leases**\n\n“Backpressure”的要点');
});

test('of a guide that several plans promise, the title shows what each has of it', async () => {
  const other =
    '# Roadmap_plan\n\n| Guide | File | Lines |\n| --- | --- | --- |\n| Lines | docs/queues.md | 3 |\n';
  const shown = await hover({
    'ROADMAP.md': other,
    'docs/queues.md': queues.replace('# Queues', '# Que¦ues'),
  });
  expect(shown).toMatch(
    /^Guides\n\n\*\*Queues\*\*\n[\s\S]*\n---\n\nRoadmap_plan\n\n\*\*Lines\*\*\n\nComplete/,
  );
});

test('a finding shows why, unless the card does', async () => {
  const shown = await hover({ 'docs/queues.md': queues.replace('# Queues', '# Que¦ues') });
  expect(shown).toContain('- ✗ Lines: Found 5, about 15 too few.');
  expect(shown?.split('Found 5')).toHaveLength(2);
  const untitled = await hover({ 'docs/queues.md': queues.replace('# Queues\n\n## Back', '## Ba¦ck') });
  expect(untitled).toMatch(/\[min-lines\]\([^)]+\): Found 3, about 17 too few\./);
  expect(untitled).toContain('[required-section](file:///rules/required-section.md)');
});

test('words that nobody promised show nothing', async () => {
  expect(await hover({ 'docs/queues.md': queues.replace('Producers', 'Prod¦ucers') })).toBeNull();
  expect(await hover({ 'other.md': '# Ot¦her\n' })).toBeNull();
  expect(await hover({ 'PLAN.md': plan.replace('# Guides', '# Gui¦des') })).toBeNull();
});

test('nothing of a plan becomes a link, a command or HTML', async () => {
  const text = plan.replace('1. Queues', '1. Que¦ues [x](command:y) <b>');
  const shown = await hover({ 'PLAN.md': text });
  expect(shown).not.toMatch(/(?<!\\)\[x\]\(command|(?<!\\)<b>/);
});

test('the range is that of what is shown, as the client counts', async () => {
  const author = await Author.at(
    { ...files, 'PLAN.md': plan.replace('1. Queues', '1. 🚀 Que¦ues').replaceAll('\n', '\r\n') },
    { encoding: 'utf-8', capabilities: { ...able, general: { positionEncodings: ['utf-8'] } } },
  );
  const { range } = (await author.ask<Hover>('textDocument/hover')) ?? {};
  expect(range?.start.line).toBe(2);
  expect(range?.end).toEqual({ line: 2, character: Buffer.byteLength('### 1. 🚀 Queues') });
});

test('a client without Markdown gets plain words', async () => {
  const capabilities = {
    ...able,
    textDocument: { ...able.textDocument, hover: { contentFormat: ['plaintext' as const] } },
  };
  const shown = await hover({ 'docs/queues.md': queues.replace('# Queues', '# Que¦ues') }, { capabilities });
  expect(shown).toMatch(/^Queues\n\nDrafting · \d+ %\n/);
  expect(shown).toContain('- ✗ Lines: Found 5, about 15 too few.');
});

test('it speaks Chinese to those who do', async () => {
  const chinese = {
    'PLAN.md':
      '# 文档计划\n\n### 1. 队¦列\n\n**文件：** `docs/队列.md`\n**预计行数：** 20\n\n**大纲：**\n- 背压\n- 重试\n',
    'docs/队列.md': '# 队列\n\n## 背压\n\n生产者等待消费者取走已有的消息，因此内存占用始终有界。\n',
  };
  expect(await hover(chinese, { locale: 'zh-cn' })).toMatch(
    /^\*\*队列\*\*\n\n编写中 · \d+ %\n\n5\/20 行 · 0 个示例 · 缺 1 个章节\n\n- ✗ 重试\n\n未满足的标准\n\n- ✗ 行数：现有 5，还差 15。$/,
  );
});

test('switched off, it shows nothing', async () => {
  const settings = { features: { hover: false } };
  expect(await hover({ 'PLAN.md': plan.replace('1. Queues', '1. Que¦ues') }, { settings })).toBeNull();
});
