import { expect, test } from 'vitest';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver';
import { applied } from './apply.ts';
import { Author, type AuthorOptions } from './author.ts';
import { able, type Files } from './harness.ts';
import { files, plan, queues } from './sample.ts';

const guide = 'docs/queues.md';

interface Offer {
  readonly items: readonly CompletionItem[];
  readonly labels: readonly string[];
  /** The text once an item is taken, its tab stops as they are. */
  taken(label: string): string;
}

async function offered(marked: Files, options: AuthorOptions = {}): Promise<Offer> {
  const author = await Author.at({ ...files, ...marked }, options);
  const items = (await author.ask<CompletionItem[] | null>('textDocument/completion')) ?? [];
  const sorted = items.toSorted((a, b) => (a.sortText ?? a.label).localeCompare(b.sortText ?? b.label));
  return {
    items: sorted,
    labels: sorted.map(({ label }) => label),
    taken(label) {
      const edit = items.find(item => item.label === label)?.textEdit as TextEdit | undefined;
      if (!edit) throw new Error(`No “${label}” among ${items.map(item => item.label).join(', ')}.`);
      return applied(author.text() ?? '', [edit], options.encoding);
    },
  };
}

const inGuide = (end: string): Files => ({ [guide]: `${queues}\n${end}` });
const inPlan = (end: string): Files => ({ 'PLAN.md': plan + end });

