import { test } from 'vitest';
import { simulate } from './simulation.ts';

// The long run is `node test/lsp/simulate.mjs --edits 20000`.
test.each([1, 2, 3])('seed %i: after any edits the server tells what a fresh one tells', async seed => {
  await simulate({ seed, edits: 300, every: 20 });
});
