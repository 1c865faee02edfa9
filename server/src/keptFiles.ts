import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { homedir } from 'node:os';
import { extname, join } from 'node:path';
import { writeWhole } from './writeWhole.ts';

/** Where the user's programs keep what can be made again; nobody else can write there. */
const folderOfKept = (): string =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'guidewright');

/** Whoever wants no code kept wants nothing kept. */
const isOff = (): boolean => Boolean(process.env.NODE_DISABLE_COMPILE_CACHE);

/** What an earlier run kept by this name; null where nothing was. */
export function readKept(name: string): Buffer | null {
  if (isOff()) return null;
  try {
    return readFileSync(join(folderOfKept(), name));
  } catch {
    return null;
  }
}

/** What is used stays longer than what is not. */
export function touchKept(name: string): void {
  try {
    const now = new Date();
    utimesSync(join(folderOfKept(), name), now, now);
  } catch {
    // It may be another user's, or gone by now.
  }
}

/**
 * Keeps something for later runs. Of its kind, which the ending of its name tells, `most` are kept, those that were written or
 * touched last. Where nothing can be written nothing is kept.
 */
export function keepFile(name: string, content: Uint8Array, most: number): void {
  if (isOff()) return;
  const folder = folderOfKept();
  const file = join(folder, name);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const alike = readdirSync(folder)
      .filter(each => extname(each) === extname(name) && each !== name)
      .map(each => ({ path: join(folder, each), time: statSync(join(folder, each)).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { path } of alike.slice(most - 1)) rmSync(path, { force: true });
    writeWhole(file, content, 0o600);
  } catch {
    // The next run makes it again.
  }
}
