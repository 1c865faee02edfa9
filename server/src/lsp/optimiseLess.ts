import { setFlagsFromString } from 'node:v8';

/** How much bytecode a function runs before V8 thinks of optimising it. */
const usual = 67_584;

/**
 * Until it is ended, only what runs much more often is optimised: each thread optimises for itself, and what it gains by
 * that in a second or two is less than what the compiler takes from the threads beside it. Node 20 alone has the flag,
 * and later ones a compiler for such cases.
 */
export function optimiseLess(): () => void {
  if (!process.versions.v8.startsWith('11.')) return () => undefined;
  setFlagsFromString(`--interrupt-budget=${usual * 5}`);
  return () => setFlagsFromString(`--interrupt-budget=${usual}`);
}
