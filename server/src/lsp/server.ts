import { type Connection, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { rememberTexts } from '../core/remembered.ts';
import { readClient } from './client.ts';
import type { Environment } from './environment.ts';
import type { LspFeature } from './feature.ts';
import { FeatureHost } from './featureHost.ts';
import { features as allFeatures } from './features.ts';
import { foldersOf } from './folders.ts';
import { FolderProgress } from './progress.ts';
import { Session } from './session.ts';
import { SettingsSource } from './settingsSource.ts';
import { folderEvents, synchronise, watch } from './synchronise.ts';

/**
 * Serves a client over a connection, until the connection ends. What surrounds the server comes from `environment`;
 * `features` are all of ours but in tests.
 */
export function serve(
  connection: Connection,
  environment: Environment,
  features: readonly LspFeature[] = allFeatures,
): void {
  rememberTexts();
  connection.onInitialize(params => {
    const client = readClient(params);
    const folders = foldersOf(params);
    const settings = new SettingsSource(connection, client);
    const progress = new FolderProgress(connection, client);
    const session = new Session(client, environment, {
      settings: folder => settings.of(folder),
      request: (method, sent) => connection.sendRequest(method, sent),
      progress: (folder, read, all) => progress.tell(folder, read, all),
      log: error => connection.console.error(textOf(error)),
    });
    synchronise(connection, session);
    const capabilities: ServerCapabilities = {
      positionEncoding: client.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didCreate: folderEvents, didRename: folderEvents, didDelete: folderEvents },
      },
    };
    for (const feature of features) {
      merge(capabilities, feature.capabilities?.(client) ?? {});
      feature.start(new FeatureHost(feature, connection, session, environment));
    }
    connection.onDidChangeConfiguration(({ settings: given }) => {
      settings.changed(given);
      session.reconfigure();
    });
    connection.onInitialized(async () => {
      await environment.prepare();
      session.setFolders([], folders);
      watch(connection, session, environment);
    });
    return { capabilities, serverInfo: { name: 'guidewright', version } };
  });
  connection.listen();
}

/** Adds capabilities; those that are objects are joined key by key. */
function merge(into: ServerCapabilities, more: ServerCapabilities): void {
  const target = into as Record<string, unknown>;
  for (const [key, value] of Object.entries(more)) {
    const known = target[key];
    if (isObject(known) && isObject(value)) merge(known as ServerCapabilities, value as ServerCapabilities);
    else target[key] = value;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
