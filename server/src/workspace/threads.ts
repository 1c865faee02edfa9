import { Tinypool } from 'tinypool';
import type { ReadResult } from './host.ts';

/** A thread ends by itself what takes too long, and those that wait before this one; what is left can't be ended there. */
const longest = 300_000;

/** Threads that do tasks, each task once. */
export interface Threads<Task, Answer> {
  /** Never rejects: a file that takes far too long, or more memory than there is, is a failure of that file alone. */
  judge(task: Task): Promise<Answer | Extract<ReadResult, { kind: 'failure' }>>;
  close(): Promise<void>;
}

/**
 * Starts threads that run a worker's file as it was built; `setup` is plain data, which each of them is given. Each has
 * `young` megabytes for young objects, which most of what there is are, since texts are dropped as soon as they are
 * judged. Each is given `ahead` tasks at once, so that it need not wait for the next.
 */
export function startThreads<Task, Answer>(
  worker: URL,
  setup: unknown,
  count: number,
  young = 16,
  ahead = 1,
): Threads<Task, Answer> {
  const pool = new Tinypool({
    filename: worker.href,
    runtime: 'worker_threads',
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: ahead,
    workerData: setup,
    resourceLimits: { maxYoungGenerationSizeMb: young },
  });
  return {
    judge: async task => {
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
