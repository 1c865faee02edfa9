import type { CriterionId, Plan, Topic } from '../plan/model.ts';
import type { Settings } from '../settings.ts';
import type { Location } from './model.ts';

/** One criterion that a topic's guide has to meet. */
export interface CriterionPromise {
  readonly id: CriterionId;
  /** The least number asked for; null where the criterion has none. */
  readonly required: number | null;
  /** Where the plan asks for it; null where only the settings do. */
  readonly promise: Location | null;
}

/**
 * What the plan and the settings ask of a topic's guide, by criterion.
 *
 * A number comes from the settings, else from the topic itself (its expected lines), else from the plan's criterion;
 * `false` in the settings switches a criterion off, whoever asks for it.
 */
export function criteriaFor(
  plan: Plan,
  topic: Topic,
  settings: Settings,
): ReadonlyMap<CriterionId, CriterionPromise> {
  const promises = new Map<CriterionId, CriterionPromise>();
  for (const { id, required, place } of plan.criteria)
    if (id !== null && !promises.has(id))
      promises.set(id, { id, required, promise: { file: plan.path, place } });
  if (topic.expectedLines !== null)
    promises.set('min-lines', {
      id: 'min-lines',
      required: topic.expectedLines.value,
      promise: { file: plan.path, place: topic.expectedLines.place },
    });
  for (const [key, wanted] of Object.entries(settings.criteria)) {
    const id = key as CriterionId;
    const known = promises.get(id);
    if (wanted === false) promises.delete(id);
    else if (typeof wanted === 'number')
      promises.set(id, { id, required: wanted, promise: known?.promise ?? null });
    else if (wanted === true && !known) promises.set(id, { id, required: null, promise: null });
  }
  return promises;
}
