/** Lets no more than so many through at once; how many that may be is asked anew each time. */
export class Gate {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly most: () => number) {}

  /** Gives what `run` gives, which is called as soon as there is room. */
  async pass<Result>(run: () => Promise<Result>): Promise<Result> {
    while (this.inside >= this.most()) await new Promise<void>(resolve => this.waiting.push(resolve));
    this.inside++;
    try {
      return await run();
    } finally {
      this.inside--;
      this.waiting.shift()?.();
    }
  }
}
