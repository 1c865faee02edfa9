import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node';

/**
 * A client whose server is a process of its own that speaks Node IPC. It is bundled apart from the extension, whose
 * activation would otherwise wait until the whole client library is read.
 */
export function connect(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const module = join(context.extensionPath, 'dist', 'main.mjs');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
  return new LanguageClient(
    'guidewright',
    'Guidewright',
    { run, debug },
    {
      ...options,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
    },
  );
}
