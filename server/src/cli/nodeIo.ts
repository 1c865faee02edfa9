import {
  closeSync,
  existsSync,
  fsyncSync,
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
import { nodeHost, readFile } from '../workspace/nodeHost.ts';
import type { Files, Io } from './io.ts';

/** What the program around gives; the rest is Node's. */
export type Door = Pick<
  Io,
  'cwd' | 'env' | 'stdout' | 'stderr' | 'stdin' | 'prepare' | 'grammars' | 'languageServer'
> & {
  /** The folder that holds the rules' pages. */
  readonly pages: string;
};

/** The world as Node has it. */
export function nodeIo({ pages, ...door }: Door): Io {
  return {
    ...door,
    now: () => performance.now(),
    files: nodeFiles,
    host: async root => nodeHost(root),
    rulePage: async id => {
      const file = join(pages, `${id}.md`);
      return existsSync(file) ? readFileSync(file, 'utf8') : null;
    },
    load: async (name, folder) => (await import('./loadModule.ts')).loadModule(name, folder),
    watch: async (...wanted) => (await import('./watchFolder.ts')).watchFolder(...wanted),
  };
}

const nodeFiles: Files = {
  read: path => readFile(path),
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
    writeFileSync(path, text, { flag: 'wx' });
  },
  replace(path, text) {
    const real = nodeFiles.real(path);
    const draft = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`);
    try {
      const file = openSync(draft, 'wx', statSync(real).mode);
      try {
        writeFileSync(file, text);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(draft, real);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  },
};
