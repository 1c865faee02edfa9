import { expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { Author } from './author.ts';
import { able, uriOf } from './harness.ts';
import { caches, files, plan, queues } from './sample.ts';

const guide = 'docs/queues.md';
const onTitle = { ...files, [guide]: queues.replace('# Queues', '# Que¦ues') };
const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);
const rules = (author: Author): readonly unknown[] => author.client.rules(author.path);

test('a missing section is inserted where the plan puts it, and its finding is gone', async () => {
  const author = await Author.at(onTitle);
  const action = await author.act('Insert the section “Retries”');
  expect(action).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'required-section' }] });
  expect(author.text()).toBe(`${queues}\n## Retries\n`);
  expect(rules(author)).not.toContain('required-section');
});

test('the section that a criterion asks for is inserted from its finding, which then waits for text there', async () => {
  const author = await Author.at(onTitle);
  const action = await author.act('Insert the section “Troubleshooting”');
  expect(action).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'troubleshooting' }] });
  expect(author.text()).toBe(`${queues}\n## Troubleshooting\n`);
  const left = author.client.findings(author.path).find(({ code }) => code === 'troubleshooting');
  expect(left?.range.start.line).toBe(6);
  expect(left?.message).toContain('Nothing stands under “Troubleshooting” yet.');
  const again = (await author.actions()).map(({ title }) => title);
  expect(again).not.toContain('Insert the section “Troubleshooting”');
});

test('a criterion’s section is offered once, whatever number and sign it got', async () => {
  const words = queues.slice(queues.indexOf('Producers'));
  const text = `# Que¦ues\n\n## 🧭 1. Backpressure\n\n${words}\n## 🧭 2. Retries\n\n${words}`;
  const author = await Author.at({ ...files, [guide]: text });
  await author.act('Insert the section “Troubleshooting”');
  expect(author.text()).toContain('\n## 🧭 3. Troubleshooting\n');
  expect(titles(await author.actions())).not.toContain('Insert the section “Troubleshooting”');
});

test.each(['¦', '\uFEFF\r\n¦\r\n'])('an empty guide is started from the plan', async text => {
  const author = await Author.at({ ...files, [guide]: text });
  expect(titles(await author.actions())[0]).toBe('Start the guide from the plan');
  await author.act('Start the guide');
  expect(author.text()?.replace('\uFEFF', '')).toBe(
    '# Queues\n\n## Backpressure\n\n## Retries\n\n## Troubleshooting\n',
  );
  expect(rules(author)).not.toContain('required-section');
  expect(titles(await author.actions())).not.toContain('Start the guide from the plan');
});

test('the parts that a section leaves out are put under it, as those that are there', async () => {
  const words = queues.slice(queues.indexOf('Producers'));
  const parts = plan.replace('- Backpressure', '- Backpressure (Windows, Credits, Leases)');
  const text = `# Queues\n\n---\n\n## ¦1. Backpressure\n\n${words}\n### 1.1 🧭 Windows\n\n${words}\n---\n\n## 2. Retries\n\n${words}\n---\n\n## 3. More\n\n${words}`;
  const author = await Author.at({ ...files, 'PLAN.md': parts, [guide]: text });
  const action = await author.act('Insert the missing parts of “Backpressure”');
  expect(action.diagnostics).toMatchObject([{ code: 'section-parts' }]);
  expect(author.text()).toBe(
    text
      .replace('¦', '')
      .replace('\n---\n\n## 2.', '\n### 1.2 🧭 Credits\n\n### 1.3 🧭 Leases\n\n---\n\n## 2.'),
  );
  expect(rules(author)).not.toContain('section-parts');
  expect(rules(author).filter(rule => rule === 'empty-section')).toHaveLength(2);
  expect(titles(await author.actions()).filter(title => title.startsWith('Insert the missing'))).toEqual([]);
});

