import { readdirSync, readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/*
 * Somebody who types waits for the main thread alone. Where threads have priorities of their own, as on Linux, those that
 * judge many guides come last, and V8's, which compile for all of them, before these; elsewhere the system shares as it
 * likes. Priorities can't be raised again.
 */

/** Lets all others go before the thread that calls it. */
export function goLast(): void {
  try {
    lower(readlinkSync('/proc/thread-self').split('/').at(-1), constants.priority.PRIORITY_LOW);
  } catch {
    // There are no such threads.
  }
}

/** Lets the main thread, which calls it, go before all that there are beside it. */
export function goFirst(): void {
  let threads: readonly string[] = [];
  try {
    threads = readdirSync('/proc/self/task');
  } catch {
    // There are no such threads.
  }
  for (const thread of threads)
    if (thread !== String(process.pid)) lower(thread, constants.priority.PRIORITY_BELOW_NORMAL);
}

function lower(thread: string | undefined, priority: number): void {
  try {
    setPriority(Number(thread), priority);
  } catch {
    // It has just ended, or the system allows no change.
  }
}
