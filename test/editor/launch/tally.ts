import type { FigureName, TestLine } from '../suite/report.ts';

const bounds: Readonly<Record<FigureName, number>> = { activation: 50, 'first tree': 1000 };

/** Prints tests as they end and counts them. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;
  private readonly figures = new Map<FigureName, number[]>();
  private readonly failures: string[] = [];
  private part = '';

  begin(part: string): void {
    this.part = part;
    console.log(`\n${part}`);
  }

  add(line: TestLine): void {
    switch (line.kind) {
      case 'passed':
        this.passed++;
        console.log(`  ✓ ${line.title} (${line.ms} ms)`);
        return;
      case 'failed': {
        this.failed++;
        const text = `  ✗ ${line.title}\n${line.reason.replace(/^/gm, '      ')}`;
        this.failures.push(`${this.part}\n${text}`);
        console.log(text);
        return;
      }
      case 'skipped':
        this.skipped++;
        console.log(`  - ${line.title}`);
        return;
      case 'figure':
        console.log(`  ${line.name}: ${line.ms} ms`);
        this.figures.set(line.name, [...(this.figures.get(line.name) ?? []), line.ms]);
        return;
    }
  }

  /** Holds the times against their bounds: the best of all starts, since whatever else the machine does only adds. */
  judgeFigures(): void {
    this.begin('times');
    for (const [name, all] of this.figures) {
      const best = Math.min(...all);
      const title = `${name}: at most ${bounds[name]} ms; ${best} ms was the best of ${all.length} starts`;
      if (best <= bounds[name]) this.add({ kind: 'passed', title, ms: best });
      else this.add({ kind: 'failed', title, reason: all.join(', ') });
    }
  }

  /** The sum, and whether it is good: something ran, nothing failed and nothing was left out. */
  end(): boolean {
    if (this.failures.length > 0) console.log(`\n${this.failures.join('\n')}`);
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : '';
    console.log(`\neditor: ${this.passed} passed, ${this.failed} failed${skipped}`);
    return this.passed > 0 && this.failed === 0 && this.skipped === 0;
  }
}