test('nothing is put into a section in which a fence never closes, where it would be part of the code', async () => {
  const parts = plan.replace('- Backpressure', '- Backpressure (Windows, Credits)');
  const text = '# Queues\n\n## ¦Backpressure\n\nWindows grow.\n\n```\nwindows.grow()\n\n## Retries\n';
  const author = await Author.at({ ...files, 'PLAN.md': parts, [guide]: text });
  expect(rules(author)).toContain('section-parts');
  expect(titles(await author.actions())).not.toContain('Insert the missing parts of “Backpressure”');
});

test('all missing sections are inserted at once, also away from the finding where it is asked for', async () => {
  const two = { ...onTitle, 'PLAN.md': plan.replace('- Retries', '- Retries\n- Dead letters') };
  const author = await Author.at(two);
  await author.act('Insert all 2 missing sections');
  expect(author.text()).toBe(`${queues}\n## Retries\n\n## Dead letters\n`);
  const away = await Author.at({ ...two, [guide]: queues.replace('Producers', 'Pro¦ducers') });
  expect(titles(await away.actions(['quickfix']))).toEqual([]);
  expect(titles(await away.actions(['source']))).toEqual(['Insert all 2 missing sections']);
});

const resolving = {
  ...able,
  textDocument: {
    ...able.textDocument,
    codeAction: { ...able.textDocument?.codeAction, resolveSupport: { properties: ['edit'] } },
  },
};

test('a client that can is told what an action does once it is taken', async () => {
  const items = Array.from(
    { length: 60 },
    (_, index) => `- Case ${String.fromCharCode(97 + (index % 26))}x${index}`,
  );
  const many = { ...onTitle, 'PLAN.md': plan.replace('- Retries', ['- Retries', ...items].join('\n')) };
  const told = await (await Author.at(many)).actions();
  const author = await Author.at(many, { capabilities: resolving });
  const lazy = await author.actions();
  expect(titles(lazy)).toEqual(titles(told));
  for (const [index, action] of lazy.entries()) {
    expect(action.edit).toBeUndefined();
    expect(action.diagnostics).toEqual(told[index]?.diagnostics);
    const { edit } = await author.client.request<CodeAction>('codeAction/resolve', action);
    expect(edit).toEqual(told[index]?.edit);
  }
});

test('of actions with one title each does its own, and one that is gone does nothing', async () => {
  const twice = `${queues}\n\`\`\`\nconst a: number = 1;\n\`\`\`\n\n\`\`\`\nconst b: number = 2;\n\`\`\`\n`;
  const author = await Author.at({ ...files, [guide]: `${twice}¦` }, { capabilities: resolving });
  const range = { start: { line: 0, character: 0 }, end: author.position };
  const found = (await author.actions(['quickfix'], range)).filter(({ title }) =>
    title.startsWith('Name the'),
  );
  expect(new Set(titles(found)).size).toBe(1);
  const resolve = (action: unknown) => author.client.request<CodeAction>('codeAction/resolve', action);
  const [first, second] = await Promise.all(found.map(resolve));
  expect(first?.edit).not.toEqual(second?.edit);
  await author.apply(second?.edit ?? {});
  expect((await resolve(found[1])).edit).toBeUndefined();
  expect((await resolve({ title: 'Fix all', data: { uri: 3 } })).edit).toBeUndefined();
});

test('a section between numbered ones takes its number, and the contents lead where they did', async () => {
  const words = queues.slice(queues.indexOf('Producers'));
  const text = `# Que¦ues\n\n## Contents\n\n- [1. Backpressure](#1-backpressure)\n- [2. Order](#2-order)\n\n## 1. Backpressure\n\n${words}\n## 2. Order\n\n${words}`;
  const author = await Author.at({ ...files, [guide]: text });
  const before = rules(author);
  await author.act('Insert the section “Retries”');
  expect(author.text()).toContain('## 2. Retries\n\n## 3. Order\n');
  expect(author.text()).toContain('- [3. Order](#3-order)\n');
  expect(before).not.toContain('contents-stale');
  expect(author.text()).toContain('- [2. Retries](#2-retries)\n- [3. Order](#3-order)\n');
  expect(rules(author)).toEqual(before.filter(rule => rule !== 'required-section').concat('empty-section'));
});

