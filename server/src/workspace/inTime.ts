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

let wait: () => void = () => undefined;

/** Chosen once by a thread that others go before: it is called before each part of a text, and returns when they are done. */
export function useWait(standStill: () => void): void {
  wait = standStill;
}

let together = false;

/** Runs something for as long as one text may take, or a `share` of it. Throws `TookTooLong` where that is not enough. */
export function inTime<Result>(run: () => Result, share = 1): Result {
  wait();
  return together && share >= 1 ? run() : stop(run, Math.ceil(longest * share));
}

/** The clock must not stop `done` half-way: what is left of the time when it is called is plenty. */
const plenty = 1 / 2;

/**
 * Gives what `run` gives, all of whose parts have the time of one text together, since a clock for each costs as much
 * as many a part. Where that is not enough `run` is called again, and each of its parts has its own time. `done` is
 * called with what `run` gave before the clock is put away: on a machine that is busy that takes longer than to judge.
 */
export function inTimeTogether<Result>(
  run: () => Result,
  done: (result: Result) => void = () => undefined,
): Result {
  const finish = (result: Result): Result => {
    done(result);
    return result;
  };
  if (together) return finish(run());
  let isDone = false;
  let result: Result;
  try {
    result = stop(() => {
      together = true;
      const begun = performance.now();
      const made = run();
      isDone = performance.now() - begun < longest * plenty;
      return isDone ? finish(made) : made;
    }, longest);
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    together = false;
    result = run();
  } finally {
    together = false;
  }
  return isDone ? result : finish(result);
}
