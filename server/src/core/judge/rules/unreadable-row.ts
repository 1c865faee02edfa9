import { problemRule } from '../plan/problems.ts';

/** Every row that looks like a topic can be read as one. */
export const unreadableRow = problemRule(
  'unreadable-row',
  'Every row that looks like a topic can be read as one.',
  'info',
);
