import { problemRule } from '../plan/problems.ts';

/** A plan names no file outside the folder that holds plan and guides. */
export const pathOutsideRoot = problemRule(
  'path-outside-root',
  'A plan names no file outside the folder that holds plan and guides.',
  'error',
);
