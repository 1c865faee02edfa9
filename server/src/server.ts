import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeEnvironment } from './lsp/nodeEnvironment.ts';
import { stdioConnection } from './lsp/nodeStdio.ts';
import { serve } from './lsp/server.ts';

/** The hash of all that the program was built from. */
declare const BUILD: string;

const assets = fileURLToPath(new URL('.', import.meta.url));

// Clients start the server with `--stdio`, `--node-ipc`, `--socket` or `--pipe`; the library reads which it is.
const connection = process.argv.includes('--stdio')
  ? stdioConnection()
  : createConnection(ProposedFeatures.all);
serve(connection, nodeEnvironment(assets, `${BUILD} ${process.version}`));
