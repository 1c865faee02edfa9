import { relative, sep } from 'node:path';
import { URI } from 'vscode-uri';

const told = /\.(?:md|markdown|mdown|mkd)$|(?:^|\/)\.guidewright\.(?:ya?ml|json)$/i;
const skipped = /(?:^|\/)(?:\.git|\.hg|\.svn|node_modules|\.vscode-test)(?:\/|$)/;

/** Tells of files and folders that change under a folder, until it is told to end. */
export function watchFiles(root: string, changed: (uris: readonly string[]) => void): () => void {
  // Read when it is needed: most clients watch files themselves.
  const watcher = import('chokidar').then(({ watch }) =>
    watch(root, {
      ignoreInitial: true,
      ignored: (path, stats) => {
        const inside = relative(root, path).split(sep).join('/');
        return skipped.test(inside) || (stats?.isFile() === true && !told.test(inside));
      },
    })
      .on('all', (event, path) => {
        if (event !== 'addDir') changed([URI.file(path).toString()]);
      })
      // What changed before the watching began was heard by nobody.
      .on('ready', () => changed([`${URI.file(root).toString()}/`]))
      .on('error', () => undefined),
  );
  return () => void watcher.then(each => each.close());
}