test('what is inserted is named in the contents, unless those are no longer true anyway', async () => {
  const words = queues.slice(queues.indexOf('Producers'));
  const outline = plan.replace('- Retries', '- Retries\n- Dead letters');
  const text = (contents: string): string =>
    `\uFEFF# Que¦ues\n\n## Contents\n\n${contents}\n\n## 🚀 Backpressure\n\n${words}\n## 🚀 Order\n\n${words}`;
  const listed = '1. [Backpressure](#-backpressure)\n2. [Order](#-order)';
  const all = (contents: string): Promise<Author> =>
    Author.at({ ...files, 'PLAN.md': outline, [guide]: text(contents).replaceAll('\n', '\r\n') });
  const author = await all(listed);
  const before = rules(author);
  await author.act('Insert all 2 missing sections');
  expect(author.text()).toContain(
    '1. [Backpressure](#-backpressure)\r\n2. [Retries](#-retries)\r\n3. [Dead letters](#-dead-letters)\r\n4. [Order](#-order)\r\n',
  );
  expect(rules(author)).not.toContain('contents-stale');
  expect(before).not.toContain('contents-stale');
  const stale = await all(`${listed}\n3. [Locks](#-locks)`);
  await stale.act('Insert all 2 missing sections');
  expect(stale.text()).toContain('2. [Order](#-order)\r\n3. [Locks](#-locks)\r\n\r\n');
});

test('a rule is ignored once, with a reason, and says nothing more', async () => {
  const author = await Author.at({
    ...onTitle,
    'PLAN.md': plan.replace('- Retries', '- Retries\n- Dead letters'),
  });
  const found = titles(await author.actions());
  expect(found).toHaveLength(new Set(found).size);
  expect(found.filter(title => title === 'Ignore required-section here')).toHaveLength(1);
  expect(found.at(-1)).toMatch(/^Ignore /);
  const action = await author.act('Ignore required-section here');
  expect(action.diagnostics).toHaveLength(2);
  expect(author.text()).toBe(`<!--lint ignore required-section reason="why"-->\n\n${queues}`);
  expect(rules(author)).toEqual(['min-lines', 'troubleshooting']);
  await author.client.close(author.path);
});

test('what a comment silences for one plan is not needless for another that promises the guide', async () => {
  const other =
    '# Roadmap plan\n\n| Guide | File | Lines |\n| --- | --- | --- |\n| Queues | docs/queues.md | 3 |\n| Caches | docs/caches.md | 3 |\n';
  const author = await Author.at({ ...onTitle, 'ROADMAP.md': other });
  await author.act('Ignore required-section here');
  expect(rules(author)).toEqual(['min-lines', 'troubleshooting']);
  expect(await author.actions(['source.fixAll'])).toEqual([]);
  await author.apply({
    changes: {
      [uriOf(guide)]: [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          newText: '<!--lint disable section-order-->\n\n',
        },
      ],
    },
  });
  expect(rules(author)).toContain('unused-ignore');
});

test('of a selection that spans blocks, what silences one of them answers what is found there', async () => {
  const text = `${plan.replaceAll('docs/', 'gone/')}¦`;
  const author = await Author.at({ 'PLAN.md': text });
  const found = await author.actions(['quickfix'], {
    start: { line: 0, character: 0 },
    end: author.position,
  });
  const ignores = found.filter(({ title }) => title === 'Ignore missing-guide here');
  expect(ignores).toHaveLength(1);
  expect(ignores[0]?.diagnostics?.map(({ message }) => message)).toEqual([
    'Expected the guide gone/queues.md, found none.',
  ]);
});

test('a second rule joins the comment of the first', async () => {
  const author = await Author.at({
    ...files,
    [guide]: `<!--lint ignore required-section reason="short"-->\n\n${queues.replace('# Queues', '# ¦Queues')}`,
  });
  await author.act('Ignore min-lines here');
  expect(rules(author)).toEqual(['troubleshooting']);
});

