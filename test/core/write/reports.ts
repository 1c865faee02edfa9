import type { TopicReport } from '../../../server/src/core/judge/model.ts';
import type { Plan } from '../../../server/src/core/plan/model.ts';
import { anItem } from '../judge/samples.ts';

/** A guide's measured state and progress. */
export type Measured = readonly [state: TopicReport['state'], progress: number];

/** Reports on a plan's topics, in order; null for a guide that could not be read. */
export function reportsOf(plan: Plan, measured: readonly (Measured | null)[]): readonly TopicReport[] {
  return plan.topics.map((topic, index) => {
    const [state, progress] = measured[index] ?? ['drafting', 0];
    const guide = measured[index] && state !== 'missing' ? ({} as TopicReport['guide']) : null;
    return {
      topic,
      state,
      progress,
      guide,
      lines: null,
      examples: null,
      words: guide ? 500 : null,
      covered: { items: 2, of: 2 },
      promises: 2,
      moved: [],
      outline: [anItem('a'), anItem('b')].map(item => ({
        item,
        value: 'met',
        section: 0,
        also: [],
        score: 1,
        parts: [],
        candidates: [],
        reason: '',
      })),
      criteria: [],
      verdicts: [],
      findings: [],
    };
  });
}
