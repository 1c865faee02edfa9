import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { BrowserMessageReader } from 'vscode-languageclient/browser';
import type { Services } from './services.ts';
import { start } from './start.ts';

/** The extension host's own; the compiler knows no browser here. */
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
declare const Worker: new (script: string) => Port;

/** The browser's door: the server is a web worker, and files come from the editor. */
export function activate(context: ExtensionContext): Services {
  return start(context, async options => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient, RevealOutputChannelOn } =
      await import('vscode-languageclient/browser');
    const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'main.web.js');
    return new LanguageClient(
      'guidewright',
      'Guidewright',
      async () => {
        const worker = new Worker(await workerUrl(script));
        return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
      },
      { ...options, revealOutputChannelOn: RevealOutputChannelOn.Never },
    );
  });
}

/** Where a worker can be loaded from: the script's own address on the web, a copy of it where it lies on a remote. */
async function workerUrl(script: Uri): Promise<string> {
  if (/^https?$/.test(script.scheme)) return script.toString(true);
  const text = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}
