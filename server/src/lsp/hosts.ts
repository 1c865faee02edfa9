import { type ListFilesResult, listFilesRequest, type ReadFileResult, readFileRequest } from '../protocol.ts';
import { decode } from '../workspace/decode.ts';
import type { Host, ReadResult } from '../workspace/host.ts';
import { safePath } from '../workspace/safePath.ts';
import type { Folder } from './folder.ts';

/** The host of a folder whose files can be left out by patterns. */
export type FolderHost = Host & { ignore(patterns: readonly string[]): void };

/** Asks the client for files, where no file system holds them. */
export function clientHost(
  request: <Result>(method: string, params: unknown) => Promise<Result>,
  folder: Folder,
): FolderHost {
  const failure = (detail: unknown): ReadResult => ({
    kind: 'failure',
    reason: 'unreadable',
    detail: detail instanceof Error ? detail.message : String(detail),
  });
  return {
    ignore() {},
    async list() {
      const uris = await request<ListFilesResult>(listFilesRequest, folder.uri);
      const paths = uris.flatMap(uri => folder.pathOf(uri) ?? []);
      return paths.filter(path => /\.(?:md|markdown|mdown|mkd)$/i.test(path)).sort();
    },
    async read(path) {
      const safe = safePath(path);
      if (safe === null) return { kind: 'failure', reason: 'outside-root', detail: path };
      try {
        const result = await request<ReadFileResult>(readFileRequest, folder.uriOf(safe));
        if ('failure' in result) return { kind: 'failure', reason: result.failure, detail: '' };
        return decode(Uint8Array.from(atob(result.base64), character => character.charCodeAt(0)));
      } catch (error) {
        return failure(error);
      }
    },
  };
}

/** A folder that nobody can read: what the client opens is all there is. */
export const emptyHost: FolderHost = {
  ignore() {},
  list: async () => [],
  read: async path => ({ kind: 'failure', reason: 'missing', detail: path }),
};

/** A host in which the client's open documents stand for their files; it lists what is on disk. */
export function overlaid(host: FolderHost, folder: Folder): FolderHost {
  const textOf = (path: string): ReadResult | null => {
    const document = folder.document(path);
    return document ? { kind: 'text', text: document.text, bom: false } : null;
  };
  return {
    ignore: patterns => host.ignore(patterns),
    list: () => host.list(),
    async read(path) {
      const known = textOf(path);
      if (known) return known;
      const result = await host.read(path);
      // It may have been opened meanwhile.
      return textOf(path) ?? result;
    },
  };
}
