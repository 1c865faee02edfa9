import { setFlagsFromString } from 'node:v8';

/** So much bytecode a function runs before V8 thinks of optimising it, in Node 20. */
const budgets = { soon: 67_584, later: 600_000, late: 1_400_000 } as const;

/**
 * Says when code is worth optimising. `late` is for hundreds of guides: what most functions are optimised for, in each
 * thread anew, is never earned back there; `later` where somebody types meanwhile. It holds for all threads.
 */
export function optimise(when: keyof typeof budgets): void {
  // Later versions don't have this flag, and would complain on stderr.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${budgets[when]}`);
}