test('# offers the sections that are still to be written, then those that criteria ask for', async () => {
  const outline = plan.replace('- Retries', '- Retries (Waiting, Giving up)\n- Dead letters');
  const { labels, taken, items } = await offered({ 'PLAN.md': outline, ...inGuide('#¦') });
  expect(labels).toEqual(['Retries', 'Dead letters', 'Troubleshooting']);
  expect(taken('Retries')).toBe(`${queues}\n## Retries\n\n### Waiting\n\n$1\n\n### Giving up\n\n$2$0`);
  expect(taken('Dead letters')).toBe(`${queues}\n## Dead letters\n\n$1$0`);
  expect(taken('Troubleshooting')).toMatch(/\n## Troubleshooting\n\n\| Symptom \| Cause \| Fix \|\n/);
  expect(items[0]?.documentation).toMatchObject({ kind: 'markdown', value: '- Waiting\n- Giving up' });
  expect(items[0]).toMatchObject({ preselect: true, filterText: '# Retries', detail: 'Section of the plan' });
});

test('what is typed already is replaced, and sections that are there are not offered', async () => {
  const { labels, taken } = await offered(inGuide('### Ret¦'));
  expect(labels).toEqual(['Retries', 'Troubleshooting']);
  expect(taken('Retries')).toBe(`${queues}\n## Retries\n\n$1$0`);
  const written = await offered({
    [guide]: `${queues}\n## Retries\n\nThey wait for a while, then try again.\n\n#¦`,
  });
  expect(written.labels).toEqual(['Troubleshooting']);
});

test('a guide that has no heading yet is offered its title first', async () => {
  for (const text of ['#¦', '# Qu¦', '\n#¦\n', 'Words.\n\n#¦']) {
    const { labels, taken, items } = await offered({ [guide]: text });
    expect(labels).toEqual(['Queues', 'Backpressure', 'Retries', 'Troubleshooting']);
    expect(taken('Queues')).toContain('# Queues$0');
    expect(items[0]?.detail).toBe('Title of the guide');
  }
  for (const text of ['##¦', '---\ntitle: Queues\n---\n\n#¦', '#¦\n\n## Backpressure\n'])
    expect((await offered({ [guide]: text })).labels).not.toContain('Queues');
});

test('level, numbers and signs are the guide’s own', async () => {
  const text = '# Queues\n\n### 🚀 1. Start\n\nWords.\n\n### 🚀 2. Backpressure\n\nWords of it.\n\n#¦\n';
  const { taken } = await offered({ [guide]: text });
  expect(taken('Retries')).toMatch(/\n### 🚀 3\. Retries\n/u);
});

test('sections behind the one that is taken get the numbers that come next', async () => {
  const text = '# Queues\n\n## 1. Backpressure\n\nWords.\n\n##¦\n\n## 2. Order\n\nWords.\n';
  const { items, taken } = await offered({ [guide]: text });
  expect(taken('Retries')).toContain('\n## 2. Retries\n');
  const line = { line: 8, character: 3 };
  const edits = [{ range: { start: line, end: { ...line, character: 4 } }, newText: '3' }];
  expect(items[0]?.additionalTextEdits).toEqual(edits);
  // An able client asks for them once the item is chosen, and may have typed more by then.
  const completionItem = {
    ...able.textDocument?.completion?.completionItem,
    resolveSupport: { properties: ['additionalTextEdits'] },
  };
  const capabilities = { ...able, textDocument: { ...able.textDocument, completion: { completionItem } } };
  const author = await Author.at({ ...files, [guide]: text }, { capabilities });
  const [item] = await author.ask<CompletionItem[]>('textDocument/completion');
  expect(item?.additionalTextEdits).toBeUndefined();
  await author.client.change(guide, text.replace('##¦', '## Ret'));
  expect(await author.client.request('completionItem/resolve', item)).toEqual({
    ...item,
    additionalTextEdits: edits,
  });
  const [criterion] = await author.ask<CompletionItem[]>('textDocument/completion');
  expect(await author.client.request('completionItem/resolve', { label: criterion?.label })).toEqual({
    label: criterion?.label,
  });
});

test('what any plan asks of a guide is offered, once', async () => {
  const other =
    '# A plan\n\n### Queues\n\n**File:** `docs/queues.md`\n\n**Outline:**\n\n- Retries\n- Dead letters\n';
  const bare = '# B plan\n\n| Guide | File |\n| --- | --- |\n| Queues | docs/queues.md |\n';
  const { labels } = await offered({ 'A-PLAN.md': other, 'B-PLAN.md': bare, ...inGuide('#¦') });
  expect(labels).toEqual(['Retries', 'Dead letters', 'Troubleshooting']);
});

test('a client without snippets gets headings alone', async () => {
  const outline = plan.replace('- Retries', '- Retries (Waiting, Giving up)');
  const capabilities = { ...able, textDocument: { completion: { completionItem: {} } } };
  const { taken, items } = await offered({ 'PLAN.md': outline, ...inGuide('#¦') }, { capabilities });
  expect(taken('Retries')).toBe(`${queues}\n## Retries\n\n### Waiting\n\n### Giving up`);
  expect(items[0]?.documentation).toMatchObject({ kind: 'plaintext' });
  const lines = 'Queues\n======\n\nBackpressure\n------------\n\nWords of it.\n\n##¦\n';
  const other = await offered({ 'PLAN.md': outline, [guide]: lines }, { capabilities });
  expect(other.taken('Retries')).toMatch(/\n\nRetries\n-------\n\n### Waiting\n\n### Giving up\n$/);
});

test('nothing is offered inside a fence, in words, or in other documents', async () => {
  expect((await offered(inGuide('```sh\n#¦\n```\n'))).labels).toEqual([]);
  expect((await offered(inGuide('Words #¦'))).labels).toEqual([]);
  expect((await offered({ 'other.md': '#¦' })).labels).toEqual([]);
});

test('a fence is offered in the languages of the guide’s examples', async () => {
  const example = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\`\n\n`;
  const text = `${example('rust', 'let a = 1;')}${example('toml', 'a = 1')}${example('rust', 'let b = 2;')}\`\`\`¦`;
  const { labels, taken } = await offered(inGuide(text));
  expect(labels).toEqual(['```rust', '```toml']);
  expect(taken('```rust')).toMatch(/```rust\n\$\{1\}\n```\$0$/);
});

test('a lint comment is offered the rules that have something to say, then all others', async () => {
  const { labels, taken } = await offered({ [guide]: `<!--lint ignore ¦-->\n\n${queues}` });
  expect(labels.slice(0, 3).toSorted()).toEqual(['min-lines', 'required-section', 'troubleshooting']);
  expect(labels).toContain('fence-language');
  expect(labels).not.toContain('claim-conflict');
  expect(taken('min-lines')).toMatch(/^<!--lint ignore min-lines-->/);
  const second = await offered({ 'PLAN.md': `<!--guidewright disable missing-guide cla¦-->\n\n${plan}` });
  expect(second.taken('claim-conflict')).toMatch(/^<!--guidewright disable missing-guide claim-conflict-->/);
});

const table = `
## Progress

| Guide | File | Status | Priority |
| --- | --- | --- | --- |
| Queues | docs/queues.md | ⏳ Underway | High |
`;

test('a cell is offered what its column holds', async () => {
  const row = async (cells: string): Promise<readonly string[]> =>
    (await offered(inPlan(table + cells))).labels;
  expect(await row('| ¦')).toEqual(['Caches', 'Queues']);
  expect(await row('| Caches | docs/caches.md | | ¦ |')).toEqual(['High', 'P1', 'P2']);
  const { taken } = await offered(inPlan(`${table}| Ca¦`));
  expect(taken('Caches')).toBe(`${plan}${table}| Caches`);
});

test('states and priorities are the plan’s own words, and usual ones for those that it has none for', async () => {
  const row = async (cells: string): Promise<readonly string[]> =>
    (await offered(inPlan(table + cells))).labels;
  const states = ['⏳ Underway', 'To do', 'Complete'];
  expect(await row('| Caches | docs/caches.md | ¦ | |')).toEqual(states);
  // What is being typed is no word of the plan yet.
  expect(await row('| Caches | docs/caches.md | ✅¦ | |')).toEqual(states);
  expect(await row('| Caches | docs/caches.md | | P3¦ |')).toEqual(['High', 'P1', 'P2']);
});

test('a file’s cell is offered the path that its topic has elsewhere', async () => {
  const { labels, taken } = await offered(inPlan(`${table}| Caches | ¦`));
  expect(labels).toEqual(['docs/caches.md']);
  expect(taken('docs/caches.md')).toMatch(/\| Caches \| `docs\/caches\.md`$/);
});

test.each([
  ['docs/queues.md', 'docs/caches.md', 'docs/load-shedding-101.md'],
  ['./guides/01_queues.md', './guides/02_caches.md', './guides/03_load_shedding_101.md'],
  ['Queues.md', 'Caches.md', 'Load-Shedding-101.md'],
])('a new topic is offered a path like those of the others: %s', async (first, second, third) => {
  const text = plan.replace('docs/queues.md', first).replace('docs/caches.md', second);
  const topic = text.replace('## Success', '### 3. Load Shedding 101\n\n**File:** `¦`\n\n## Success');
  expect((await offered({ 'PLAN.md': topic })).labels[0]).toBe(third);
});

test('no path is made up where guides are not named after their titles', async () => {
  const text = plan.replace('docs/queues.md', 'docs/a1.md').replace('docs/caches.md', 'docs/a2.md');
  const topic = text.replace('## Success', '### 3. Locks\n\n**File:** `¦`\n\n## Success');
  expect((await offered({ 'PLAN.md': topic })).labels).toEqual(['docs/caches.md', 'docs/queues.md']);
});

test('paths are those of files that no topic names, written as the plan writes them', async () => {
  const more = { 'docs/clocks.md': '# Clocks\n', 'docs/locks.md': '# Locks\n', 'deep/PLAN.txt': '' };
  const tick = await offered({ ...more, ...inPlan('\n### 3. Clocks\n\n**File:** `docs/cl¦') });
  expect(tick.labels).toEqual(['docs/clocks.md']);
  const link = await offered({ ...more, ...inPlan('\n### 3. [Clocks](¦)') });
  expect(link.labels).toEqual(['docs/clocks.md', 'docs/locks.md']);
  const bare = await offered({ ...more, ...inPlan('\n### 3. Clocks\n\n**File:** ¦') });
  expect(bare.taken('docs/locks.md')).toMatch(/\*\*File:\*\* `docs\/locks\.md`$/);
});

test('labels are those that the plan has, the commonest first, then the usual ones', async () => {
  const { labels, taken } = await offered(inPlan('\n### 3. Clocks\n\n**¦**'));
  expect(labels.slice(0, 2)).toEqual(['File', 'Lines']);
  expect(labels).toEqual(['File', 'Lines', 'Outline', 'Priority', 'Status']);
  expect(taken('Lines')).toBe(`${plan}\n### 3. Clocks\n\n**Lines:** `);
  const own = {
    'PLAN.md': plan.replaceAll('Lines:', 'Estimated lines:').replace('## Success', '**¦**\n\n## Success'),
  };
  expect((await offered(own)).labels).not.toContain('Lines');
  const fresh = await offered({ 'PLAN.md': '# 文档计划\n\n### 1. 队列\n\n文件：`docs/queues.md`\n\n**¦' });
  expect(fresh.labels).toContain('优先级');
  expect(fresh.taken('状态')).toMatch(/\n\*\*状态：\*\*$/);
  const topic = '### 队列\n\n- **文件**：`docs/queues.md`\n- **大纲**：\n  - 背压\n- **¦';
  const other = await offered({ 'PLAN.md': `# 文档计划\n\n${topic}` });
  expect(other.taken('优先级')).toMatch(/\n- \*\*优先级\*\*：$/);
  expect(other.taken('文件')).toMatch(/\n- \*\*文件\*\*：$/);
});

test('behind a label come its values', async () => {
  expect((await offered(inPlan('\n### 3. Clocks\n\n**Status:** ¦'))).labels).toContain('In progress');
  expect((await offered(inPlan('\n### 3. Clocks\n\n**Priority**: P¦'))).labels).toEqual(['P0', 'P1', 'P2']);
  expect((await offered(inPlan('\n### 3. Clocks\n\n**Nonsense:** ¦'))).labels).toEqual([]);
});

test('a list that names topics is offered them', async () => {
  const list = `${plan}\n## Priorities\n\n### P0\n\n1. Queues\n2. ¦\n`;
  for (const text of [list, list.replaceAll('\n', '\r\n')])
    expect((await offered({ 'PLAN.md': text })).labels).toEqual(['Caches', 'Queues']);
});

test('of very many topics those are offered that hold what is typed, and the client asks again', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => `| Lesson-${index}-x | docs/g${index}.md |\n`).join(
    '',
  );
  const text = `# Guides plan\n\n| Guide | File |\n| --- | --- |\n${rows}| Lesson-29¦`;
  const author = await Author.at({ 'PLAN.md': text });
  const found = await author.ask<CompletionList>('textDocument/completion');
  expect(found.isIncomplete).toBe(true);
  expect(found.items.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Lesson-29-x', 'Lesson-290-x', 'Lesson-299-x']),
  );
  expect(found.items.length).toBeLessThan(20);
});

test('edits count as the client does, whatever the line ends', async () => {
  const capabilities = { ...able, general: { positionEncodings: ['utf-8'] } };
  const text = `\uFEFF${plan}${table}| 🚀 队列 | docs/q.md | 🧩¦ | |`.replaceAll('\n', '\r\n');
  const { taken } = await offered({ 'PLAN.md': text }, { encoding: 'utf-8', capabilities });
  expect(taken('Complete')).toBe(text.replace('🧩¦', 'Complete'));
});

test('it speaks Chinese, and can be switched off', async () => {
  const { items } = await offered(inGuide('#¦'), { locale: 'zh-cn' });
  expect(items[0]?.detail).toBe('计划中的章节');
  const settings = { features: { completion: false } };
  expect((await offered(inGuide('#¦'), { settings })).labels).toEqual([]);
});
