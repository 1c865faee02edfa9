import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readFile } from '../workspace/nodeHost.ts';
import type { Files } from './io.ts';
import { ChangedMeanwhile } from './writing.ts';

/** Files as Node has them. */
export const nodeFiles: Files = {
  read: (path, largest) => readFile(path, largest),
  bytes: path => readFileSync(path),
  exists: existsSync,
  isFolder: path => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  real: path => {
    try {
      return realpathSync(path);
    } catch {
      const parent = dirname(path);
      return parent === path ? path : join(nodeFiles.real(parent), basename(path));
    }
  },
  create(path, text) {
    mkdirSync(dirname(path), { recursive: true });
    const draft = draftOf(path, text, 0o666);
    try {
      // A link, unlike a renaming, never takes another file's place.
      linkSync(draft, path);
    } catch (error) {
      if (!hasNoLinks(error)) throw error;
      writeFileSync(path, text, { flag: 'wx' });
    } finally {
      rmSync(draft, { force: true });
    }
  },
  replace(path, before, after) {
    const real = nodeFiles.real(path);
    // A renaming would replace even a file that is not to be written.
    accessSync(real, constants.W_OK);
    const draft = draftOf(real, after, statSync(real).mode);
    try {
      if (!readFileSync(real).equals(before)) throw new ChangedMeanwhile(path);
      renameSync(draft, real);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  },
};

/** Writes a file beside another, to its last byte; leaves nothing behind where that fails. */
function draftOf(path: string, content: string | Uint8Array, mode: number): string {
  const draft = join(dirname(path), `.${basename(path).slice(0, 200)}.${process.pid}.tmp`);
  const file = openSync(draft, 'wx', mode);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return draft;
}

/** Some file systems know no links. */
function hasNoLinks(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code);
}
