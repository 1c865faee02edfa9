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
    const own = readlinkSync('/proc/thread-self').split('/').at(-1);
    setPriority(Number(own), constants.priority.PRIORITY_LOW);
  } catch {
    // There are no such threads.
  }
}

/** Lets the main thread, which calls it, go before all that there are beside it. */
export function goFirst(): void {
  try {
    for (const thread of readdirSync('/proc/self/task'))
      if (Number(thread) !== process.pid)
        setPriority(Number(thread), constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // There are no such threads, or one of them has just ended.
  }
}
