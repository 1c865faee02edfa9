import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { decode } from './decode.ts';
import { decodeLate } from './decodeLate.ts';
import type { Host, ReadFailure, ReadResult } from './host.ts';
import { listMarkdown } from './listFiles.ts';
import { safePath } from './safePath.ts';

export interface NodeHostOptions {
  /** Patterns as in `.gitignore` of what is left out. */
  readonly ignore?: readonly string[];
  /** Larger files, in bytes, are not read. */
  readonly largest?: number;
  /** Whether texts are made of bytes when they are first asked for: of most files that others judge nobody asks. */
  readonly late?: boolean;
}

/** A host that can be asked at once, for programs that do nothing else meanwhile. */
export interface NodeHost extends Host {
  /** The folder with links resolved. */
  readonly root: string;
  readSync(path: string): ReadResult;
  /** Replaces what is left out of `list`. */
  ignore(patterns: readonly string[]): void;
}

/** 16 MB: no guide is as long, and a text of this size is still judged within seconds. */
const largestFile = 16 << 20;

/** The files of a folder. Throws where it is no folder that can be opened. */
export function nodeHost(folder: string, options: NodeHostOptions = {}): NodeHost {
  const root = realpathSync(resolve(folder));
  const largest = options.largest ?? largestFile;
  let ignored = options.ignore ?? [];
  const decoded = options.late ? decodeLate : decode;
  const readSync = (path: string): ReadResult => readInside(root, path, largest, decoded);
  return {
    root,
    readSync,
    read: async path => readSync(path),
    list: async () => listMarkdown(root, ignored),
    ignore(patterns) {
      ignored = patterns;
    },
  };
}

/** Reads a file of a root. The real path decides, so that no link leads out. */
function readInside(root: string, path: string, largest: number, decoded: typeof decodeLate): ReadResult {
  const safe = safePath(path);
  if (safe === null) return failure('outside-root', path);
  try {
    const real = realpathSync(join(root, safe));
    const inside = relative(root, real);
    if (inside === '..' || inside.startsWith(`..${sep}`) || resolve(root, inside) !== real)
      return failure('outside-root', path);
    return readFile(real, largest, decoded);
  } catch (error) {
    return failureOf(error, path);
  }
}

/** Reads one file, wherever it is: for a path that the user named, never for one that a document names. */
export function readFile(
  path: string,
  largest = largestFile,
  decoded: typeof decodeLate = decode,
): ReadResult {
  let file: number;
  try {
    // A pipe would otherwise be waited for.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return failureOf(error, path);
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return failure('not-a-file', path);
    if (stats.size > largest) return failure('too-large', String(stats.size));
    return decoded(readFileSync(file));
  } catch (error) {
    return failureOf(error, path);
  } finally {
    closeSync(file);
  }
}

function failureOf(error: unknown, path: string): ReadResult {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return failure('missing', path);
  if (code === 'EISDIR') return failure('not-a-file', path);
  return failure('unreadable', code || String(error));
}

function failure(reason: ReadFailure, detail: string): ReadResult {
  return { kind: 'failure', reason, detail };
}
