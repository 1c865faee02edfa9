import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runKept } from './keptCode.ts';
import { optimise } from './optimising.ts';

type Program = typeof import('./program.ts');

/**
 * Loads the program that lies beside a door. It is one script whose compiled code is kept between runs: compiling it
 * takes longer than most of what it is asked for. Runs with the same `use` need the same parts of it.
 */
export function loadProgram(door: string, use: string): Program {
  if (use !== 'lsp') {
    optimise('late');
    // Memory is collected once there is half as much again as was needed, not several times as much.
    setFlagsFromString('--heap-growing-percent=50');
  }
  const file = fileURLToPath(new URL('./program.cjs', door));
  const { enableCompileCache, createRequire } = nodeModule as typeof nodeModule & {
    readonly enableCompileCache?: () => void;
  };
  const require = createRequire(file);
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return require(file);
  // Node 20 can't do it by itself.
  if (enableCompileCache === undefined) return runKept(file, use, require) as Program;
  enableCompileCache();
  return require(file);
}
