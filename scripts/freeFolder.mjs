import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder that no other living process works in: `path`, else `path-2`, `path-3` and so on; it is made, and this
 * process's number noted in it. So two may be started side by side, and none takes from under the other what it runs.
 *
 * @param {string} path
 * @returns {string}
 */
export function freeFolder(path) {
  for (let number = 1; ; number++) {
    const folder = number === 1 ? path : `${path}-${number}`;
    mkdirSync(folder, { recursive: true });
    const note = join(folder, 'pid');
    if (isAlive(note)) continue;
    writeFileSync(note, `${process.pid}`);
    return folder;
  }
}

/** Whether a process lives whose number a file holds, other than this one. */
function isAlive(note) {
  try {
    const pid = Number(readFileSync(note, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    // Another user's process lives, too; without a file, or a process, the folder is free.
    return error.code === 'EPERM';
  }
}
