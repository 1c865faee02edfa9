import { flatMap } from '../flatMap.ts';
import type { Place } from '../place.ts';
import type { Plan, Topic } from '../plan/model.ts';
import type { TopicReport, Verdict } from './model.ts';

/** Where the file stands among the places of `placesOf`. */
export const fileAt = 1;

/** Where a plan asks something of a topic, in an order that is the same for plans that ask the same. */
export function placesOf({ criteria }: Pick<Plan, 'criteria'>, topic: Topic): readonly (Place | null)[] {
  return [
    topic.place,
    topic.fileRaw?.place ?? null,
    topic.expectedLines?.place ?? null,
    ...flatMap(topic.outline, ({ place, parts }) => [place, ...parts.map(part => part.place)]),
    ...criteria.map(({ place }) => place),
  ];
}

/**
 * To which of a plan's places, by where they stand in `placesOf`, the verdicts of a report point; null where one points
 * to anything else of the plan, or would edit it.
 */
export function pointsOf(
  { verdicts, criteria, topic }: Pick<TopicReport, 'verdicts' | 'criteria' | 'topic'>,
  plan: Plan,
): readonly number[] | null {
  // There are too few places for a map to pay.
  const places = placesOf(plan, topic);
  const points = new Set<number>();
  const take = ({ location, promise, fixes }: Verdict): boolean => {
    for (const at of [location, promise]) {
      if (at?.file !== plan.path) continue;
      const { start, end } = at.place;
      const index = places.findLastIndex(
        place => place !== null && place.start === start && place.end === end,
      );
      if (index < 0) return false;
      points.add(index);
    }
    return fixes.every(({ edits }) => edits.every(({ file }) => file !== plan.path));
  };
  return verdicts.every(take) && criteria.every(({ verdict }) => take(verdict)) ? [...points] : null;
}

/** More letters than any text has. */
const longest = 2 ** 26;

/** Tells places of one text apart. */
export function keyOf({ start, end }: Place): number {
  return start * longest + end;
}
