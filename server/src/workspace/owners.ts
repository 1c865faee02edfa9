import type { Plan, Topic } from '../core/plan/model.ts';

/** A topic and the plan that it is in. */
export interface Owned {
  readonly plan: Plan;
  readonly topic: Topic;
}

/** The topics that promise each file, in the plans' order. */
export function ownersOf(plans: readonly Plan[]): ReadonlyMap<string, readonly Owned[]> {
  const owners = new Map<string, Owned[]>();
  for (const plan of plans)
    for (const topic of plan.topics) {
      if (topic.file === null) continue;
      const known = owners.get(topic.file);
      if (known) known.push({ plan, topic });
      else owners.set(topic.file, [{ plan, topic }]);
    }
  return owners;
}
