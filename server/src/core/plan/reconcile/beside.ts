import { dirName, join } from './pathForms.ts';

/** So many folders are tried. */
const most = 24;

/**
 * The folders that files of a plan lie in, those with the most first: a file that is named without its folder may lie
 * in one of them. `paths` are as written, `bases` the folders that they may count from.
 */
export function foldersOf(
  paths: readonly (string | undefined)[],
  bases: readonly string[],
  exists: (path: string) => boolean,
): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    if (!path?.includes('/')) continue;
    const whole = bases.map(base => join(base, path)).find(one => one !== null && exists(one));
    if (whole) counts.set(dirName(whole), (counts.get(dirName(whole)) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([folder]) => folder);
}
