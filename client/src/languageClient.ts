import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  RelativePattern,
  Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  type EditResult,
  type InitializationOptions,
  listFilesRequest,
  type ReadFileResult,
  readFileRequest,
  type TreeChange,
  treeChanged,
} from '../../server/src/protocol.ts';

/** Makes the client for the place that the extension runs in; called once, when the server is first needed. */
export type ClientFactory = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

type ProtocolEdit = EditResult['edit'];

export type ServerState = 'starting' | 'running' | 'stopped';

/** The language server as the rest of the extension sees it: requests, changes of the tree, and its life. */
export class Server implements Disposable {
  readonly log: LogOutputChannel = window.createOutputChannel('Guidewright', { log: true });
  private readonly changedTree = new EventEmitter<TreeChange>();
  private readonly changedState = new EventEmitter<ServerState>();
  /** The server says which topics changed. */
  readonly onDidChangeTree = this.changedTree.event;
  readonly onDidChangeState = this.changedState.event;
  private current: ServerState = 'starting';
  private client: Promise<BaseLanguageClient> | null = null;

  constructor(private readonly makeClient: ClientFactory) {}

  get state(): ServerState {
    return this.current;
  }

  /** Starts the server if it is not running; resolves when it answers. */
  start(): Promise<BaseLanguageClient> {
    this.client ??= this.create().catch(error => {
      this.log.error(error);
      this.client = null;
      this.setState('stopped');
      throw error;
    });
    return this.client;
  }

  async request<Result>(method: string, params: unknown, token?: CancellationToken): Promise<Result> {
    const client = await this.start();
    // The library counts what it is given: an absent value would be sent as one more parameter.
    if (params === undefined) return client.sendRequest<Result>(method, token);
    return token
      ? client.sendRequest<Result>(method, params, token)
      : client.sendRequest<Result>(method, params);
  }

  /** The server's edit as the editor's own. */
  async asWorkspaceEdit(edit: ProtocolEdit): Promise<WorkspaceEdit> {
    return (await this.start()).protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  /** Ends the server, also one that crashed for good, and starts a new one. */
  async restart(): Promise<void> {
    const old = await this.client?.catch(() => null);
    this.client = null;
    this.setState('starting');
    await old?.dispose().catch(error => this.log.warn(error));
    await this.start();
  }

  async dispose(): Promise<void> {
    const client = await this.client?.catch(() => null);
    await client?.dispose().catch(() => undefined);
    this.changedTree.dispose();
    this.changedState.dispose();
    this.log.dispose();
  }

  private async create(): Promise<BaseLanguageClient> {
    const client = await this.makeClient({
      documentSelector: schemes().map(scheme => ({ scheme, language: 'markdown' })),
      outputChannel: this.log,
      diagnosticCollectionName: 'guidewright',
      initializationOptions: initializationOptions(),
      markdown: { isTrusted: false, supportHtml: false },
    });
    client.onNotification(treeChanged, (change: TreeChange) => this.changedTree.fire(change));
    client.onRequest(listFilesRequest, listFiles);
    client.onRequest<ReadFileResult, void>(readFileRequest, readFile);
    client.onDidChangeState(() => {
      if (client.isRunning()) this.setState('running');
      else this.setState(client.needsStop() ? 'starting' : 'stopped');
    });
    await client.start();
    return client;
  }

  private setState(state: ServerState): void {
    if (state === this.current) return;
    this.current = state;
    this.changedState.fire(state);
  }
}

function initializationOptions(): InitializationOptions {
  return {
    trusted: workspace.isTrusted,
    commands: true,
    files: true,
  };
}

/** Documents of these schemes are judged; others, such as `git:`, show old texts of the same files. */
function schemes(): readonly string[] {
  return [
    ...new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(folder => folder.uri.scheme)]),
  ];
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const pattern = new RelativePattern(Uri.parse(folder), '**/{*.md,*.markdown,*.mdx,.guidewright.yaml}');
  const files = await workspace.findFiles(pattern, '**/{node_modules,.git}/**');
  return files.map(file => file.toString());
}

async function readFile(uri: string): Promise<ReadFileResult> {
  try {
    const bytes = await workspace.fs.readFile(Uri.parse(uri));
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return { base64: btoa(binary) };
  } catch (error) {
    const missing = error instanceof Error && /FileNotFound|ENOENT/i.test(`${error.name} ${error.message}`);
    return { failure: missing ? 'missing' : 'unreadable' };
  }
}
