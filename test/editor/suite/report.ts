/// <reference types="mocha" />

/** One line of a test's end, as it travels from the extension host to the launcher. */
export type TestLine =
  | { readonly kind: 'opened'; readonly scenario: string }
  | { readonly kind: 'passed'; readonly title: string; readonly ms: number }
  | { readonly kind: 'failed'; readonly title: string; readonly reason: string }
  | { readonly kind: 'skipped'; readonly title: string }
  | { readonly kind: 'figure'; readonly name: FigureName; readonly ms: number }
  | { readonly kind: 'end'; readonly passed: number; readonly failed: number };

/** What is timed in each start of the editor. */
export type FigureName = 'activation' | 'first tree';

/** What a line begins with, so that it is told from whatever else the host prints. */
export const mark = '@guidewright-test ';

/** Tells the launcher a time, which it compares with those of the other starts. */
export function tellFigure(name: FigureName, ms: number): void {
  tell({ kind: 'figure', name, ms });
}

/** Tells the launcher what the editor opened, which it compares with what was asked for. */
export function tellOpened(scenario: string): void {
  tell({ kind: 'opened', scenario });
}

function tell(line: TestLine): void {
  console.log(mark + JSON.stringify(line));
}

/** Runs what was defined and prints a line a test; resolves when all passed. */
export function reported(start: (then: (failures: number) => void) => Mocha.Runner): Promise<void> {
  return new Promise((resolve, reject) => {
    let passed = 0;
    let failed = 0;
    const runner = start(failures => {
      tell({ kind: 'end', passed, failed });
      if (failures > 0 || passed === 0) reject(new Error(`${failures} failed, ${passed} passed`));
      else resolve();
    });
    const titleOf = (test: Mocha.Runnable): string => test.titlePath().join(': ');
    runner.on('pass', test => {
      passed++;
      tell({ kind: 'passed', title: titleOf(test), ms: test.duration ?? 0 });
    });
    runner.on('fail', (test, error) => {
      failed++;
      tell({ kind: 'failed', title: titleOf(test), reason: error.stack ?? `${error}` });
    });
    runner.on('pending', test => tell({ kind: 'skipped', title: titleOf(test) }));
  });
}