test('line ends, a byte order mark and characters beyond the plane stay as they are', async () => {
  const emoji = `${queues.replace('# Queues', '# 🚀 ¦Queues')}\n## 🚀 More\n`.replace(
    '## Back',
    '## 🧩 Back',
  );
  const crlf = `\uFEFF${emoji}`.replaceAll('\n', '\r\n');
  const author = await Author.at({ ...files, [guide]: crlf });
  await author.act('Insert the section “Retries”');
  expect(author.text()).toMatch(/\r\n\r\n## Retries\r\n/);
  await author.act('Ignore min-lines here');
  expect(author.text()?.startsWith('\uFEFF<!--lint ignore min-lines reason="why"-->\r\n\r\n# 🚀')).toBe(true);
  expect(rules(author)).not.toContain('min-lines');
});

test.each(['utf-8', 'utf-32'] as const)('edits count as the client does: %s', async encoding => {
  const capabilities = { ...able, general: { positionEncodings: [encoding] } };
  const text = `# 🚀 ¦Queues\n\n## 🧩 Backpressure\n\n🧩🧩 Words.\n\n\`\`\`\nlet a = 1;\n\`\`\`\n\n## 🧩 More`;
  const author = await Author.at({ ...files, [guide]: text }, { encoding, capabilities });
  await author.act('Insert the section “Retries”');
  expect(author.text()).toContain('\n\n## 🧩 Retries\n');
});

test('a fence gets its language', async () => {
  const text = `${queues}\n\`\`\`¦\nconst queue: number[] = [];\nexport default queue;\n\`\`\`\n`;
  const author = await Author.at({ ...files, [guide]: text });
  const [action] = await author.actions(['quickfix']);
  expect(action?.title).toMatch(/^Name the language: \w+$/);
  await author.apply(action?.edit ?? {});
  const language = action?.title.split(' ').at(-1);
  expect(author.text()).toBe(text.replace('```¦', `\`\`\`${language}`));
  expect(rules(author)).not.toContain('fence-language');
});

test('the plan creates the guides that are missing, one or all, and touches nothing else', async () => {
  const author = await Author.at({ 'PLAN.md': plan.replace('2. Caches', '2. Ca¦ches').replace('~5', '~50') });
  const text = author.text();
  const [all] = await author.actions(['source.create']);
  expect(all?.title).toBe('Create all 2 missing guides');
  expect(all?.edit?.documentChanges).toHaveLength(4);
  await author.act('Create docs/caches.md');
  expect(author.text('docs/caches.md')).toMatch(/^# Caches\n/);
  expect(author.text()).toBe(text);
  const found = await author.client.until(
    'PLAN.md',
    all => all.filter(one => one.code === 'missing-guide').length < 2,
  );
  expect(found.map(({ code }) => code)).toEqual(['missing-guide']);
});

test('where the path is told to be missing, its fix creates the guide', async () => {
  const author = await Author.at({ ...files, 'PLAN.md': plan.replace('docs/caches', 'docs/cac¦hings') });
  const found = titles(await author.actions(['quickfix']));
  expect(found.filter(title => title.startsWith('Create'))).toEqual([
    'Create docs/cachings.md from the plan',
  ]);
  await author.act('Create docs/cachings.md');
  await author.client.until('PLAN.md', all => !all.some(one => one.code === 'missing-guide'));
});

const table = `# Guides plan

| Guide | File | Status | Progress |
| --- | --- | --- | --- |
| Queues | docs/queues.md | ¦Planned | 0% |
| Caches | docs/caches.md | Planned | 0% |

Total: 3 guides

## Quality standards

- 20+ lines
- 2+ code examples
`;

test('a topic’s row, or the whole table, is brought up to date, with a preview', async () => {
  const author = await Author.at({ ...files, 'PLAN.md': table });
  const [row] = await author.actions(['refactor.rewrite']);
  expect(row?.title).toBe('Update what the plan says of “Queues”');
  const [whole] = await author.actions(['source.sync']);
  expect(Object.values(whole?.edit?.changeAnnotations ?? {})).toEqual([
    { label: 'Update the plan with what was measured', needsConfirmation: true },
  ]);
  const edits = whole?.edit?.documentChanges?.flatMap(change => (change as TextDocumentEdit).edits) ?? [];
  expect(edits.every(edit => 'annotationId' in edit)).toBe(true);
  const before = author.text()?.split('\n') ?? [];
  await author.apply(row?.edit ?? {});
  const after = author.text()?.split('\n') ?? [];
  expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
  expect(after[4]).not.toBe(before[4]);
  expect(titles(await author.actions(['refactor.rewrite']))).toEqual([]);
});

test('what a finding’s fix does is offered once', async () => {
  const author = await Author.at({ ...files, 'PLAN.md': table.replace('¦Planned | 0%', '¦Complete | 100%') });
  const update = 'Update what the plan says of “Queues”';
  const found = await author.actions();
  expect(found.filter(({ title }) => title === update)).toMatchObject([
    { diagnostics: [{ code: 'stale-claim' }] },
  ]);
  expect(titles(await author.actions(['refactor']))).toEqual([update]);
  await author.act(update);
  expect(rules(author)).not.toContain('stale-claim');
});

test('one edit that answers two findings is offered once, for both', async () => {
  const text = `${plan.replace('**Lines:** ~20', '**Status:** In progress')}
## Progress

| Guide | Status | Progress |
| --- | --- | --- |
| Queues | ¦Complete | 100% |
| Caches | Complete | 100% |
`;
  const author = await Author.at({ ...files, 'PLAN.md': text });
  const update = 'Update what the plan says of “Queues”';
  const [action, ...others] = (await author.actions(['quickfix'])).filter(({ title }) => title === update);
  expect(others).toEqual([]);
  expect(action?.diagnostics?.map(({ code }) => code).toSorted()).toEqual(['claim-conflict', 'stale-claim']);
  await author.apply(action?.edit ?? {});
  const left = author.client.findings('PLAN.md').filter(({ message }) => String(message).includes('Queues'));
  expect(left.map(({ code }) => code)).toEqual([]);
});

test('a wrong total is corrected, and only that', async () => {
  const author = await Author.at({
    ...files,
    'PLAN.md': table.replace('¦', '').replace('Total: 3', 'Total: ¦3'),
  });
  const before = author.text();
  expect(rules(author)).toContain('total-mismatch');
  const [fix] = await author.actions(['quickfix']);
  await author.apply(fix?.edit ?? {});
  expect(author.text()).toBe(before?.replace('Total: 3', 'Total: 2'));
  expect(rules(author)).not.toContain('total-mismatch');
});

test('a topic that the progress table forgot is added to it', async () => {
  const topic = (name: string): string => `### ${name}\n\n**File:** \`docs/${name.toLowerCase()}.md\`\n\n`;
  const text = `# Guides plan

## Topics

${['Queues', 'Caches', 'Clocks', '¦Locks'].map(topic).join('')}## Progress

| Guide | Status |
| --- | --- |
| Queues | Planned |
| Caches | Planned |
| Clocks | Planned |
`;
  const author = await Author.at({ ...files, 'PLAN.md': text });
  expect(rules(author)).toContain('forgotten-topic');
  await author.act('Add “Locks” to the table');
  expect(author.text()).toMatch(/\| Clocks \| Planned \|\n\| Locks \|[^\n]*\|\n$/);
  expect(rules(author)).not.toContain('forgotten-topic');
});

test.each([
  ['1', 'Medium', '4', 'Low'],
  ['01', 'high', '04', 'low'],
  ['no. 1', 'P0', 'no. 4', 'P2'],
])('the row that is added goes on as the others do: %s, %s', async (first, high, fourth, low) => {
  const number = (at: number): string => first.replace('1', String(at));
  const topic = (name: string): string => `### ${name}\n\n**File:** \`docs/${name.toLowerCase()}.md\`\n\n`;
  const row = (name: string, at: number, priority: string): string =>
    `| ${number(at)} | ${name} | ${priority} | Planned |\n`;
  const text = `# Guides plan\n\n## Topics\n\n${['Queues', 'Caches', 'Clocks', '¦Locks'].map(topic).join('')}**Priority:** low

## Progress

| # | Guide | Priority | Status |
| --- | --- | --- | --- |
${row('Queues', 1, high)}${row('Caches', 2, high)}${row('Clocks', 3, low)}`;
  const author = await Author.at({ ...files, 'PLAN.md': text });
  await author.act('Add “Locks” to the table');
  expect(author.text()).toContain(`| ${fourth} | Locks | ${low} | Planned |\n`);
});

test('a finding of the plan is ignored there, and what that silences is said', async () => {
  const author = await Author.at({
    ...files,
    'PLAN.md': table.replace('¦', '').replace('Total: 3', 'Total: ¦3'),
  });
  await author.act('Ignore total-mismatch');
  expect(author.text()).toContain('<!--lint ignore total-mismatch reason="why"-->');
  expect(rules(author)).not.toContain('total-mismatch');
});

test('fixAll fixes what is safe, and leaves nothing that it could fix', async () => {
  const contents = '## Contents\n\n- [Backpressure](#backpressure)\n- [Gone](#gone)\n\n';
  const author = await Author.at({
    ...files,
    [guide]: queues.replace('# Queues\n\n', `# Queues¦\n\n${contents}`),
  });
  expect(rules(author)).toContain('contents-stale');
  const action = await author.act('Fix all', ['source.fixAll']);
  expect(action.kind).toBe('source.fixAll.guidewright');
  expect(author.text()).not.toContain('Gone');
  expect(rules(author)).not.toContain('contents-stale');
  expect(await author.actions(['source.fixAll'])).toEqual([]);
});

test('what concerns the whole document does not follow the cursor about', async () => {
  const author = await Author.at({ ...files, 'PLAN.md': table });
  const found = await author.client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: 'file:///work/PLAN.md' },
    range: { start: author.position, end: author.position },
    context: { diagnostics: [], triggerKind: 2 },
  });
  expect(found.filter(({ kind = '' }) => kind.startsWith('source'))).toEqual([]);
});

