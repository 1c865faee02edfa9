import { expect, test } from 'vitest';
import {
  type CompletionClientCapabilities,
  type CompletionItem,
  type CompletionList,
  InsertTextMode,
  type TextEdit,
} from 'vscode-languageserver';
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

test('nothing is offered in a block that is not closed yet, at its end either', async () => {
  for (const open of ['```sh\n', '~~~\n', '````\n```\n', '> ```sh\n> ls\n'])
    expect((await offered(inGuide(`${open}#¦`))).labels.length, open).toBe(open.startsWith('>') ? 2 : 0);
  expect((await offered(inGuide('```sh\nls\n```\n\n#¦'))).labels).toContain('Retries');
});

test('behind a number or a sign that is typed the sections are found, and the sign is kept', async () => {
  for (const [typed, title] of [
    ['## 🚀 ', '🚀 Retries'],
    ['## 4. ', 'Retries'],
    ['## 4. 🚀 re', '🚀 Retries'],
    ['## 4', 'Retries'],
    ['## 二、', 'Retries'],
    ['##  re', 'Retries'],
  ] as const) {
    const { items, taken } = await offered(inGuide(`${typed}¦`));
    const item = items.find(({ label }) => label === 'Retries');
    // What some editors filter by starts with what is typed.
    expect(item?.filterText?.toLowerCase().startsWith(typed), typed).toBe(true);
    expect(taken('Retries')).toBe(`${queues}\n## ${title}\n\n$1$0`);
  }
  const outline = { 'PLAN.md': plan.replace('- Retries', '- 3D models') };
  const { items } = await offered({ ...outline, ...inGuide('## 3¦') });
  expect(items.find(({ label }) => label === '3D models')?.filterText).toBe('## 3D models');
});

test('a fence in a list, a quote or with tildes goes on as it starts', async () => {
  const example = '```rust\nlet a = 1;\n```\n\n';
  for (const [typed, lead, marks] of [
    ['- ```', '  ', '```'],
    ['10. ```', '    ', '```'],
    ['> ```', '> ', '```'],
    ['> - ```', '>   ', '```'],
    ['   ```', '   ', '```'],
    ['~~~', '', '~~~'],
  ] as const) {
    const { taken } = await offered(inGuide(`${example}${typed}¦`));
    const wanted = `${typed}rust\n${lead}\${1}\n${lead}${marks}$0`;
    expect(taken(`${marks}rust`).endsWith(`\n\n${wanted}`), typed).toBe(true);
  }
});

