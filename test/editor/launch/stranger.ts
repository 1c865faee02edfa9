import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from './openPage.ts';

/** A stranger that does nothing, for where an extension under development is wanted beside the packed one. */
export function strangerOf({ root }: Places): string {
  return join(root, 'test', 'editor', 'stranger');
}

/**
 * A stranger below a folder that holds the suite for the browser's worker: the editor runs a suite where the extension
 * runs that it lies in. Gives the stranger's folder, in which the suite is in `web`.
 */
export function strangerWithSuite(places: Places, below: string): string {
  const folder = join(below, 'stranger');
  cpSync(join(places.compiled, 'web'), join(folder, 'web'), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(strangerOf(places), 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, browser: './web/index.js' }));
  return folder;
}
