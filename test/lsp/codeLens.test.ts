import { expect, test } from 'vitest';
import type { CodeLens } from 'vscode-languageserver';
import { Author, type AuthorOptions } from './author.ts';
import { able, type Files, uriOf } from './harness.ts';
import { caches, files, plan, queues } from './sample.ts';

const guide = 'docs/queues.md';
const inPlan = { ...files, 'PLAN.md': `${plan}¦` };
const inGuide = { ...files, [guide]: `${queues}¦` };
const commands = { options: { commands: true } };

async function lenses(marked: Files, options?: AuthorOptions): Promise<readonly CodeLens[]> {
  const author = await Author.at(marked, options);
  return (await author.ask<CodeLens[] | null>('textDocument/codeLens')) ?? [];
}
const titles = (found: readonly CodeLens[]): unknown[] =>
  found.map(({ range, command }) => `${range.start.line}: ${command?.title}`);

test('a guide’s title has a meter, and a way to the sections that are missing', async () => {
  const [lens] = await lenses(inGuide, commands);
  expect(lens?.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
  expect(lens?.command?.title).toBe('5/20 lines · 0 examples · 1 section missing · 1 criterion open');
  expect(lens?.command?.command).toBe('guidewright.insertSections');
  expect(lens?.command?.arguments).toEqual([{ plan: uriOf('PLAN.md'), topic: expect.any(String) }]);
});

test('of several plans that promise a guide each has its meter, with its name', async () => {
  const other =
    '# Roadmap plan\n\n| Guide | File | Lines |\n| --- | --- | --- |\n| Queues | docs/queues.md | 3 |\n';
  expect(titles(await lenses({ ...inGuide, 'ROADMAP.md': other }, commands))).toEqual([
    '0: Guides: 5/20 lines · 0 examples · 1 section missing · 1 criterion open',
    '0: Roadmap plan: 5/3 lines · 0 examples',
  ]);
});

test('each topic of a plan has its state, and opens or creates its guide', async () => {
  const { [guide]: _, ...without } = inPlan;
  const found = await lenses(without, commands);
  expect(found.map(({ command }) => command?.command)).toEqual([
    'guidewright.createGuide',
    'guidewright.openGuide',
  ]);
  expect(titles(found)).toEqual([
    '2: Missing · create the guide',
    expect.stringMatching(/^11: \w+ \d+ % · 9\/5 lines · 0 examples/),
  ]);
});

test('a client that can do nothing for us gets the words alone', async () => {
  const { [guide]: _, ...without } = inPlan;
  const found = await lenses(without, { capabilities: {} });
  expect(found.map(({ command }) => command?.command)).toEqual(['', '']);
  expect(found[0]?.command?.title).toBe('Missing');
});

test('what is measured while somebody types is what is shown', async () => {
  const author = await Author.at(inGuide);
  await author.client.change(guide, `${queues}\n## Retries\n\nThey wait.\n`);
  const [lens] = (await author.ask<CodeLens[]>('textDocument/codeLens')) ?? [];
  expect(lens?.command?.title).toMatch(/^9\/20 lines · 0 examples · /);
  expect(lens?.command?.title).not.toContain('missing');
});

test('the client asks again when what it shows has changed elsewhere, and only then', async () => {
  const workspace = { ...able.workspace, codeLens: { refreshSupport: true } };
  const author = await Author.at(inPlan, { capabilities: { ...able, workspace } });
  const { client } = author;
  let refreshed = 0;
  client.connection.onRequest('workspace/codeLens/refresh', () => {
    refreshed++;
    client.log.push('refreshed');
  });
  await client.until('docs/caches.md', () => true);
  await author.ask('textDocument/codeLens');
  await client.write('docs/caches.md', caches.replace('too early', 'too soon'));
  await client.write(guide, `${queues}\nMore.\n`);
  await client.until(guide, found => found.some(({ message }) => String(message).includes('Found 7')));
  // The server asks before it answers what comes behind the change.
  await client.request('guidewright/tree', null);
  expect(titles((await author.ask<CodeLens[]>('textDocument/codeLens')) ?? [])[0]).toContain('7/20 lines');
  const before = refreshed;
  expect(before).toBeGreaterThan(0);
  const version = await client.change('PLAN.md', `${plan}\nWords.\n`);
  await client.judged('PLAN.md', version);
  await client.request('guidewright/tree', null);
  expect(refreshed).toBe(before);
});

test('line ends, byte order marks and characters beyond the plane leave it on the title', async () => {
  const text = `\uFEFF---\nauthor: 🚀\n---\n\n# 🚀 Queues\n\nWords.¦\n`.replaceAll('\n', '\r\n');
  const capabilities = { ...able, general: { positionEncodings: ['utf-8'] } };
  const [lens] = await lenses({ ...files, [guide]: text }, { encoding: 'utf-8', capabilities });
  expect(lens?.range.start).toEqual({ line: 4, character: 0 });
});

test('it speaks Chinese, and can be switched off', async () => {
  const [lens] = await lenses(inGuide, { locale: 'zh-cn' });
  expect(lens?.command?.title).toBe('5/20 行 · 0 个示例 · 缺 1 个章节 · 1 项标准未满足');
  expect(await lenses(inGuide, { settings: { features: { codeLens: false } } })).toEqual([]);
});
