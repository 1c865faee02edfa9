import type { CriterionVerdict, PlanReport, TopicReport } from '../core/judge/model.ts';
import type { CriterionId } from '../core/plan/model.ts';

/** How the guides of a plan stand to one criterion. */
export interface CriterionCount {
  /** How many guides there are, and how many of them meet it. */
  readonly guides: number;
  readonly met: number;
  /** Those that don't, with why. */
  readonly others: readonly { readonly topic: TopicReport; readonly found: CriterionVerdict }[];
}

/** The same for each criterion of which something is found. */
export function criterionCounts({ topics }: PlanReport): (id: CriterionId) => CriterionCount {
  const present = topics.filter(({ guide }) => guide);
  return id => {
    const found = present.flatMap(topic => {
      const one = topic.criteria.find(criterion => criterion.id === id);
      return one ? [{ topic, found: one }] : [];
    });
    const others = found.filter(({ found: { verdict } }) => verdict.value !== 'met');
    return { guides: present.length, met: found.length - others.length, others };
  };
}
