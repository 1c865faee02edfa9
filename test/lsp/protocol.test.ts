import { expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type Diagnostic,
  HoverRequest,
  type Range,
  WorkDoneProgress,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver/node';
import type { LspFeature } from '../../server/src/lsp/feature.ts';
import { features } from '../../server/src/lsp/features.ts';
import { type StatusResult, statusRequest, type TreeResult, treeRequest } from '../../server/src/protocol.ts';
import { start, uriOf } from './harness.ts';
import { files, plan, queues } from './sample.ts';

const guide = 'docs/queues.md';
const told = (found: readonly Diagnostic[]): boolean => found.some(({ code }) => code === 'required-section');

test('a request that is cancelled is answered as cancelled, and the next one is answered', async () => {
  let finish: () => void = () => undefined;
  const waits = new Promise<void>(resolve => {
    finish = resolve;
  });
  const slow: LspFeature = {
    name: null,
    start: server => server.ask('test/slow', () => waits.then(() => 'late')),
  };
  const client = await start({ files, features: [...features, slow] });
  const source = new CancellationTokenSource();
  const early = client.connection.sendRequest('test/slow', {}, source.token);
  source.cancel();
  await expect(early).rejects.toMatchObject({ code: -32800 });
  const later = new CancellationTokenSource();
  const running = client.connection.sendRequest('test/slow', {}, later.token);
  await client.request(treeRequest, undefined);
  later.cancel();
  await client.request(treeRequest, undefined);
  finish();
  await expect(running).rejects.toMatchObject({ code: -32800 });
  await expect(client.request('test/slow', {})).resolves.toBe('late');
});

test('a feature that fails answers with its error and leaves the others alone', async () => {
  const failing: LspFeature = {
    name: null,
    start(server) {
      server.ask('test/fail', () => {
        throw new Error('on purpose');
      });
      server.session.listen({
        judged() {
          throw new Error('while listening');
        },
      });
    },
  };
  const client = await start({ files, features: [failing, ...features] });
  await expect(client.request('test/fail', {})).rejects.toThrow('on purpose');
  await client.until(guide, told);
  await client.when(() => client.log.some(line => line.includes('while listening')));
  expect(client.log.some(line => line.includes('on purpose'))).toBe(true);
});

test.each([
  ['no parameters', HoverRequest.method, undefined],
  ['parameters of another shape', HoverRequest.method, { textDocument: 7, position: 'here' }],
  ['a document without URI', statusRequest, {}],
  [
    'a URI that is none',
    HoverRequest.method,
    { textDocument: { uri: ':::' }, position: { line: 0, character: 0 } },
  ],
  ['a request nobody knows', 'guidewright/none', {}],
  [
    'a position beyond everything',
    HoverRequest.method,
    { textDocument: { uri: uriOf(guide) }, position: { line: 1e9, character: -5 } },
  ],
])('%s is answered, and the server goes on', async (_name, method, params) => {
  const client = await start({ files });
  const answer = await client.request(method, params).then(
    () => 'answered',
    error => error.code,
  );
  expect(answer === 'answered' || typeof answer === 'number').toBe(true);
  await client.connection.sendNotification('textDocument/didChange', { textDocument: {} });
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: uriOf(guide), version: 3 },
    contentChanges: [
      { range: { start: { line: 5, character: 1 }, end: { line: 1, character: 0 } }, text: 'x' },
    ],
  });
  await client.connection.sendNotification('textDocument/didOpen', {});
  expect(await client.request<StatusResult>(statusRequest, { uri: uriOf(guide) })).toMatchObject({
    topic: { title: 'Queues' },
  });
});

test('each folder has its plan; folders come and go', async () => {
  const [one, two] = ['file:///one', 'file:///two'];
  const client = await start({ folders: { [one]: files, [two]: { 'PLAN.md': plan } } });
  await client.until(`${one}/${guide}`, told);
  await client.until(`${two}/PLAN.md`, found => found.some(({ code }) => code === 'missing-guide'));
  const tree = await client.request<TreeResult>(treeRequest, undefined);
  expect(tree.plans.map(({ uri }) => uri)).toEqual([`${one}/PLAN.md`, `${two}/PLAN.md`]);
  await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added: [], removed: [{ uri: one, name: 'one' }] },
  });
  await client.until(`${one}/${guide}`, found => found.length === 0);
  await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added: [{ uri: one, name: 'one' }], removed: [] },
  });
  await client.until(`${one}/${guide}`, told);
});

