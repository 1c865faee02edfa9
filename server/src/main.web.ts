import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { useWords } from './core/judge/coverage/handed.ts';
import { useParser } from './core/markdown/parse.ts';
import { remark } from './core/markdown/remark.ts';
import type { Environment } from './lsp/environment.ts';
import { serve } from './lsp/server.ts';

/** The worker's own; the compiler knows no browser here. */
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
declare const self: Port;
declare const MessageChannel: new () => {
  readonly port1: { onmessage: (() => void) | null };
  readonly port2: { postMessage(message: null): void };
};

// A message to oneself comes behind those that have arrived, and sooner than any timer.
const waiting: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => waiting.shift()?.();

const environment: Environment = {
  pages: null,
  prepare: async () => useParser(remark),
  host: () => null,
  // What ships packs them with Brotli, which no worker unpacks.
  grammars: async () => null,
  judges: async () => null,
  watch: () => null,
  soon(run) {
    waiting.push(run);
    port2.postMessage(null);
  },
};

// The client sends the words before all else: a copy of this script doesn't know where they lie.
self.onmessage = ({ data }: { readonly data: string }) => {
  // From here on what comes is for the connection.
  self.onmessage = null;
  useWords(data);
  serve(
    createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)),
    environment,
  );
};
