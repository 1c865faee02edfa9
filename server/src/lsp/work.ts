/** How long work goes on before messages are let through, in milliseconds. */
const slice = 1;

/** What comes after a step: another, another once the messages that wait have gone out and in, or nothing. */
export type Next = 'more' | 'break' | 'nothing';

/**
 * Work done in small steps between messages. While messages keep arriving it waits for them, so that ten edits at once
 * are judged once; where none waits it starts at once. Nothing in it waits for a time to pass.
 */
export class Work {
  private scheduled = false;
  private disturbed = false;

  /** `step` does a little; it must not throw. */
  constructor(
    private readonly soon: (run: () => void) => void,
    private readonly step: () => Next,
  ) {}

  /** There is something to do, and it came with a message: what has arrived behind it is let in first. */
  disturb(): void {
    this.disturbed = true;
    this.wake();
  }

  /** There is something to do, and nobody waits behind it. */
  wake(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    this.soon(() => this.run());
  }

  private run(): void {
    this.scheduled = false;
    if (this.disturbed) {
      this.disturbed = false;
      this.wake();
      return;
    }
    const begun = performance.now();
    let next: Next = 'more';
    while (next === 'more' && performance.now() - begun < slice) next = this.step();
    if (next !== 'nothing') this.wake();
  }
}
