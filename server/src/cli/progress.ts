import type { Context } from './context.ts';
import { printable } from './printable.ts';

/** Shorter runs need no progress, and a screen need not be painted more often. */
const patience = 500;
const pause = 100;

/** Tells on standard error how far a long run is, where that is a terminal; leaves nothing behind. */
export class Progress {
  private readonly start: number;
  private shown = 0;
  private count = 0;

  constructor(
    private readonly total: number,
    private readonly io: Context['io'],
  ) {
    this.start = io.now();
  }

  /** One more is under way. */
  step(name: string): void {
    this.count++;
    const now = this.io.now();
    if (!this.io.stderr.isTTY || now - this.start < patience || now - this.shown < pause) return;
    this.shown = now;
    const line = `${this.count}/${this.total} ${printable(name)}`;
    this.io.stderr.write(`\r\u001b[K${line.slice(0, this.io.stderr.columns - 1)}`);
  }

  end(): void {
    if (this.shown > 0) this.io.stderr.write('\r\u001b[K');
  }
}
