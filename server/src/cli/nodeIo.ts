import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFile } from '../core/judge/rule.ts';
import { nodeHost } from '../workspace/nodeHost.ts';
import type { Io } from './io.ts';
import type { Import } from './loadModule.ts';
import { nodeFiles } from './nodeFiles.ts';

/** What the program around gives; the rest is Node's. */
export type Door = Pick<
  Io,
  | 'cwd'
  | 'env'
  | 'build'
  | 'stdout'
  | 'stderr'
  | 'stdin'
  | 'prepare'
  | 'grammars'
  | 'workers'
  | 'languageServer'
> & {
  /** The folder that holds the rules' pages. */
  readonly pages: string;
  readonly importUrl: Import;
};

/** The world as Node has it. */
export function nodeIo({ pages, importUrl, ...door }: Door): Io {
  return {
    ...door,
    now: () => performance.now(),
    files: nodeFiles,
    host: async root => nodeHost(root),
    rulePage: async (id, locale) => {
      const file = join(pages, pageFile(id, locale));
      return existsSync(file) ? readFileSync(file, 'utf8') : null;
    },
    load: async (name, folder) => (await import('./loadModule.ts')).loadModule(name, folder, importUrl),
    watch: async (...wanted) => (await import('./watchFolder.ts')).watchFolder(...wanted),
  };
}
