import { expect, test } from 'vitest';
import type { DocumentLink, DocumentSymbol, SymbolInformation, WorkspaceSymbol } from 'vscode-languageserver';
import { Author } from './author.ts';
import { able, start, uriOf } from './harness.ts';
import { files, plan } from './sample.ts';

const inPlan = { ...files, 'PLAN.md': `${plan}¦` };

test('a plan’s topics are its symbols, with their outlines', async () => {
  const author = await Author.at(inPlan);
  const found = await author.ask<DocumentSymbol[]>('textDocument/documentSymbol');
  expect(found.map(({ name, children }) => [name, children?.map(child => child.name)])).toEqual([
    ['Queues', ['Backpressure', 'Retries']],
    ['Caches', ['Eviction']],
  ]);
  expect(found[0]).toMatchObject({
    detail: 'docs/queues.md',
    selectionRange: { start: { line: 2, character: 4 } },
  });
});

test('a client that shows no tree gets a list', async () => {
  const author = await Author.at(inPlan, { capabilities: {} });
  const found = await author.ask<SymbolInformation[]>('textDocument/documentSymbol');
  expect(found.map(({ name, location }) => [name, location.range.start.line])).toEqual([
    ['Queues', 2],
    ['Caches', 11],
  ]);
});

test('a guide’s own headings are left to others', async () => {
  const author = await Author.at({ ...files, 'docs/queues.md': '# Queues¦\n' });
  expect(await author.ask('textDocument/documentSymbol')).toEqual([]);
});

test('topics of all folders are found by their letters', async () => {
  const other = { 'PLAN.md': plan.replace('2. Caches', '2. 缓存').replaceAll('docs/caches', 'docs/缓存') };
  const client = await start({ folders: { 'file:///a': files, 'file:///b': other } });
  const names = async (query: string): Promise<string[]> =>
    (await client.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(
      ({ name, location }) => `${location.uri} ${name}`,
    );
  expect(await names('cch')).toEqual(['file:///a/PLAN.md Caches']);
  expect(await names('缓')).toEqual(['file:///b/PLAN.md 缓存']);
  expect(await names('')).toHaveLength(4);
  expect(await names('zz')).toEqual([]);
});

test('the paths of guides that are there are links', async () => {
  const { 'docs/caches.md': _, ...without } = inPlan;
  const author = await Author.at(without, { locale: 'zh-cn' });
  expect(await author.ask<DocumentLink[]>('textDocument/documentLink')).toEqual([
    {
      range: { start: { line: 4, character: 11 }, end: { line: 4, character: 25 } },
      target: uriOf('docs/queues.md'),
      tooltip: '打开指南',
    },
  ]);
});

test('a path is a link wherever it stands beside its topic’s name', async () => {
  const table =
    '\n## Progress\n\n| Guide | File |\n| --- | --- |\n| Queues | `docs/queues.md` |\n| Caches | docs/caches.md |\n';
  const author = await Author.at({ ...files, 'PLAN.md': `¦${plan}${table}` });
  const found = (await author.ask<DocumentLink[]>('textDocument/documentLink')) ?? [];
  const lines = (plan + table).split('\n');
  expect(
    found.map(({ range: { start, end }, target }) => [
      lines[start.line]?.slice(start.character, end.character),
      target,
    ]),
  ).toEqual([
    ['docs/queues.md', uriOf('docs/queues.md')],
    ['docs/queues.md', uriOf('docs/queues.md')],
    ['docs/caches.md', uriOf('docs/caches.md')],
    ['docs/caches.md', uriOf('docs/caches.md')],
  ]);
});

test('paths that lead out of the folder are no links', async () => {
  const author = await Author.at({
    ...files,
    'PLAN.md': `${plan.replace('docs/queues.md', '../../etc/queues.md')}¦`,
  });
  const found = await author.ask<DocumentLink[]>('textDocument/documentLink');
  expect(found.map(({ target }) => target)).toEqual([uriOf('docs/caches.md')]);
});

test('both can be switched off', async () => {
  const author = await Author.at(inPlan, {
    capabilities: able,
    settings: { features: { links: false, symbols: false } },
  });
  expect(await author.ask('textDocument/documentLink')).toBeNull();
  expect(await author.ask('textDocument/documentSymbol')).toBeNull();
  expect(await author.client.request('workspace/symbol', { query: '' })).toEqual([]);
});
