import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { runKept } from './keptCode.ts';
import { hasFlags, optimise, withoutPeeling } from './optimising.ts';

type Program = typeof import('./program.ts');

/**
 * Loads the program that lies beside a door. It is one script whose compiled code is kept between runs: compiling it
 * takes longer than most of what it is asked for. Runs with the same `use` need the same parts of it.
 */
export function loadProgram(door: string, use: string): Program {
  if (!isMainThread) return load(door, use);
  setFlags(use);
  process.once('exit', () => setFlags(use));
  const program = load(door, use);
  if (use === 'lsp') optimise('soon');
  return program;
}

/**
 * Flags hold for all threads. V8 takes kept code only under the flags under which it was kept, so that they are the same
 * whenever the program is loaded, here or in a thread, and when its code is kept.
 */
function setFlags(use: string): void {
  // Whoever tidies up asks for it later.
  setFlagsFromString('--expose-gc');
  // Whoever reads examples asks for the first, which takes back the next two. Nearly every regular expression is asked
  // more than once, so that compiling it for its first time alone costs more than it saves.
  if (hasFlags)
    for (const flag of [
      '--no-liftoff-only',
      '--wasm-tier-up',
      '--wasm-dynamic-tiering',
      '--regexp-tier-up-ticks=0',
      // Where others judge beside, a thread would wait for helpers that come last.
      ...(use === 'lsp' ? ['--no-parallel-scavenge', ...withoutPeeling] : []),
    ])
      setFlagsFromString(flag);
  optimise(use === 'lsp' ? 'later' : 'late');
  // Memory is collected once there is half as much again as was needed, not several times as much.
  if (use !== 'lsp') setFlagsFromString('--heap-growing-percent=50');
}

function load(door: string, use: string): Program {
  const file = fileURLToPath(new URL('./program.cjs', door));
  const require = createRequire(file);
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return require(file);
  return runKept(file, use, require, use === 'lsp') as Program;
}
