import { Tinypool } from 'tinypool';
import type { JudgedFile, Task } from './cli/judging/judged.ts';
import type { Setup, Workers } from './cli/judging/judgeFiles.ts';

/** No guide takes seconds; what takes a minute never ends. */
const longest = 60_000;

/** Starts threads that run the worker's file as it was built. */
export function startWorkers(worker: URL, setup: Setup, count: number): Workers {
  const pool = new Tinypool({
    filename: worker.href,
    runtime: 'worker_threads',
    minThreads: count,
    maxThreads: count,
    workerData: setup,
    // Texts are dropped as soon as they are judged, so that young objects are most of what there is.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  return {
    judge: async (task: Task): Promise<JudgedFile> => {
      try {
        return await pool.run(task, { signal: AbortSignal.timeout(longest) });
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { kind: 'failure', reason: 'gave-up', detail };
      }
    },
    close: () => pool.destroy(),
  };
}
