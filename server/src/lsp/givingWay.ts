/*
 * Threads that judge many guides stand still while somebody waits for an answer: what they read and write meanwhile makes
 * the thread that answers slower, on whatever processor they run.
 */

/** One while somebody waits, else 0; shared with the threads. */
export const waiting = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Longer than this, in milliseconds, nobody stands still: the thread that answers may be at something long. */
const longest = 50;

/** Says whether somebody waits for an answer. */
export function giveWay(isAwaited: boolean): void {
  if (Atomics.exchange(waiting, 0, Number(isAwaited)) === 1 && !isAwaited) Atomics.notify(waiting, 0);
}

/** Stands still while somebody waits; called by a thread with what it was given. */
export function standStill(shared: Int32Array): void {
  Atomics.wait(shared, 0, 1, longest);
}
