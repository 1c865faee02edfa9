import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileOperationRegistrationOptions,
} from 'vscode-languageserver';
import type { Environment } from './environment.ts';
import type { Session } from './session.ts';

/** A folder that is moved takes its files along, and watchers of files may hear nothing of it. */
export const folderEvents: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: '**', matches: 'folder' } },
    { pattern: { glob: '**/*.{md,markdown,mdown,mkd}', matches: 'file' } },
  ],
};

/** Hands on what the client tells of documents and files. */
export function synchronise(connection: Connection, session: Session): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    session.open(uri, languageId, version, text),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    session.change(uri, version, contentChanges),
  );
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => session.close(uri));
  connection.onDidChangeWatchedFiles(({ changes }) => session.filesChanged(changes.map(({ uri }) => uri)));
  const { workspace } = connection;
  workspace.onDidCreateFiles(({ files }) => session.filesChanged(files.map(({ uri }) => uri)));
  workspace.onDidDeleteFiles(({ files }) => session.filesChanged(files.map(({ uri }) => uri)));
  workspace.onDidRenameFiles(({ files }) =>
    session.filesChanged(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
  );
}

/** Asks to be told of folders, settings and files, where the client can be asked; watches files itself where not. */
export function watch(connection: Connection, session: Session, environment: Environment): void {
  const { workspace } = session.client.capabilities;
  const refused = (error: unknown): void => connection.console.warn(String(error));
  const canWatch = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  const ends = new Map<string, (() => void) | null>();
  const watchFolder = ({ uri }: { readonly uri: string }): void => {
    if (!canWatch)
      ends.set(
        uri,
        environment.watch(uri, changed => session.filesChanged(changed)),
      );
  };
  if (workspace?.workspaceFolders)
    connection.workspace.onDidChangeWorkspaceFolders(({ removed, added }) => {
      const gone = removed.map(({ uri }) => uri);
      session.setFolders(gone, added);
      for (const uri of gone) ends.get(uri)?.();
      added.forEach(watchFolder);
    });
  if (workspace?.didChangeConfiguration?.dynamicRegistration)
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'guidewright' })
      .catch(refused);
  if (canWatch)
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: '**/*.{md,markdown,mdown,mkd}' },
          { globPattern: '**/.guidewright.{yaml,yml,json}' },
        ],
      })
      .catch(refused);
  else session.folders.forEach(watchFolder);
}
