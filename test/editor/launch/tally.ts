import type { TestLine } from '../suite/report.ts';

/** Prints tests as they end and counts them. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;
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
