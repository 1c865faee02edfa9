import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { configFiles } from '../workspace/config.ts';

const watched = /\.(?:md|markdown|mdown|mkd)$/i;
const skipped = /(?:^|\/)(?:\.git|node_modules|\.vscode-test)(?:\/|$)/;

/** Tells of Markdown and configuration files that change, come or go under a folder, until the program ends. */
export async function watchFolder(
  folder: string,
  changed: (path: string) => void,
): Promise<{ readonly stopped: Promise<void> }> {
  const fromRoot = (path: string): string => relative(folder, path).split(sep).join('/');
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path, stats) => {
      const inside = fromRoot(path);
      if (skipped.test(inside)) return true;
      return stats?.isFile() === true && !watched.test(inside) && !configFiles.some(name => name === inside);
    },
  });
  watcher.on('all', (event, path) => {
    if (event === 'add' || event === 'change' || event === 'unlink') changed(fromRoot(path));
  });
  await new Promise<void>(done => watcher.once('ready', done));
  const stopped = new Promise<void>(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void watcher.close().then(done));
  });
  return { stopped };
}
