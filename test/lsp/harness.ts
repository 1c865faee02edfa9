import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  type Connection,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  UnregistrationRequest,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import type { Environment } from '../../server/src/lsp/environment.ts';
import type { LspFeature } from '../../server/src/lsp/feature.ts';
import { serve } from '../../server/src/lsp/server.ts';
import type { ClientSettings, InitializationOptions } from '../../server/src/protocol.ts';
import type { ReadResult } from '../../server/src/workspace/host.ts';

/** Texts by path from their folder. */
export type Files = Readonly<Record<string, string>>;

export interface StartOptions {
  /** The files of the one folder `file:///work`. */
  readonly files?: Files;
  /** Several folders instead, by URI. */
  readonly folders?: Readonly<Record<string, Files>>;
  readonly settings?: ClientSettings;
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  readonly locale?: string;
  /** All of ours where nothing is said. */
  readonly features?: readonly LspFeature[];
  readonly environment?: Partial<Environment>;
  /** What the client answers to requests of the server, by method. */
  readonly answers?: Readonly<Record<string, (params: unknown) => unknown>>;
  /** Called when the server asks for a progress to be shown. */
  readonly created?: (connection: ProtocolConnection, token: string | number) => void;
}

const work = 'file:///work';

/** What an able client can do; tests of lesser clients say so. */
export const able: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    applyEdit: true,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: {},
    },
  },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    codeAction: { dataSupport: true, codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
  },
};

/** Starts a server in this process and a client that speaks the real protocol to it, over two streams in memory. */
export async function start(options: StartOptions = {}): Promise<TestClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const disk = new Map<string, string>();
  const folders = options.folders ?? { [work]: options.files ?? {} };
  for (const [folder, files] of Object.entries(folders))
    for (const [path, text] of Object.entries(files)) disk.set(uriOf(path, folder), text);
  const server: Connection = createConnection(
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  serve(server, { ...memory(disk), ...options.environment }, options.features);
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const client = new TestClient(connection, disk);
  await client.begin(Object.keys(folders), options);
  return client;
}

/** An environment whose files are a map from URIs to texts. */
function memory(disk: ReadonlyMap<string, string>): Environment {
  return {
    pages: 'file:///rules',
    prepare: async () => undefined,
    grammars: async () => null,
    judges: async () => null,
    watch: () => null,
    soon: run => void setImmediate(run),
    host: folder => ({
      ignore() {},
      list: async () =>
        [...disk.keys()]
          .filter(uri => uri.startsWith(`${folder}/`) && uri.endsWith('.md'))
          .map(uri => decodeURI(uri.slice(folder.length + 1)))
          .sort(),
      read: async (path): Promise<ReadResult> => {
        const text = disk.get(uriOf(path, folder));
        return text === undefined
          ? { kind: 'failure', reason: 'missing', detail: path }
          : { kind: 'text', text: text.replace(/^\uFEFF/, ''), bom: text.startsWith('\uFEFF') };
      },
    }),
  };
}

/** The URI of a path of a folder; a URI is left as it is. */
export function uriOf(path: string, folder = work): string {
  // No URI can hold half of a character.
  return /^\w[\w-]+:/.test(path) ? path : `${folder}/${encodeURI(path.replace(/\p{Cs}/gu, '\ufffd'))}`;
}

/** A client as an editor is one, and what it was told. Paths are those of the folder `file:///work`, or URIs. */
export class TestClient {
  result: InitializeResult = { capabilities: {} };
  settings: ClientSettings = {};
  /** What was published last, by URI. */
  readonly published = new Map<string, PublishDiagnosticsParams>();
  /** Everything that was published, in order. */
  readonly history: PublishDiagnosticsParams[] = [];
  readonly registered: string[] = [];
  readonly log: string[] = [];
  private readonly versions = new Map<string, number>();
  private readonly texts = new Map<string, string>();
  private waiting: (() => void)[] = [];