test('white space is inserted once, also by clients that add it by themselves', async () => {
  const example = '```rust\nlet a = 1;\n```\n\n- One:\n\n  ```¦';
  const insert = async (completion: CompletionClientCapabilities): Promise<CompletionItem | undefined> =>
    (await offered(inGuide(example), { capabilities: { textDocument: { completion } } })).items[0];
  const asIs = await insert({
    insertTextMode: InsertTextMode.adjustIndentation,
    completionItem: { snippetSupport: true, insertTextModeSupport: { valueSet: [InsertTextMode.asIs] } },
  });
  expect(asIs).toMatchObject({ insertTextMode: InsertTextMode.asIs });
  expect(asIs?.textEdit?.newText).toMatch(/^```rust\n {2}\$\{1\}\n {2}```\$0$/);
  const adjusting = await insert({
    insertTextMode: InsertTextMode.adjustIndentation,
    completionItem: { snippetSupport: true },
  });
  expect(adjusting?.insertTextMode).toBeUndefined();
  expect(adjusting?.textEdit?.newText).toMatch(/^```rust\n\$\{1\}\n```\$0$/);
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

test('a lint comment is offered what it may do; a rule is replaced whole, and none is named twice', async () => {
  const { labels, taken } = await offered({ [guide]: `<!-- lint ¦ -->\n\n${queues}` });
  expect(labels).toEqual(['ignore', 'disable', 'enable']);
  expect(taken('disable')).toMatch(/^<!-- lint disable -->/);
  const inside = await offered({ [guide]: `<!--lint ignore min-lines sec¦tion-parts-->\n\n${queues}` });
  expect(inside.taken('section-order')).toMatch(/^<!--lint ignore min-lines section-order-->/);
  expect(inside.labels).not.toContain('min-lines');
  expect((await offered({ 'other.md': '<!--lint ¦-->' })).labels).toEqual([]);
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

test('what is chosen replaces the whole of a value, and what stands beside it stays', async () => {
  const cells = await offered(inPlan(`${table}| Caches | docs/caches.md | ⏳ Un¦derway | High |`));
  expect(cells.labels).toEqual(['⏳ Underway', 'To do', 'Complete']);
  expect(cells.taken('Complete')).toMatch(/\| docs\/caches\.md \| Complete \| High \|$/);
  const value = await offered(inPlan('\n### 3. Clocks\n\n**Priority:** ¦P2 · **Lines:** 10'));
  expect(value.taken('P1')).toMatch(/\n\*\*Priority:\*\* P1 · \*\*Lines:\*\* 10$/);
  const list = await offered({ 'PLAN.md': `${plan}\n## Priorities\n\n### P0\n\n- Queues\n- Ca¦ch — soon\n` });
  expect(list.taken('Caches')).toMatch(/\n- Caches — soon\n$/);
  const path = await offered({
    'docs/locks.md': '# Locks\n',
    ...inPlan('\n### 3. Locks\n\n**File:** `docs/lo¦.md`'),
  });
  expect(path.taken('docs/locks.md')).toMatch(/\*\*File:\*\* `docs\/locks\.md`$/);
});

test('a name is found behind a sign or a bracket', async () => {
  for (const typed of ['🚀 ', '[Ca', '**Ca']) {
    const { taken } = await offered(inPlan(`${table}| ${typed}¦`));
    expect(taken('Caches')).toBe(`${plan}${table}| ${typed.replace('Ca', '')}Caches`);
  }
});

test('a word that is half typed is no word of the plan', async () => {
  const { labels } = await offered(inPlan(`${table}| Caches | docs/caches.md | ⏳ Un¦ | |`));
  expect(labels).toEqual(['⏳ Underway', 'To do', 'Complete']);
});

test('a backtick or a star in a block of code is none of the plan’s', async () => {
  for (const code of ['echo `¦', '**¦', 'x[0](¦'])
    expect((await offered(inPlan(`\n\`\`\`sh\n${code}\n\`\`\`\n`))).labels).toEqual([]);
  expect((await offered({ 'docs/locks.md': '', ...inPlan('\n```sh\nls\n```\n\n[](¦)') })).labels).toEqual([
    'docs/locks.md',
  ]);
  expect((await offered({ 'docs/locks.md': '', ...inPlan('\n![](¦)') })).labels).toEqual([]);
});

test('a new topic’s guide goes to the folder of its group', async () => {
  const topic = (title: string, file: string): string => `### ${title}\n\n**File:** \`${file}\`\n\n`;
  const text = `# Plan\n\n## Basics\n\n${topic('Queues', 'docs/queues.md')}${topic('Caches', 'docs/caches.md')}## Running\n\n${topic('Alerts', 'docs/run/alerts.md')}${topic('Spare parts', '¦')}`;
  expect((await offered({ 'PLAN.md': text })).labels[0]).toBe('docs/run/spare-parts.md');
});

test('a link leads from the plan’s folder, as links do, and no plan is offered as a guide', async () => {
  const text = `${plan}\n### 3. [Big locks](¦)`;
  const more = { 'guides/big locks.md': '# Big locks\n', 'OTHER-PLAN.md': plan };
  const { labels, taken } = await offered({ ...more, 'plans/PLAN.md': text });
  expect(labels).toEqual(['../docs/big-locks.md', '../guides/big%20locks.md']);
  expect(taken('../guides/big%20locks.md')).toMatch(/\[Big locks\]\(\.\.\/guides\/big%20locks\.md\)$/);
  const rooted = text.replace('`docs/queues.md`', '[queues](docs/queues.md)');
  expect((await offered({ ...more, 'plans/PLAN.md': rooted })).labels).toEqual([
    'docs/big-locks.md',
    'guides/big locks.md',
  ]);
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
