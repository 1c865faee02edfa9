import type { Reporter } from '../reporter.ts';

/** The contract, as it is. */
export const json: Reporter = document => JSON.stringify(document, null, 2);
