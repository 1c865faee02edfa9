import type { TopicMeasure } from '../../judge/model.ts';
import type { ClaimedStatus } from '../../plan/model.ts';
import type { MeasuredProgress } from './progress.ts';

/** What was measured of a topic, in the words of claims. */
export interface Measured extends MeasuredProgress {
  readonly status: ClaimedStatus;
}

/** A topic's state and progress; null where nothing is known of its guide, or nothing promised of one that is there. */
export function measuredOf(report: TopicMeasure): Measured | null {
  const { topic, state, progress, words, covered, promises, moved } = report;
  if (topic.file === null || moved.length > 0 || (words === null && state !== 'missing')) return null;
  if (promises === 0 && state !== 'missing') return null;
  return {
    status: state === 'missing' ? 'planned' : state,
    progress,
    covered: covered.items,
    items: covered.of,
  };
}
