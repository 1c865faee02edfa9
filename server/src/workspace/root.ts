import { dirname, resolve } from 'node:path';
import { configFiles } from './config.ts';

/** The nearest folder, from `around` upwards, that is a repository or is configured; `around` itself where none is. */
export function findRoot(around: string, exists: (path: string) => boolean): string {
  for (let folder = around; ; folder = dirname(folder)) {
    if (['.git', ...configFiles].some(name => exists(resolve(folder, name)))) return folder;
    if (dirname(folder) === folder) return around;
  }
}
