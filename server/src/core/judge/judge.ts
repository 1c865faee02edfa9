import type { Plan, Topic } from '../plan/model.ts';
import type { Settings } from '../settings.ts';
import type { GuideState, PlanReport, TopicReport } from './model.ts';

/**
 * Judges one topic's guide. The same inputs give the same report; a rule that throws becomes a `skipped` verdict and
 * the others go on.
 */
export function judgeTopic(_plan: Plan, topic: Topic, state: GuideState, _settings: Settings): TopicReport {
  const guide = state.kind === 'present' ? state.guide : null;
  return {
    topic,
    state: guide ? 'drafting' : 'missing',
    progress: 0,
    lines: guide?.size.lines ?? null,
    examples: guide?.fences.filter(fence => fence.excluded === null).length ?? null,
    guide,
    outline: [],
    criteria: [],
    verdicts: [],
    findings: [],
  };
}

/** What `judgePlan` needs beside the plan and its topics' reports. */
export interface PlanSurroundings {
  readonly files: ReadonlySet<string>;
  readonly states: ReadonlyMap<string, GuideState>;
  /** False where the guides were not looked at. */
  readonly measured: boolean;
}

/** Judges the plan itself, given the reports on its topics (in the plan's order). */
export function judgePlan(
  plan: Plan,
  topics: readonly TopicReport[],
  _surroundings: PlanSurroundings,
  _settings: Settings,
): PlanReport {
  return { plan, topics, verdicts: [], findings: [] };
}
