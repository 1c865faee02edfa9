import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { createProtocolConnection, PortMessageReader, PortMessageWriter } from 'vscode-languageserver/node';
import { listFilesRequest, readFileRequest } from '../../server/src/protocol.ts';
import { builtForTests } from '../cli/built.ts';
import { able, TestClient, uriOf } from './harness.ts';
import { plan } from './sample.ts';

const built = builtForTests('web');

/** Puts the worker's port, which speaks as a browser's worker does, in the place of the worker itself. */
const door = `const { parentPort, workerData } = require('node:worker_threads');
globalThis.self = parentPort;
require(workerData);`;

test('the browser’s server waits for its words, and knows them', async () => {
  const disk = new Map([
    [uriOf('PLAN.md'), plan],
    // Nothing but the words tells that this is what the plan calls backpressure.
    [uriOf('docs/queues.md'), '# Queues\n\n## Flow control\n\nProducers wait until consumers are ready.\n'],
  ]);
  const worker = new Worker(door, { eval: true, workerData: built('server/main.web.js') });
  const broken = once(worker, 'error').then(([error]) => Promise.reject(error));
  onTestFinished(async () => void (await worker.terminate()));
  worker.postMessage(readFileSync(built('words.json'), 'utf8'));
  const client = new TestClient(
    createProtocolConnection(new PortMessageReader(worker), new PortMessageWriter(worker)),
    disk,
  );
  const begun = client.begin(['file:///work'], {
    capabilities: able,
    options: { files: true },
    answers: {
      [listFilesRequest]: () => [...disk.keys()],
      [readFileRequest]: uri => ({ base64: Buffer.from(disk.get(uri as string) ?? '').toString('base64') }),
    },
  });
  await Promise.race([begun, broken]);
  const found = await client.until('docs/queues.md', findings => findings.length > 0);
  const missing = found.filter(({ code }) => code === 'required-section').map(({ message }) => message);
  expect(missing).toEqual([expect.stringContaining('Retries')]);
});
