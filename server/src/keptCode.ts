import { isAscii } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads';
import { keepFile, readKept } from './keptFiles.ts';

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
  const bytes = readFileSync(file);
  const text = isAscii(bytes) ? bytes.toString('latin1') : bytes.toString();
  const source = `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
  const name = nameOf(bytes, file, use, require);
  const cachedData = readKept(name);
  let script = new Script(source, { filename: file, ...(cachedData ? { cachedData } : {}) });
  let isKept = cachedData !== null && !script.cachedDataRejected;
  // At its end the program has compiled all that it needed.
  if (isMainThread && !(isKept && !grows))
    process.once('exit', () => {
      const code = script.createCachedData();
      if (!isKept || code.length > (cachedData?.length ?? 0) * worthwhile) keepFile(name, code, mostKept);
    });
  const exportsOf = (): object => {
    const module = { exports: {} };
    script.runInThisContext()(module.exports, require, module, file, dirname(file));
    return module.exports;
  };
  const exports = exportsOf();
  if (!isKept || Object.keys(exports).length > 0) return exports;
  // V8 tells whose code it is by the length of the source alone: what gives nothing is not this script's.
  isKept = false;
  script = new Script(source, { filename: file });
  if (isMainThread && !grows) process.once('exit', () => keepFile(name, script.createCachedData(), mostKept));
  return exportsOf();
}

/** The name of the file that keeps a script's code for a use. Threads are told it: what hashes takes as long to load as to run. */
function nameOf(bytes: Buffer, file: string, use: string, require: NodeJS.Require): string {
  const place = `${file}\n${use}`;
  const told = getEnvironmentData(place);
  if (typeof told === 'string') return told;
  const { createHash } = require('node:crypto') as typeof import('node:crypto');
  const hash = createHash('sha1').update(`${process.version}\n${use}\n`).update(bytes).digest('hex');
  const name = `${hash.slice(0, 32)}.code`;
  setEnvironmentData(place, name);
  return name;
}
