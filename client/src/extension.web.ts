import { type ExtensionContext, Uri } from 'vscode';
import type { BrowserMessageReader } from 'vscode-languageclient/browser';
import type { Services } from './services.ts';
import { start } from './start.ts';

/** The extension host's own; the compiler knows no browser here. */
declare const Worker: new (script: string) => ConstructorParameters<typeof BrowserMessageReader>[0];

/** The browser's door: the server is a web worker, and files come from the editor. */
export function activate(context: ExtensionContext): Services {
  return start(context, async options => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
      'vscode-languageclient/browser'
    );
    const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'main.web.js');
    return new LanguageClient(
      'guidewright',
      'Guidewright',
      async () => {
        const worker = new Worker(script.toString(true));
        return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
      },
      options,
    );
  });
}
