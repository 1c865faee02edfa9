import type { TopicMeasure } from '../../judge/model.ts';
import type { ClaimedStatus } from '../../plan/model.ts';
import type { MeasuredProgress } from './progress.ts';

/** What was measured of a topic, in the words of claims. */
export interface Measured extends MeasuredProgress {
  readonly status: ClaimedStatus;
  /**
   * Where nothing was promised of a guide, the one claim that is wrong all the same: a stub is not complete, a long
   * guide is begun. Null where promises were measured, so that all claims can be held against them.
   */
  readonly wrong: 'complete' | 'planned' | null;
}

/** A guide of so many lines is begun, whatever was promised. */
const longGuide = 100;

/** A topic's state and progress; null where nothing is known of its guide. */
export function measuredOf(report: TopicMeasure): Measured | null {
  const { topic, state, progress, words, covered, promises, moved, lines } = report;
  if (topic.file === null || moved.length > 0 || (words === null && state !== 'missing')) return null;
  const counts = { progress, covered: covered.items, items: covered.of };
  if (promises > 0 || state === 'missing')
    return { ...counts, status: state === 'missing' ? 'planned' : state, wrong: null };
  if (state === 'drafting') return { ...counts, status: 'drafting', wrong: 'complete' };
  return (lines ?? 0) >= longGuide ? { ...counts, status: 'drafting', wrong: 'planned' } : null;
}
