import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeEnvironment } from './lsp/nodeEnvironment.ts';
import { serve } from './lsp/server.ts';

// Clients start the server with `--stdio`, `--node-ipc`, `--socket` or `--pipe`; the connection reads which it is.
serve(createConnection(ProposedFeatures.all), nodeEnvironment(fileURLToPath(new URL('.', import.meta.url))));
