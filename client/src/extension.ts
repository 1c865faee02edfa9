import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import type { Services } from './services.ts';
import { start } from './start.ts';

/** The desktop's and the remote host's door: the server is a process of its own that speaks Node IPC. */
export function activate(context: ExtensionContext): Services {
  return start(context, async options => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const module = join(context.extensionPath, 'dist', 'server', 'main.js');
    const run = { module, transport: TransportKind.ipc };
    return new LanguageClient(
      'guidewright',
      'Guidewright',
      { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } } },
      options,
    );
  });
}
