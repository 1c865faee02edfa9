import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, watch } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import {
  createProtocolConnection,
  type Hover,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Judges } from '../../server/src/lsp/judges.ts';
import { type InsertResult, insertRequest, type TreeResult, treeRequest } from '../../server/src/protocol.ts';
import { builtForTests } from '../cli/built.ts';
import { folderOf } from '../workspace-io/folder.ts';
import { start, TestClient, uriOf } from './harness.ts';
import { queues } from './sample.ts';

const built = builtForTests();

/** Enough guides that threads are worth their start; every third is not there. */
const count = 90;
const topics = Array.from({ length: count }, (_, index) => `guide-${index}`);
const plan = `# Guides

${topics.map((name, index) => `### ${index + 1}. ${name}\n\n**File:** \`docs/${name}.md\`\n\n**Outline:**\n- Backpressure\n- Retries (jitter, limits)\n`).join('\n')}
## Success criteria

- Troubleshooting section
- 2+ examples
`;
const broken = '\n```python\ndef half(:\n```\n';
const files = Object.fromEntries([
  ['PLAN.md', plan],
  ...topics.flatMap((name, index) =>
    index % 3 === 2
      ? []
      : [[`docs/${name}.md`, queues.replace('Queues', name) + (index % 2 ? broken : '')] as const],
  ),
]);
const guide = 'docs/guide-1.md';

/** A server of its own process, in whose cache folder it keeps what it finds. */
async function opened(
  folder: string,
  cache: string,
  begun: (pid: number) => void = () => {},
): Promise<TestClient> {
  const child = spawn(process.execPath, [built('main.mjs'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
  onTestFinished(() => void child.kill());
  const client = new TestClient(
    createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
    new Map(),
  );
  begun(child.pid as number);
  await client.begin([folder], {});
  return client;
}

/** How far each thread of a process lets others go before it, the main thread apart; one may end meanwhile. */
function priorities(pid: number): { readonly main: number; readonly others: readonly number[] } {
  const niceOf = (thread: string): number[] => {
    const file = `/proc/${pid}/task/${thread}/stat`;
    try {
      return [
        Number(
          readFileSync(file, 'utf8')
            .replace(/^.*\) /s, '')
            .split(' ')[16],
        ),
      ];
    } catch {
      return [];
    }
  };
  const others = readdirSync(`/proc/${pid}/task`).filter(thread => thread !== String(pid));
  return { main: niceOf(String(pid))[0] ?? Number.NaN, others: others.flatMap(niceOf) };
}

/** Resolves when a server has kept what it found. */
async function keptIn(cache: string): Promise<void> {
  const folder = join(cache, 'guidewright');
  mkdirSync(folder, { recursive: true });
  await new Promise<void>(resolve => {
    const look = (): void => {
      if (readdirSync(folder).some(name => name.endsWith('.guides'))) resolve();
    };
    const watcher = watch(folder, look);
    onTestFinished(() => watcher.close());
    look();
  });
}

test('guides that threads judge are told of as those that the server judges itself', async () => {
  const root = folderOf(files);
  const folder = pathToFileURL(root).toString();
  const cache = folderOf({});
  const many = await opened(folder, cache);
  const { grammarsIn } = await import('../../server/src/grammarsIn.ts');
  const grammars = grammarsIn(pathToFileURL(built('grammars')));
  const one = await start({ files, environment: { grammars } });
  const alone = await one.request<TreeResult>(treeRequest, undefined);
  const checked = async (client: TestClient, uriOf: (path: string) => string): Promise<TreeResult> => {
    for (const [path, text] of Object.entries(files))
      if (text.includes(broken))
        await client.until(uriOf(path), found => found.some(({ code }) => code === 'example-syntax'));
    return client.request<TreeResult>(treeRequest, undefined);
  };
  const settled = await checked(one, uriOf);
  const tree = await checked(many, path => `${folder}/${path}`);

  const here = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value).replaceAll(folder, uriOf('').slice(0, -1)));
  expect(tree.plans[0]?.topics).toHaveLength(count);
  expect(alone.plans[0]?.topics).toHaveLength(count);
  expect(here(tree.plans)).toEqual(settled.plans);
  const withoutPages = (client: TestClient, path: string): unknown =>
    client.findings(path).map(({ codeDescription: _, ...finding }) => finding);
  for (const path of Object.keys(files))
    expect(here(withoutPages(many, `${folder}/${path}`))).toEqual(withoutPages(one, path));

  // The next server finds what this one found.
  await keptIn(cache);
  const next = await opened(folder, cache);
  expect(await checked(next, path => `${folder}/${path}`)).toEqual(tree);
  for (const path of Object.keys(files))
    expect(next.findings(`${folder}/${path}`)).toEqual(many.findings(`${folder}/${path}`));

  // What is opened is known whole.
  const uri = `${folder}/${guide}`;
  await many.open(uri, files[guide]);
  await many.judged(uri, 1);
  const at = { textDocument: { uri }, position: { line: 2, character: 4 } };
  const hover = await many.request<Hover | null>('textDocument/hover', at);
  expect(JSON.stringify(hover)).toContain('Backpressure');
  const { inserts } = await many.request<InsertResult>(insertRequest, { uri, nodes: [] });
  expect(inserts.map(({ snippet }) => snippet).join()).toContain('Retries');
  const missing = many.findings(uri).find(({ code }) => code === 'required-section');
  expect(missing?.data).toMatchObject({ fixes: [{ title: 'Insert the section “Retries”' }] });
});

test('a guide that takes a thread too long is told of, and the others are judged', async () => {
  const asked: string[] = [];
  const judges: Judges = {
    most: 2,
    async judge({ texts }) {
      asked.push(...texts.map(({ file }) => file));
      return { kind: 'failure', reason: 'gave-up', detail: 'too long' };
    },
    close: async () => undefined,
  };
  const client = await start({ files, environment: { judges: async () => judges } });
  await client.open(guide);
  await client.judged(guide, 1);
  const { plans } = await client.request<TreeResult>(treeRequest, undefined);
  expect(asked.length).toBeGreaterThan(50);
  expect(client.rules(guide)).toContain('required-section');
  expect(plans[0]?.topics[0]?.state).toBe('drafting');
  await client.until('PLAN.md', found => found.some(({ message }) => String(message).includes('too long')));
});

test.runIf(process.platform === 'linux')('who types goes before what compiles for threads', async () => {
  const root = folderOf(files);
  let pid = 0;
  const client = await opened(pathToFileURL(root).toString(), folderOf({}), begun => {
    pid = begun;
  });
  await client.request<TreeResult>(treeRequest, undefined);
  const { main, others } = priorities(pid);
  expect(main).toBe(0);
  expect(others.filter(nice => nice >= constants.priority.PRIORITY_BELOW_NORMAL).length).toBeGreaterThan(2);
});
