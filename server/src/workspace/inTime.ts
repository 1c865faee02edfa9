import type { ReadResult } from './host.ts';

/** Gives what a function gives; throws, whatever it is at, where it is not done within so many milliseconds. */
export type Stopper = <Result>(run: () => Result, milliseconds: number) => Result;

export type Failure = Extract<ReadResult, { kind: 'failure' }>;

/** Something took too long and was stopped. */
export class TookTooLong extends Error {
  readonly failure: Failure;

  constructor(milliseconds: number) {
    const detail = String(Number((milliseconds / 1000).toPrecision(3)));
    super(`It took longer than ${detail} s.`);
    this.failure = { kind: 'failure', reason: 'took-too-long', detail };
  }
}

let longest = Number.MAX_SAFE_INTEGER;
let stop: Stopper = run => run();

/**
 * Chosen once by each door that can stop what doesn't end: how long one text may take. No text that anybody wrote
 * takes a hundredth of it; what does is a fault of ours, which must not cost the other texts their verdicts.
 */
export function useLimit(milliseconds: number, stopper: Stopper): void {
  longest = milliseconds;
  stop = stopper;
}

let together = false;

/** Runs something for as long as one text may take, or a `share` of it. Throws `TookTooLong` where that is not enough. */
export function inTime<Result>(run: () => Result, share = 1): Result {
  return together && share >= 1 ? run() : stop(run, Math.ceil(longest * share));
}

/**
 * Gives what `run` gives, all of whose parts have the time of one text together, since a clock for each costs as much
 * as many a part. Where that is not enough `run` is called again, and each of its parts has its own time.
 */
export function inTimeTogether<Result>(run: () => Result): Result {
  if (together) return run();
  try {
    return stop(() => {
      together = true;
      return run();
    }, longest);
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
  } finally {
    together = false;
  }
  return run();
}