test('a client that takes only plain changes gets them, and none that create files', async () => {
  const capabilities = { textDocument: able.textDocument ?? {} };
  const author = await Author.at(onTitle, { capabilities });
  const action = await author.act('Insert the section “Retries”');
  expect(action.edit?.documentChanges).toBeUndefined();
  expect(author.text()).toBe(`${queues}\n## Retries\n`);
  const planner = await Author.at({ 'PLAN.md': plan.replace('2. Caches', '2. Ca¦ches') }, { capabilities });
  expect(titles(await planner.actions()).filter(title => title.startsWith('Create'))).toEqual([]);
});

test('titles and texts are Chinese where client and guide are', async () => {
  const chinese = {
    'PLAN.md':
      '# 文档计划\n\n### 1. 队列\n\n**文件：** `docs/队列.md`\n**预计行数：** 20\n\n**大纲：**\n- 背压\n- 重试\n',
    'docs/队列.md':
      '# ¦队列\n\n## 一、背压\n\n生产者等待消费者取走已有的消息，因此内存占用始终有界。\n\n## 二、其他\n',
    'docs/caches.md': caches,
  };
  const author = await Author.at(chinese, { locale: 'zh-cn' });
  const found = titles(await author.actions());
  expect(found).toContain('插入章节“重试”');
  expect(found).toContain('在此忽略 min-lines');
  await author.act('插入章节“重试”');
  expect(author.text()).toMatch(/\n\n## [二三]、重试\n/);
  expect(rules(author)).not.toContain('required-section');
  await author.act('在此忽略 min-lines');
  expect(author.text()).toContain('<!--lint ignore min-lines reason="原因"-->');
});

test('switched off, there are none; malformed requests are refused and end nothing', async () => {
  const author = await Author.at(onTitle, { settings: { features: { codeActions: false } } });
  expect(await author.actions()).toEqual([]);
  const other = await Author.at(onTitle);
  const ask = (params: unknown): Promise<unknown> =>
    other.client.request('textDocument/codeAction', params).catch(({ message }) => `refused: ${message}`);
  const textDocument = { uri: `file:///work/${guide}` };
  for (const params of [
    {},
    null,
    { textDocument },
    { textDocument, range: {} },
    { textDocument: { uri: 7 } },
  ])
    expect(String(await ask(params))).toMatch(/^refused/);
  expect(titles(await other.actions()).length).toBeGreaterThan(0);
});
