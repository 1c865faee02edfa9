import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/** So many programs, of several versions, for several uses or versions of Node, keep their code beside each other. */
const mostKept = 12;
/** More code is kept where it is so many times as long. */
const worthwhile = 1.05;

/**
 * Runs a CommonJS script with the code that an earlier run for the same use compiled, and gives its exports. Compiled
 * code is as good as the program itself, so it lies where only the user can write; V8 refuses what another version of
 * it made. Where a use `grows`, code that a later run needed beside is kept, too.
 */
export function runKept(file: string, use: string, require: NodeJS.Require, grows = false): unknown {
  const text = readFileSync(file, 'utf8');
  const name = createHash('sha256')
    .update(`${process.version}\n${use}\n`)
    .update(text)
    .digest('hex')
    .slice(0, 32);
  const kept = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'guidewright', `${name}.code`);
  const cachedData = read(kept);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
  // At its end the program has compiled all that it needed.
  const isKept = cachedData !== null && !script.cachedDataRejected;
  if (isMainThread && !(isKept && !grows))
    process.once('exit', () => {
      const code = script.createCachedData();
      if (!isKept || code.length > cachedData.length * worthwhile) keep(kept, code);
    });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  return module.exports;
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Where nothing can be written nothing is kept. */
function keep(file: string, code: Buffer): void {
  const folder = dirname(file);
  const growing = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const older = readdirSync(folder)
      .map(name => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { path } of older.slice(mostKept - 1)) rmSync(path, { force: true });
    // Whoever reads meanwhile sees all of it or nothing.
    writeFileSync(growing, code, { mode: 0o600 });
    renameSync(growing, file);
  } catch {
    rmSync(growing, { force: true });
  }
}
