import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import {
  createProtocolConnection,
  type Diagnostic,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type TreeResult, treeRequest } from '../../server/src/protocol.ts';
import { builtForTests } from '../cli/built.ts';
import { folderOf } from '../workspace-io/folder.ts';
import { TestClient } from './harness.ts';
import { files, queues } from './sample.ts';

const built = builtForTests();
/** Bodies that are no message, or none that can be answered; each in a frame of its own. */
const malformed: readonly string[] = [
  '{"jsonrpc": "2.0", nope',
  '\u0000\ufffd',
  '7',
  'null',
  '[1, 2, 3]',
  '{"jsonrpc":"2.0","id":{},"method":"textDocument/hover"}',
  '{"jsonrpc":"2.0","id":"nobody asked","result":null}',
  `{"jsonrpc":"2.0","method":"x","params":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
];
const missing = (found: readonly Diagnostic[]): boolean =>
  found.some(({ code }) => code === 'required-section');

/** The built server as a process of its own, and what speaks to it. */
const doors: Readonly<Record<string, () => readonly [ChildProcess, MessageReader, MessageWriter]>> = {
  'guidewright lsp --stdio'() {
    const child = spawn(process.execPath, [built('bin.mjs'), 'lsp', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    return [child, new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)];
  },
  'main --node-ipc'() {
    const child = fork(built('main.mjs'), ['--node-ipc'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    return [child, new IPCMessageReader(child), new IPCMessageWriter(child)];
  },
};

test.each(Object.keys(doors))(
  '%s serves a folder, whatever it is sent between, and ends when it is told to',
  async door => {
    const root = folderOf(files);
    const uri = (path: string): string => pathToFileURL(join(root, path)).toString();
    const [child, reader, writer] = (doors[door] as (typeof doors)[string])();
    const exited = once(child, 'exit');
    onTestFinished(() => void child.kill());
    const client = new TestClient(createProtocolConnection(reader, writer), new Map());
    // This client can't watch files, so that the server does.
    await client.begin([pathToFileURL(root).toString()], { capabilities: {} });
    await client.until(uri('docs/queues.md'), missing);
    const { plans } = await client.request<TreeResult>(treeRequest, undefined);
    expect(plans[0]?.topics.map(({ title }) => title)).toEqual(['Queues', 'Caches']);

    // Only a stream can be damaged: the other door is given whole values.
    for (const body of malformed)
      child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);

    await client.open(uri('docs/queues.md'), queues);
    const retries =
      '\n## Retries\n\nA retry waits twice as long as the one before it, and gives up after five of them.\n';
    const version = await client.change(uri('docs/queues.md'), queues + retries);
    expect(missing(await client.judged(uri('docs/queues.md'), version))).toBe(false);
    await client.close(uri('docs/queues.md'));
    await client.until(uri('docs/queues.md'), missing);

    writeFileSync(join(root, 'docs/queues.md'), queues + retries);
    await client.until(uri('docs/queues.md'), found => !missing(found));
    rmSync(join(root, 'docs/queues.md'));
    await client.until(uri('PLAN.md'), found => found.some(({ code }) => code === 'missing-guide'));

    await client.request('shutdown', undefined);
    await client.connection.sendNotification('exit');
    const [code] = await exited;
    expect(code).toBe(0);
  },
);
