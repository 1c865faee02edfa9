import { isAlike } from '../alike.ts';
import type { Place } from '../place.ts';
import type { Plan, Topic } from '../plan/model.ts';
import type { Location, TopicReport, Verdict } from './model.ts';
import { fileAt, keyOf, placesOf, pointsOf } from './points.ts';

/** A report as it was made, and where the plan asked for what. */
interface Origin {
  readonly report: TopicReport;
  readonly places: readonly (Place | null)[];
  readonly points: readonly number[];
}

/** What reports that were moved were made of: never of one that was moved itself. */
const origins = new WeakMap<TopicReport, Origin>();
const known = new WeakMap<TopicReport, readonly number[] | null>();

/** Tells what `pointsOf` gives for a report, for whoever can't look into it at no cost. */
export function pointsKnown(report: TopicReport, points: readonly number[] | null): void {
  known.set(report, points);
}

/** The report as it was judged, which says the same of the guide: of one that was moved, and of any other itself. */
export function asJudged(report: TopicReport): TopicReport {
  return origins.get(report)?.report ?? report;
}

/**
 * The report on a topic of a plan that was read again and asks the same as before: its verdicts stay, and point to where
 * the plan says so now, which is found out when somebody looks at them. Null where a verdict points to anything else of
 * the plan; then the guide has to be judged again.
 */
export function rebase(report: TopicReport, before: Plan, plan: Plan, topic: Topic): TopicReport | null {
  const origin = origins.get(report) ?? originOf(report, before);
  if (origin === null) return null;
  // Who asks the same has the same places, but for a file that is not named where the topic stands.
  if (topic.fileRaw === null && origin.points.includes(fileAt)) return null;
  const moved = movedReport(origin, plan, topic);
  origins.set(moved, origin);
  return moved;
}

function originOf(report: TopicReport, plan: Plan): Origin | null {
  const told = known.get(report);
  const points = told === undefined ? pointsOf(report, plan) : told;
  return points && { report, points, places: placesOf(plan, report.topic) };
}

function movedReport({ report, places, points }: Origin, plan: Plan, topic: Topic): TopicReport {
  const { state, progress, lines, examples, words, covered, promises, moved } = report;
  const goes = once(() => {
    const now = placesOf(plan, topic);
    const others = points.filter(at => !isAlike(places[at], now[at]));
    return new Map(others.map(at => [keyOf(places[at] as Place), now[at] as Place]));
  });
  const locate = (location: Location): Location => {
    const place = location.file === plan.path ? goes().get(keyOf(location.place)) : undefined;
    return place ? { file: plan.path, place } : location;
  };
  const located = <Said extends Pick<Verdict, 'location' | 'promise'>>(said: Said): Said => ({
    ...said,
    location: locate(said.location),
    promise: said.promise && locate(said.promise),
  });
  const judged = once((): Pick<TopicReport, 'verdicts' | 'criteria'> => {
    if (goes().size === 0) return report;
    const all = new Map(report.verdicts.map(verdict => [verdict, located(verdict)]));
    return {
      verdicts: [...all.values()],
      criteria: report.criteria.map(({ id, verdict }) => ({
        id,
        verdict: all.get(verdict) ?? located(verdict),
      })),
    };
  });
  const findings = once(() => (goes().size === 0 ? report.findings : report.findings.map(located)));
  const outline = once(() =>
    report.outline.map((coverage, index) => ({ ...coverage, item: topic.outline[index] ?? coverage.item })),
  );
  return {
    ...{ topic, state, progress, lines, examples, words, covered, promises, moved },
    get guide() {
      return report.guide;
    },
    get outline() {
      return outline();
    },
    get verdicts() {
      return judged().verdicts;
    },
    get criteria() {
      return judged().criteria;
    },
    get findings() {
      return findings();
    },
  };
}

/** Gives what `make` gives, which is called when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