  constructor(
    readonly connection: ProtocolConnection,
    /** The files on disk, by URI. */
    readonly disk: Map<string, string>,
  ) {
    connection.onNotification(PublishDiagnosticsNotification.type, params => {
      this.published.set(params.uri, params);
      this.history.push(params);
      this.stir();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
      this.stir();
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
      this.stir();
    });
    connection.onRequest(UnregistrationRequest.type, () => undefined);
    connection.listen();
  }

  async begin(folders: readonly string[], options: StartOptions): Promise<void> {
    this.settings = options.settings ?? {};
    for (const [method, answer] of Object.entries(options.answers ?? {}))
      this.connection.onRequest(method, answer);
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) =>
      options.created?.(this.connection, token),
    );
    this.result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: folders[0] ?? null,
      workspaceFolders: folders.map(uri => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })),
      capabilities: options.capabilities ?? able,
      initializationOptions: options.options,
      ...(options.locale ? { locale: options.locale } : {}),
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  /** Opens a document, with the text that it has on disk where none is given. */
  async open(path: string, text?: string, languageId = 'markdown'): Promise<void> {
    const uri = uriOf(path);
    const content = text ?? this.disk.get(uri) ?? '';
    this.versions.set(uri, 1);
    this.texts.set(uri, content);
    const textDocument = { uri, languageId, version: 1, text: content };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Sends changes of an open document; a text stands for a change of the whole. Gives the new version. */
  async change(
    path: string,
    ...changes: readonly (string | TextDocumentContentChangeEvent)[]
  ): Promise<number> {
    const uri = uriOf(path);
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: changes.map(change => (typeof change === 'string' ? { text: change } : change)),
    });
    return version;
  }

  async close(path: string): Promise<void> {
    const textDocument = { uri: uriOf(path) };
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  }

  /** Writes a file to disk, or deletes it, and tells the server so as an editor's watcher does. */
  async write(path: string, text: string | null): Promise<void> {
    const uri = uriOf(path);
    const type =
      text === null
        ? FileChangeType.Deleted
        : this.disk.has(uri)
          ? FileChangeType.Changed
          : FileChangeType.Created;
    if (text === null) this.disk.delete(uri);
    else this.disk.set(uri, text);
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type }],
    });
  }

  /** Changes the settings and tells the server so, as an able client does. */
  async configure(settings: ClientSettings): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  /** What was last published of a document. */
  findings(path: string): readonly Diagnostic[] {
    return this.published.get(uriOf(path))?.diagnostics ?? [];
  }

  /** The rules of what was last published of a document. */
  rules(path: string): readonly unknown[] {
    return this.findings(path).map(({ code }) => code);
  }

  /** Resolves when a document's findings are as wanted, which is looked at now and after each publication. */
  async until(
    path: string,
    holds: (findings: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]> {
    await this.when(() => this.published.has(uriOf(path)) && holds(this.findings(path)));
    return this.findings(path);
  }

  /** Resolves when the findings of a version of an open document are there. */
  async judged(path: string, version: number): Promise<readonly Diagnostic[]> {
    await this.when(() => (this.published.get(uriOf(path))?.version ?? 0) >= version);
    return this.findings(path);
  }

  /** Resolves when something holds, which is looked at now and after each message of the server. */
  when(holds: () => boolean): Promise<void> {
    return new Promise(resolve => {
      const look = (): void => {
        if (holds()) resolve();
        else this.waiting.push(look);
      };
      look();
    });
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  /** Something was heard that is waited for. */
  stir(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const look of waiting) look();
  }
}

/** A text with its cursor, which `¦` marks. */
export function withCursor(marked: string): { readonly text: string; readonly position: Position } {
  const at = marked.indexOf('¦');
  if (at < 0) throw new Error('The text has no cursor: mark it with ¦.');
  const lines = marked.slice(0, at).split(/\r\n|\r|\n/);
  return {
    text: marked.slice(0, at) + marked.slice(at + 1),
    position: { line: lines.length - 1, character: (lines.at(-1) as string).length },
  };
}
