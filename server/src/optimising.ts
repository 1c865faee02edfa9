import { setFlagsFromString } from 'node:v8';

type When = 'soon' | 'later' | 'late';

/** So much bytecode a function runs before V8 thinks of optimising it, in Node 20. */
const budgets: Readonly<Record<When, number>> = { soon: 67_584, later: 1_000_000, late: 1_400_000 };
/** So often, by its length, it is called before that, in the versions from Node 22 on that were looked at. */
const calls: Readonly<Record<When, number>> = { soon: 3_000, later: 62_000, late: 62_000 };
const version = Number.parseInt(process.versions.v8, 10);

/** Whether this is a V8, of Node 20 to 26, that has the flags which are set here; of others it complains on stderr. */
export const hasFlags = version >= 11 && version <= 14;

/**
 * Leaves loops whole in Node 20: taking their first turn out costs each thread more than it saves there, a thirtieth of
 * what a thousand guides take. Later versions gain nothing by it.
 */
export const withoutPeeling: readonly string[] =
  version === 11 ? ['--no-turbo-loop-peeling', '--no-turbo-loop-variable'] : [];

/**
 * Says when code is worth optimising. `late` is for hundreds of guides: what most functions are optimised for, in each
 * thread anew, is never earned back there; `later` where somebody types meanwhile. It holds for all threads.
 */
export function optimise(when: When): void {
  if (!hasFlags) return;
  if (version === 11) setFlagsFromString(`--interrupt-budget=${budgets[when]}`);
  else setFlagsFromString(`--invocation-count-for-turbofan=${calls[when]}`);
}
