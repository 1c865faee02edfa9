import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import { URI } from 'vscode-uri';

/** The folders that a client opens with: the list, or the one folder of older clients. */
export function foldersOf({
  workspaceFolders,
  rootUri,
  rootPath,
}: InitializeParams): readonly WorkspaceFolder[] {
  if (workspaceFolders) return workspaceFolders;
  const uri = rootUri ?? (rootPath ? URI.file(rootPath).toString() : null);
  return uri ? [{ uri, name: uri.slice(uri.lastIndexOf('/') + 1) }] : [];
}
