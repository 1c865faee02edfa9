import { problemRule } from '../plan/problems.ts';

/** Every name in a plan’s tables and lists is that of a topic. */
export const unknownTopic = problemRule(
  'unknown-topic',
  'Every name in a plan’s tables and lists is that of a topic.',
  'warning',
);
