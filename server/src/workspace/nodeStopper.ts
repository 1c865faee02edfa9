import { Script } from 'node:vm';
import { type Stopper, TookTooLong } from './inTime.ts';

/** How long a text may take where nobody waits for it, in milliseconds. */
export const patience = 30_000;

/** So often what had no share of the processor is given twice the time. */
const chances = 2;

/**
 * Stops what runs in this thread, loops and patterns alike; it can't be caught meanwhile. Code that is not JavaScript
 * runs to its end first. Costs some 50 µs of processor time a call. On a machine that is busy with other things `run`
 * is called again, so that it must give the same each time.
 */
export const nodeStopper: Stopper = (run, milliseconds) => {
  for (let chance = 0; ; chance++) {
    const time = milliseconds * 2 ** chance;
    const begun = process.cpuUsage();
    try {
      return within(run, time);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const { user, system } = process.cpuUsage(begun);
      if (chance === chances || (user + system) / 1000 > time / 4) throw new TookTooLong(milliseconds);
    }
  }
};

const name = Symbol.for('guidewright: what is to be stopped');
let script: Script | null = null;

function within<Result>(run: () => Result, timeout: number): Result {
  // Only what a script calls has a time limit, and only over the global object can it be told what to call.
  script ??= new Script(`globalThis[Symbol.for(${JSON.stringify(name.description)})]()`);
  const global = globalThis as Record<symbol, unknown>;
  const outer = global[name];
  global[name] = run;
  try {
    return script.runInThisContext({ timeout });
  } finally {
    global[name] = outer;
  }
}
