import type { Plan } from '../../plan/model.ts';
import type { Translate } from '../../translate.ts';
import { syncPlan } from '../../write/sync/sync.ts';
import type { Fix, TopicMeasure } from '../model.ts';

/** The fix that writes what is measured of a topic into all places of the plan that claim something of it. */
export function syncFixes(plan: Plan, report: TopicMeasure, translate: Translate): readonly Fix[] {
  const { edits } = syncPlan(plan, [report]);
  return edits.length > 0
    ? [{ title: translate('Update what the plan says of “{0}”', report.topic.title), safe: false, edits }]
    : [];
}