test('of folders that lie in each other the one whose plan promises a guide speaks of it, and of the plan', async () => {
  const [outer, inner] = ['file:///repo', 'file:///repo/docs'];
  const client = await start({ folders: { [outer]: files, [inner]: { 'notes.md': '# Notes\n' } } });
  const uri = `${outer}/docs/queues.md`;
  const lacks = (found: readonly Diagnostic[], what: string): boolean =>
    found.some(({ message }) => String(message).includes(what));
  await client.until(uri, found => lacks(found, 'Retries'));
  await client.open(uri);
  const hover = { textDocument: { uri }, position: { line: 0, character: 3 } };
  expect(await client.request('textDocument/hover', hover)).not.toBeNull();
  // A plan of the inner folder promises the guide, too, and is one of both.
  const own = plan.replaceAll('docs/', '').replace('- Retries', '- Dead letters');
  await client.write(`${inner}/PLAN.md`, own);
  await client.until(uri, found => lacks(found, 'Dead letters'));
  const { plans } = await client.request<TreeResult>(treeRequest, undefined);
  expect(plans.map(each => each.uri)).toEqual([`${outer}/PLAN.md`, `${inner}/PLAN.md`]);
  const { documentChanges } = await client.request<WorkspaceEdit>('workspace/willRenameFiles', {
    files: [{ oldUri: uri, newUri: `${inner}/lines.md` }],
  });
  expect(documentChanges?.map(change => 'edits' in change && change.textDocument.uri)).toEqual([
    `${outer}/PLAN.md`,
    `${inner}/PLAN.md`,
  ]);
  await client.write(`${inner}/PLAN.md`, null);
  await client.until(uri, found => lacks(found, 'Retries') && !lacks(found, 'Dead letters'));
  await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added: [], removed: [{ uri: inner, name: 'docs' }] },
  });
  await client.request(treeRequest, undefined);
  await client.until(uri, found => lacks(found, 'Retries'));
});

test('for a client that can’t, the server watches folders from when they come until they go', async () => {
  const [one, two] = ['file:///one', 'file:///two'];
  const watched = new Map<string, (uris: readonly string[]) => void>();
  const client = await start({
    folders: { [one]: files },
    capabilities: { workspace: { workspaceFolders: true } },
    environment: {
      watch(folder, changed) {
        watched.set(folder, changed);
        return () => void watched.delete(folder);
      },
    },
  });
  await client.until(`${one}/${guide}`, told);
  expect([...watched.keys()]).toEqual([one]);
  client.disk.set(`${two}/PLAN.md`, plan);
  await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added: [{ uri: two, name: 'two' }], removed: [{ uri: one, name: 'one' }] },
  });
  await client.until(`${two}/PLAN.md`, found => found.some(({ code }) => code === 'missing-guide'));
  expect([...watched.keys()]).toEqual([two]);
  client.disk.set(`${two}/${guide}`, queues);
  watched.get(two)?.([`${two}/${guide}`]);
  await client.until(`${two}/${guide}`, told);
});

test.each(['utf-16', 'utf-8', 'utf-32'] as const)('positions count in %s', async encoding => {
  const title = '# 😀 字 Queues';
  const client = await start({
    files: { ...files, [guide]: queues.replace('# Queues', title) },
    capabilities: { general: { positionEncodings: [encoding] } },
  });
  expect(client.result.capabilities.positionEncoding).toBe(encoding);
  const [found] = (await client.until(guide, told)).filter(({ code }) => code === 'required-section');
  const units = { 'utf-16': title.length, 'utf-8': Buffer.byteLength(title), 'utf-32': [...title].length };
  expect(found?.range).toEqual(lineOf(units[encoding]));
  await client.open(guide);
  const end = { line: 0, character: units[encoding] };
  const version = await client.change(guide, { range: { start: end, end }, text: '!' });
  const [after] = (await client.judged(guide, version)).filter(({ code }) => code === 'required-section');
  expect(after?.range).toEqual(lineOf(units[encoding] + 1));
});

function lineOf(end: number): Range {
  return { start: { line: 0, character: 0 }, end: { line: 0, character: end } };
}

test.each([
  ['\r\n', '\uFEFF'],
  ['\r', ''],
])('line ends %j and a mark %j leave the findings where they are', async (eol, mark) => {
  const text = mark + queues.replaceAll('\n', eol);
  const client = await start({ files: { ...files, [guide]: text } });
  const closed = await client.until(guide, told);
  await client.open(guide, text);
  const open = await client.judged(guide, 1);
  const shifted = mark === '' ? 0 : 1;
  const first = open.find(({ code }) => code === 'required-section');
  expect(first?.range).toEqual({
    start: { line: 0, character: shifted },
    end: { line: 0, character: '# Queues'.length + shifted },
  });
  expect(open.length).toBe(closed.length);
});

test('the first read of a large folder shows how far it is', async () => {
  const topics = Array.from({ length: 150 }, (_, index) => index);
  const many = topics.map(
    index => `### ${index + 1}. Topic ${index}\n\n**File:** \`docs/${index}.md\`\n\n**Outline:**\n- Basics\n`,
  );
  const guides = Object.fromEntries(
    topics.map(index => [`docs/${index}.md`, `# Topic ${index}\n\nWords.\n`]),
  );
  const kinds: string[] = [];
  const client = await start({
    files: { 'PLAN.md': `# Plan\n\n${many.join('\n')}`, ...guides },
    capabilities: { window: { workDoneProgress: true } },
    created: (connection, token) =>
      connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
        kinds.push(kind);
        client.stir();
      }),
  });
  await client.when(() => kinds.includes('end'));
  expect(kinds[0]).toBe('begin');
});

test('who asks for everything is answered when all that was told has been sent', async () => {
  const events: string[] = [];
  let arrive: () => void = () => undefined;
  const asking: LspFeature = {
    name: null,
    start(server) {
      server.session.sending(
        new Promise<void>(resolve => {
          arrive = resolve;
        }),
      );
      server.ask('test/whole', () => events.push('answered'), { whole: true });
      server.ask('test/part', () => events.push('one answered'));
    },
  };
  const client = await start({ files, features: [asking] });
  const whole = client.request('test/whole', {});
  await client.request('test/part', {});
  events.push('sent');
  arrive();
  await whole;
  expect(events).toEqual(['one answered', 'sent', 'answered']);
});
