import { expect, test } from 'vitest';
import type { Location, LocationLink } from 'vscode-languageserver';
import { Author, type AuthorOptions } from './author.ts';
import { able, type Files, uriOf } from './harness.ts';
import { files, plan, queues } from './sample.ts';

const table = `
## Progress

| Guide | Status |
| --- | --- |
| Queues | Planned |
| Caches | Planned |
`;
const whole = { ...files, 'PLAN.md': plan + table };
const guide = 'docs/queues.md';

const written = ({ uri, range: { start, end } }: Location): string =>
  `${uri.replace('file:///work/', '')} ${start.line}:${start.character}-${end.line}:${end.character}`;

async function definition(marked: Files, options?: AuthorOptions): Promise<unknown> {
  const author = await Author.at({ ...whole, ...marked }, options);
  await author.client.until(guide, () => true);
  const found = await author.ask<Location[] | null>('textDocument/definition');
  return found?.map(written) ?? null;
}

async function references(marked: Files, includeDeclaration = true): Promise<unknown> {
  const author = await Author.at({ ...whole, ...marked });
  await author.client.until(guide, () => true);
  const found = await author.ask<Location[] | null>('textDocument/references', {
    context: { includeDeclaration },
  });
  return found?.map(written) ?? null;
}

const inPlan = (from: string, to: string): Files => ({ 'PLAN.md': (plan + table).replace(from, to) });

test('from every mention of a topic to its guide', async () => {
  const title = [`${guide} 0:0-0:8`];
  expect(await definition(inPlan('1. Queues', '1. Que¦ues'))).toEqual(title);
  expect(await definition(inPlan('docs/queues', 'docs/que¦ues'))).toEqual(title);
  expect(await definition(inPlan('| Queues', '| Que¦ues'))).toEqual(title);
});

test('from an outline item to the section that covers it, and back', async () => {
  expect(await definition(inPlan('- Backpressure', '- Back¦pressure'))).toEqual([`${guide} 2:0-2:15`]);
  expect(await definition(inPlan('- Retries', '- Ret¦ries'))).toBeNull();
  expect(await definition({ [guide]: queues.replace('## Back', '## Ba¦ck') })).toEqual(['PLAN.md 8:2-8:14']);
  expect(await definition({ [guide]: queues.replace('# Queues', '# Que¦ues') })).toEqual([
    'PLAN.md 2:4-2:13',
  ]);
});

test('from a part to the heading that treats it, and back', async () => {
  const parts = (plan + table).replace('- Backpressure', '- Backpressure (credits, windows)');
  const words = queues.slice(queues.indexOf('Producers'));
  const text = `${queues}\n### Windows\n\n${words}\n### Credits\n\n${words}`;
  expect(await definition({ 'PLAN.md': parts.replace('windows', 'win¦dows'), [guide]: text })).toEqual([
    `${guide} 6:0-6:11`,
  ]);
  expect(await definition({ 'PLAN.md': parts, [guide]: text.replace('### Win', '### W¦in') })).toEqual([
    'PLAN.md 8:25-8:32',
  ]);
});

test('from a topic without a guide to where the plan defines it', async () => {
  const text = (plan + table).replaceAll('docs/caches.md', 'docs/none.md').replace('| Caches', '| Ca¦ches');
  expect(await definition({ 'PLAN.md': text })).toEqual(['PLAN.md 11:4-11:13']);
});

test('what an able client underlines is the name', async () => {
  const textDocument = { ...able.textDocument, definition: { linkSupport: true } };
  const author = await Author.at(
    { ...whole, ...inPlan('| Queues', '| Que¦ues') },
    { capabilities: { ...able, textDocument } },
  );
  const [link] = (await author.ask<LocationLink[]>('textDocument/definition')) ?? [];
  expect(link?.originSelectionRange).toEqual({
    start: { line: 27, character: 2 },
    end: { line: 27, character: 8 },
  });
  expect(link?.targetUri).toBe(uriOf(guide));
});

test('all places that speak of a topic, with the guide', async () => {
  const all = ['PLAN.md 2:4-2:13', 'PLAN.md 27:0-27:20', `${guide} 0:0-0:8`];
  expect(await references(inPlan('1. Queues', '1. Que¦ues'))).toEqual(all);
  expect(await references(inPlan('| Queues', '| Que¦ues'))).toEqual(all);
  expect(await references({ [guide]: queues.replace('# Queues', '# Que¦ues') })).toEqual(all);
  expect(await references({ [guide]: queues.replace('# Queues', '# Que¦ues') }, false)).toEqual(all.slice(1));
});

test('a guide of two plans is told once', async () => {
  const other = '# Other plan\n\n| Guide | File |\n| --- | --- |\n| Queues | docs/queues.md |\n';
  const marked = { 'OTHER-PLAN.md': other, [guide]: queues.replace('# Queues', '# Que¦ues') };
  expect(await references(marked)).toEqual([
    'OTHER-PLAN.md 4:0-4:27',
    `${guide} 0:0-0:8`,
    'PLAN.md 2:4-2:13',
    'PLAN.md 27:0-27:20',
  ]);
});

test('all places of an outline item', async () => {
  const all = ['PLAN.md 8:2-8:14', `${guide} 2:0-2:15`];
  expect(await references(inPlan('- Backpressure', '- Back¦pressure'))).toEqual(all);
  expect(await references({ [guide]: queues.replace('## Back', '## Ba¦ck') })).toEqual(all);
});

test('nothing leads from words that nobody promised', async () => {
  expect(await definition({ [guide]: queues.replace('Producers', 'Prod¦ucers') })).toBeNull();
  expect(await references({ [guide]: queues.replace('Producers', 'Prod¦ucers') })).toBeNull();
  expect(await definition({ 'other.md': 'Que¦ues\n' })).toBeNull();
  expect(await definition(inPlan('# Guides', '# Gui¦des'))).toBeNull();
});

test('positions count as the client does, whatever the line ends', async () => {
  const capabilities = { ...able, general: { positionEncodings: ['utf-8'] } };
  const text = (plan + table).replace('1. Queues', '1. 🚀 Queues').replaceAll('\n', '\r\n');
  const found = await definition(
    { 'PLAN.md': text, [guide]: `\uFEFF${queues.replace('# Queues', '# 🚀 队列 Que¦ues')}` },
    { encoding: 'utf-8', capabilities },
  );
  expect(found).toEqual(['PLAN.md 2:4-2:18']);
});

test('switched off, it leads nowhere', async () => {
  const settings = { features: { navigation: false } };
  expect(await definition(inPlan('1. Queues', '1. Que¦ues'), { settings })).toBeNull();
});
