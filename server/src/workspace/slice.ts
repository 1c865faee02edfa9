import type { Criterion, Plan, Topic } from '../core/plan/model.ts';

/** All that a plan asks of one guide. What is not in here can change nothing that is found of the guide. */
export interface Slice {
  readonly path: string;
  readonly language: Plan['language'];
  readonly criteria: readonly Criterion[];
  readonly topic: Topic;
}

/** A plan's slice for one of its topics. Where else the plan speaks of the topic is the plan's own matter. */
export function sliceOf({ path, language, criteria }: Plan, topic: Topic): Slice {
  return { path, language, criteria, topic: { ...topic, mentions: [] } };
}

/** The plan that a slice is of, as far as its guide is concerned. */
export function planOf({ path, language, criteria, topic }: Slice): Plan {
  const nothing = { totals: [], claims: [], listings: [], relations: [], problems: [] };
  return { path, text: '', title: null, language, topics: [topic], criteria, ...nothing };
}
