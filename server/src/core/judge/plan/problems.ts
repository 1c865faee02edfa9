import type { PlanProblem } from '../../plan/model.ts';
import { at, type PlanRule, verdict } from '../rule.ts';

/** A rule that says what the plan's reader could not read: each problem is told where it is, in the reader's words. */
export function problemRule(
  id: PlanProblem['rule'],
  summary: string,
  severity: PlanRule['severity'],
): PlanRule {
  return {
    id,
    scope: 'plan',
    summary,
    severity,
    check: ({ plan, settings: { translate } }) =>
      plan.problems
        .filter(({ rule }) => rule === id)
        .map(({ place, message: sentence, args }) => {
          const message = translate(sentence, ...args);
          return verdict(id, at(plan.path, place), {
            value: 'unmet',
            subject: plan.text.slice(place.start, place.end).trim().slice(0, 200),
            reason: message,
            message,
          });
        }),
  };
}
