import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { configFiles } from '../workspace/config.ts';

const watched = /\.(?:md|markdown|mdown|mkd)$/i;
const skipped = /(?:^|\/)(?:\.git|node_modules|\.vscode-test)(?:\/|$)/;

/** Tells of changes as `Io.watch` says, until the program is told to end or `close` is called. */
export async function watchFolder(
  folder: string,
  files: readonly string[],
  changed: () => void,
): Promise<{ readonly stopped: Promise<void>; close(): Promise<void> }> {
  const watcher = watch([folder, ...files], {
    ignoreInitial: true,
    ignored: (path, stats) => {
      if (files.includes(path)) return false;
      const inside = relative(folder, path).split(sep).join('/');
      if (skipped.test(inside)) return true;
      return stats?.isFile() === true && !watched.test(inside) && !configFiles.some(name => name === inside);
    },
  });
  watcher.on('all', event => {
    if (event === 'add' || event === 'change' || event === 'unlink') changed();
  });
  await new Promise<void>(done => watcher.once('ready', done));
  const stopped = new Promise<void>(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void watcher.close().then(done));
  });
  return { stopped, close: () => watcher.close() };
}
