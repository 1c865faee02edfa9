/// <reference types="mocha" />
import 'mocha/mocha.js';
import { reported } from '../suite/report.ts';

/** What the editor calls in its web extension host, a worker without Node. */
export async function run(): Promise<void> {
  // Mocha looks into the page's address for what to run; a worker of the editor has none.
  Object.defineProperty(globalThis, 'location', { value: { search: '' }, configurable: true });
  mocha.setup({ ui: 'tdd', timeout: 30_000, reporter: undefined });
  await import('./web.test.ts');
  await reported(then => mocha.run(then) as Mocha.Runner);
}
