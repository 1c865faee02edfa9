import { Script } from 'node:vm';
import { type Stopper, TookTooLong } from './inTime.ts';

/** How long a text may take where nobody waits for it, in milliseconds; on a busy machine, too, none takes as long. */
export const patience = 30_000;

const name = 'guidewright: what is to be stopped';
let script: Script | null = null;

/**
 * Stops what runs in this thread, loops and patterns alike; it can't be caught meanwhile. Code that is not JavaScript
 * runs to its end first. Costs some 50 µs of processor time a call.
 */
export const nodeStopper: Stopper = (run, milliseconds) => {
  // Only what a script calls has a time limit, and only over the global object can it be told what to call.
  script ??= new Script(`globalThis[Symbol.for(${JSON.stringify(name)})]()`);
  const global = globalThis as Record<symbol, unknown>;
  const outer = global[Symbol.for(name)];
  global[Symbol.for(name)] = run;
  try {
    return script.runInThisContext({ timeout: milliseconds });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new TookTooLong(milliseconds);
  } finally {
    global[Symbol.for(name)] = outer;
  }
};
