import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { BrowserMessageReader } from 'vscode-languageclient/browser';
import type { Services } from './services.ts';
import { start } from './start.ts';

/** The extension host's own; the compiler knows no browser here. */
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
declare const Worker: new (script: string) => Port & { postMessage(message: string): void };

/** The browser's door: the server is a web worker, and files come from the editor. */
export function activate(context: ExtensionContext): Services {
  return start(context, async options => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient, RevealOutputChannelOn } =
      await import('vscode-languageclient/browser');
    const built = Uri.joinPath(context.extensionUri, 'dist');
    const script = Uri.joinPath(built, 'server', 'main.web.js');
    return new LanguageClient(
      'guidewright',
      'Guidewright',
      async () => {
        const words = textOf(Uri.joinPath(built, 'words.json'));
        const [url, text] = await Promise.all([workerUrl(script), words]);
        const worker = new Worker(url);
        // The server waits for its words before it listens to anything else.
        worker.postMessage(text);
        return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
      },
      { ...options, revealOutputChannelOn: RevealOutputChannelOn.Never },
    );
  });
}

const isOnWeb = ({ scheme }: Uri): boolean => /^https?$/.test(scheme);

/** Where a worker can be loaded from: the script's own address on the web, a copy of it where it lies on a remote. */
async function workerUrl(script: Uri): Promise<string> {
  if (isOnWeb(script)) return script.toString(true);
  const text = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}

/** A file's text; throws where it can't be had. */
async function textOf(file: Uri): Promise<string> {
  if (!isOnWeb(file)) return new TextDecoder().decode(await workspace.fs.readFile(file));
  const response = await fetch(file.toString(true));
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  return response.text();
}
