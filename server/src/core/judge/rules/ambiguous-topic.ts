import { problemRule } from '../plan/problems.ts';

/** Every name in a plan’s tables and lists is that of one topic alone. */
export const ambiguousTopic = problemRule(
  'ambiguous-topic',
  'Every name in a plan’s tables and lists is that of one topic alone.',
  'warning',
);
