import { expect, test } from 'vitest';
import type {
  ApplyWorkspaceEditParams,
  CodeLens,
  ShowDocumentParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { ExplainResult, StatusResult } from '../../server/src/protocol.ts';
import { Author, type AuthorOptions } from './author.ts';
import { able, type Files, uriOf } from './harness.ts';
import { files, plan, queues } from './sample.ts';

const guide = 'docs/queues.md';
const { [guide]: _, ...without } = files;
const inPlan = { ...without, 'PLAN.md': `${plan}¦` };
const inGuide = { ...files, [guide]: `${queues}¦` };
const capabilities = { ...able, window: { showDocument: { support: true } } };

/** An author with an editor that knows nothing of us, and what it was asked to apply and to show. */
async function stranger(marked: Files, options: AuthorOptions = {}) {
  const edits: WorkspaceEdit[] = [];
  const shown: string[] = [];
  const author: Author = await Author.at(marked, {
    capabilities,
    ...options,
    answers: {
      'workspace/applyEdit': async params => {
        const { edit } = params as ApplyWorkspaceEditParams;
        edits.push(edit);
        await author.apply(edit);
        return { applied: true };
      },
      'window/showDocument': params => {
        shown.push((params as ShowDocumentParams).uri);
        return { success: true };
      },
      ...options.answers,
    },
  });
  const run = <Result>(command: string, ...given: unknown[]): Promise<Result> =>
    author.client.request('workspace/executeCommand', { command, arguments: given });
  const lenses = async () =>
    ((await author.ask<CodeLens[]>('textDocument/codeLens')) ?? []).flatMap(({ command }) => command ?? []);
  return { author, edits, shown, run, lenses };
}

test('a lens of a plan creates its guide, and opens it', async () => {
  const { author, shown, run, lenses } = await stranger(inPlan);
  const [create, open] = await lenses();
  await run(create?.command ?? '', ...(create?.arguments ?? []));
  expect(author.text(guide)).toContain('## Backpressure');
  expect(shown).toEqual([uriOf(guide)]);
  await author.client.until(guide, () => true);
  await author.client.request('guidewright/tree', null);
  expect((await lenses()).map(({ command }) => command)).toEqual([
    'guidewright.openGuide',
    'guidewright.openGuide',
  ]);
  await run(open?.command ?? '', ...(open?.arguments ?? []));
  expect(shown.at(-1)).toBe(uriOf('docs/caches.md'));
});

test('all missing guides are created at once', async () => {
  const { author, edits, run } = await stranger({ 'PLAN.md': `${plan}¦` });
  await run('guidewright.createGuides', { plan: uriOf('PLAN.md') });
  expect(author.text(guide)).toContain('# Queues');
  expect(author.text('docs/caches.md')).toContain('# Caches');
  expect(edits).toHaveLength(1);
  await run('guidewright.createGuides', { plan: uriOf('PLAN.md') });
  expect(edits).toHaveLength(1);
});

test('a lens of a guide inserts what is missing, and is gone', async () => {
  const { author, run, lenses } = await stranger(inGuide);
  const [insert] = await lenses();
  await run(insert?.command ?? '', ...(insert?.arguments ?? []));
  expect(author.text()).toContain('## Retries');
  expect(author.client.rules(guide)).not.toContain('required-section');
  expect((await lenses()).map(({ command }) => command)).toEqual(['']);
});

test('the plan is brought up to date', async () => {
  const status = '\n## Progress\n\n| Guide | Status |\n|---|---|\n| Queues | To do |\n| Caches | To do |\n';
  const { author, run } = await stranger({ ...files, 'PLAN.md': `${plan}${status}¦` });
  const { topic } = (await run<StatusResult>('guidewright.status', { uri: uriOf('docs/caches.md') })) ?? {};
  await run('guidewright.syncTopic', { plan: uriOf('PLAN.md'), topic: topic?.id });
  expect(author.text()).toMatch(/\| Queues \| To do \|\n\| Caches \| (?!To do)/);
  await run('guidewright.syncPlan', { plan: uriOf('PLAN.md') });
  expect(author.text()).not.toContain('| To do');
});

test('it tells why', async () => {
  const { run } = await stranger(inGuide);
  const why = await run<ExplainResult>('guidewright.explain', { uri: uriOf(guide), line: 2 });
  expect(why?.markdown).toContain('Backpressure');
});

test('what makes no sense, and what the editor refuses, is an error of the request alone', async () => {
  const refusing = { 'workspace/applyEdit': () => ({ applied: false, failureReason: 'read-only' }) };
  const { run, lenses } = await stranger(inGuide, { answers: refusing });
  const [insert] = await lenses();
  await expect(run(insert?.command ?? '', ...(insert?.arguments ?? []))).rejects.toThrow('read-only');
  for (const given of [
    [],
    [null],
    ['x'],
    [{ plan: 3 }],
    [{ plan: uriOf('PLAN.md') }],
    [{ plan: uriOf('PLAN.md'), topic: 'no' }],
  ])
    await expect(run('guidewright.syncTopic', ...given)).rejects.toThrow('Expected');
  await expect(run('guidewright.nothing')).rejects.toThrow('no command');
  expect(await lenses()).toHaveLength(1);
});

test('only what can be run is promised, and our own client runs it itself', async () => {
  const commandsOf = async (options: AuthorOptions): Promise<readonly string[] | undefined> =>
    (await Author.at(inGuide, options)).client.result.capabilities.executeCommandProvider?.commands;
  expect(await commandsOf({ options: { commands: true } })).toBeUndefined();
  expect(await commandsOf({ capabilities: {} })).toEqual(['guidewright.explain', 'guidewright.status']);
  expect(await commandsOf({ capabilities })).toHaveLength(8);
});
