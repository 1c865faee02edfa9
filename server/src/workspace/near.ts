import { relative, resolve, sep } from 'node:path';

/** Writes paths that count from a root as people write them, from the folder `here`, with `/`; both are absolute. */
export function nearTo(root: string, here: string): (path: string) => string {
  return path => relative(here, resolve(root, path)).split(sep).join('/');
}
