import type { TopicReport } from '../../judge/model.ts';
import type { ClaimedStatus } from '../../plan/model.ts';
import type { MeasuredProgress } from './progress.ts';

/** What was measured of a topic, in the words of claims. */
export interface Measured extends MeasuredProgress {
  readonly status: ClaimedStatus;
}

/** A topic's state and progress; null where nothing is known of its guide. */
export function measuredOf(report: TopicReport): Measured | null {
  const { topic, state, progress, guide, outline, moved } = report;
  if (topic.file === null || moved.length > 0 || (guide === null && state !== 'missing')) return null;
  return {
    status: state === 'missing' ? 'planned' : state,
    progress,
    covered: outline.filter(({ value }) => value === 'met' || value === 'waived').length,
    items: outline.length,
  };
}
