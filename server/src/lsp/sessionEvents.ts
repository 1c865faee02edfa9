import type { ClientSettings } from '../protocol.ts';
import type { Folder } from './folder.ts';

/** What a session asks of the client. */
export interface SessionClient {
  settings(folder: string): Promise<ClientSettings>;
  request<Result>(method: string, params: unknown): Promise<Result>;
  /** How many guides of a folder are read. */
  progress(folder: Folder, read: number, all: number): void;
  log(error: unknown): void;
}

/** A file whose findings were looked at, or all folders being done. */
export interface SessionListener {
  /** Told before the reader has typed on: what is found in a file may be another now. */
  judged?(folder: Folder, path: string): void;
  /** Told when nothing is left to be judged, for the time being. */
  settled?(): void;
  /** Told when a document was closed. */
  closed?(uri: string): void;
  /** Told when a folder is gone. */
  removed?(folder: Folder): void;
}
