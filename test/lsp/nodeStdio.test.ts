import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { type Message, StreamMessageReader } from 'vscode-languageserver/node';
import { DirectWriter } from '../../server/src/lsp/nodeStdio.ts';

const message = (text: string): Message => ({ jsonrpc: '2.0', method: 'told', params: [text] }) as Message;

/** What is found in a document; one that nobody has open has no version. */
const found = (uri: string, version?: number): Message =>
  ({
    jsonrpc: '2.0',
    method: 'textDocument/publishDiagnostics',
    params: { uri, diagnostics: [], ...(version === undefined ? {} : { version }) },
  }) as Message;
const turn = (): Promise<void> => new Promise(resolve => process.nextTick(resolve));

test('a message is written when it is told to be, as one piece', () => {
  for (const one of [message('限流'), found('file:///open.md', 3)]) {
    const stream = new PassThrough();
    void new DirectWriter(stream).write(one);
    const written = String(stream.read());
    const [header, content] = written.split('\r\n\r\n') as [string, string];
    expect(header).toBe(`Content-Length: ${Buffer.byteLength(content)}`);
    expect(JSON.parse(content)).toEqual(one);
  }
});

test('what is told of closed documents in one turn goes together, and nothing else waits for it', async () => {
  const pieces: number[] = [];
  const stream = new Writable({
    write: (_, __, done) => {
      pieces.push(1);
      done();
    },
    writev: (chunks, done) => {
      pieces.push(chunks.length);
      done();
    },
  });
  const writer = new DirectWriter(stream);
  for (const one of ['one', 'two', 'three']) void writer.write(found(one));
  expect(pieces).toEqual([]);
  await turn();
  expect(pieces).toEqual([3]);
  void writer.write(found('four'));
  void writer.write(found('open', 1));
  expect(pieces).toEqual([3, 1, 1]);
  await turn();
  expect(pieces).toEqual([3, 1, 1]);
});

test('messages are read in the order in which they were written', async () => {
  const stream = new PassThrough();
  const writer = new DirectWriter(stream);
  const read: Message[] = [];
  const all = new Promise<void>(resolve => {
    new StreamMessageReader(stream).listen(one => {
      if (read.push(one) === 3) resolve();
    });
  });
  const sent = ['one', '二'.repeat(100_000), 'three'].map(message);
  await Promise.all([...sent.map(one => writer.write(one)), all]);
  expect(read).toEqual(sent);
});

test('what can not be written is told of', async () => {
  const stream = new PassThrough();
  const writer = new DirectWriter(stream);
  const told: string[] = [];
  writer.onError(([error]) => told.push(error.message));
  stream.end();
  await expect(writer.write(message('late'))).rejects.toThrow('write after end');
  expect(told).toContain('write after end');
});
