import { availableParallelism, loadavg } from 'node:os';
import type { FigureName, TestLine } from '../suite/report.ts';

const bounds: Readonly<Record<FigureName, number>> = { activation: 50, 'first tree': 1000 };

interface Figure {
  readonly name: FigureName;
  readonly packed: boolean;
  readonly ms: number;
  /** How many wait for each of the machine's processors; 1 where nothing else runs. */
  readonly waiting: number;
}

/** Counts tests, and prints them part by part, since parts run beside each other. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;
  readonly figures: Figure[] = [];
  readonly failures: string[] = [];

  begin(name: string): Part {
    return new Part(name, this);
  }

  /**
   * Holds the times against their bounds, those of the packed extension by themselves: the best of all starts, since
   * whatever else the machine does only adds. Where more wait for its processors than it has, as much more is allowed.
   */
  judgeFigures(): void {
    const part = this.begin('times');
    for (const [name, bound] of Object.entries(bounds))
      for (const packed of [false, true]) {
        const all = this.figures.filter(figure => figure.name === name && figure.packed === packed);
        const [best] = all.toSorted((one, other) => one.ms / one.waiting - other.ms / other.waiting);
        if (!best) continue;
        const what = `${name}${packed ? ' of the packed extension' : ''}`;
        const allowed = `at most ${bound} ms${best.waiting > 1 ? `, times ${best.waiting.toFixed(1)} for what else runs` : ''}`;
        const title = `${what}: ${allowed}; ${best.ms} ms was the best of ${all.length}`;
        if (best.ms <= bound * best.waiting) part.add({ kind: 'passed', title, ms: best.ms });
        else part.add({ kind: 'failed', title, reason: all.map(({ ms }) => ms).join(', ') });
      }
    part.end();
  }

  /** The sum, and whether it is good: something ran, nothing failed and nothing was left out. */
  end(): boolean {
    if (this.failures.length > 0) console.log(`\n${this.failures.join('\n')}`);
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : '';
    console.log(`\neditor: ${this.passed} passed, ${this.failed} failed${skipped}`);
    return this.passed > 0 && this.failed === 0 && this.skipped === 0;
  }
}

/** The tests of one start of the editor. */
export class Part {
  private readonly lines: string[] = [];
  private readonly begun = performance.now();

  constructor(
    private readonly name: string,
    private readonly tally: Tally,
  ) {}

  add(line: TestLine): void {
    const { tally } = this;
    switch (line.kind) {
      case 'passed':
        tally.passed++;
        this.lines.push(`  ✓ ${line.title} (${line.ms} ms)`);
        return;
      case 'failed': {
        tally.failed++;
        const text = `  ✗ ${line.title}\n${line.reason.replace(/^/gm, '      ')}`;
        tally.failures.push(`${this.name}\n${text}`);
        this.lines.push(text);
        return;
      }
      case 'skipped':
        tally.skipped++;
        this.lines.push(`  - ${line.title}`);
        return;
      case 'figure':
        this.time(line.name, line.ms);
    }
  }

  /** A line of its own among the tests'. */
  note(text: string): void {
    this.lines.push(`  ! ${text}`);
  }

  private time(name: FigureName, ms: number): void {
    const waiting = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
    this.lines.push(`  ${name}: ${ms} ms`);
    this.tally.figures.push({ name, packed: this.name === 'packed', ms, waiting });
  }

  end(): void {
    const seconds = ((performance.now() - this.begun) / 1000).toFixed(1);
    console.log(`\n${this.name} (${seconds} s)\n${this.lines.join('\n')}`);
  }
}
