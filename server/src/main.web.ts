import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { useParser } from './core/markdown/parse.ts';
import { remark } from './core/markdown/remark.ts';
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

serve(
  createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)),
  {
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
  },
);
