import type { Environment } from './environment.ts';

/** Nobody notices work that takes less, in milliseconds. */
const short = 8;
/** A break that is as long is one, whatever the work takes. */
const longest = 250;
/** So much of what it once took is expected the next time. */
const fading = 0.98;
/** Work that waits for a break that doesn't come takes no more than one part in so many of the time. */
const share = 40;

/**
 * Finds breaks in somebody's typing for work that would keep them waiting: an edit of a guide may change what is found in
 * a plan of a thousand topics. A break is long enough when nothing was typed for as long as the work took the last time.
 */
export class Breaks {
  private edited = Number.NEGATIVE_INFINITY;
  /** How long the work took of late, all of it that there was. */
  private took = 0;
  /** How long that of which there is more has taken by now. */
  private spent = 0;
  /** Since when it waits. */
  private since: number | null = null;
  private isTimed = false;
  private hurries = 0;

  /** `resume` is called when a break may have come. Without `spare` no work waits. */
  constructor(
    private readonly spare: Environment['spare'],
    private readonly resume: () => void,
  ) {}

  /** Whether work waits for a break. */
  get isAwaited(): boolean {
    return this.since !== null;
  }

  /** Somebody typed. */
  edit(): void {
    this.edited = performance.now();
  }

  /** Whether there is a break now. */
  get isNow(): boolean {
    return this.left() === 0;
  }

  /** Does the work. */
  use<Result>(work: () => Result): Result {
    const begun = performance.now();
    const result = work();
    this.spent += performance.now() - begun;
    return result;
  }

  /** There is work that has to wait. */
  wait(): void {
    this.since ??= performance.now();
    if (this.isTimed || !this.spare) return;
    this.isTimed = true;
    this.spare(() => {
      this.isTimed = false;
      this.resume();
    }, this.left());
  }

  /** There is no work left that would have to wait. */
  end(): void {
    // Mostly nothing is another in a plan, and then the work is short; nobody knows before when it will be long again.
    if (this.spent >= short) this.took = Math.min(longest, Math.max(this.spent, this.took * fading));
    this.spent = 0;
    this.since = null;
  }

  /** Somebody asks for what the work gives: nothing waits until the function that it gives is called. */
  hurry(): () => void {
    this.hurries++;
    this.resume();
    return () => void this.hurries--;
  }

  /** Milliseconds until there is a break. */
  private left(): number {
    if (!this.spare || this.hurries > 0 || this.took < short) return 0;
    const now = performance.now();
    const byBreak = this.edited + this.took - now;
    const byPatience = (this.since ?? now) + this.took * share - now;
    return Math.max(0, Math.min(byBreak, byPatience));
  }
}
