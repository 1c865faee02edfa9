import type { Rule } from '../core/judge/rule.ts';
import { allRules } from '../core/judge/rules.ts';
import { inTime, TookTooLong } from './inTime.ts';

/** How much of a text's time one rule may take, once all of them have taken too long. */
const share = 1 / 5;

/**
 * Judges by all rules, in time. Where that takes too long it is done once more with a limit for each rule: the one that
 * doesn't end becomes a `skipped` verdict. Throws `TookTooLong` where no rule is to blame.
 */
export function judgeInTime<Result>(judge: (rules: readonly Rule[]) => Result): Result {
  try {
    return inTime(() => judge(allRules));
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return inTime(() => judge(allRules.map(limited)));
  }
}

function limited(rule: Rule): Rule {
  const check = rule.check as (context: unknown) => ReturnType<Rule['check']>;
  return { ...rule, check: (context: unknown) => inTime(() => [...check.call(rule, context)], share) };
}
