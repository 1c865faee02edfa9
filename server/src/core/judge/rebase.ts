import type { Place } from '../place.ts';
import type { Plan, Topic } from '../plan/model.ts';
import type { Settings } from '../settings.ts';
import { findingsOf } from './findings.ts';
import type { Location, TopicReport, Verdict } from './model.ts';
import type { Rule } from './rule.ts';
import { allRules } from './rules.ts';

const rulesById: ReadonlyMap<string, Rule> = new Map(allRules.map(rule => [rule.id, rule]));

/**
 * All that a plan asks of one guide, wherever it says so: two plans that ask the same of a topic give the same
 * verdicts, places apart.
 */
export function askedOf(plan: Plan, topic: Topic): string {
  const { id, title, number, group, file, expectedLines, outline, priority, claimed } = topic;
  const told = JSON.stringify([
    [id, title, number, group, file, priority, claimed.status, claimed.progress],
    expectedLines && [expectedLines.value, expectedLines.max, expectedLines.raw],
    outline.map(({ text, name, parts, note, checked }) => [
      text,
      name,
      note,
      checked,
      parts.map(part => part.text),
    ]),
  ]);
  return `${askedOfAll(plan)}\n${told}`;
}

const ofAll = new WeakMap<Plan, string>();

/** What it asks of every guide, found once for all of its topics. */
function askedOfAll(plan: Plan): string {
  const known = ofAll.get(plan);
  if (known !== undefined) return known;
  const { path, language, criteria } = plan;
  const told = JSON.stringify([
    path,
    language,
    criteria.map(criterion => [criterion.id, criterion.text, criterion.required]),
  ]);
  ofAll.set(plan, told);
  return told;
}

/**
 * The report on a topic of a plan that was read again and asks the same as before: its verdicts stay, and point to where
 * the plan says so now. Null where a verdict points to anything else of the plan; then the guide has to be judged again.
 */
export function rebase(
  report: TopicReport,
  before: Plan,
  plan: Plan,
  topic: Topic,
  settings: Settings,
  rules: ReadonlyMap<string, Rule> = rulesById,
): TopicReport | null {
  const moved = movedPlaces(before, report.topic, plan, topic);
  const locate = (location: Location): Location | null => {
    if (location.file !== plan.path) return location;
    const place = moved.get(keyOf(location.place));
    return place ? { file: location.file, place } : null;
  };
  const rebased = new Map<Verdict, Verdict>();
  const rebaseVerdict = (verdict: Verdict): Verdict | null => {
    const known = rebased.get(verdict);
    if (known) return known;
    const location = locate(verdict.location);
    const promise = verdict.promise && locate(verdict.promise);
    const touchesPlan = verdict.fixes.some(({ edits }) => edits.some(({ file }) => file === plan.path));
    if (location === null || (verdict.promise && !promise) || touchesPlan) return null;
    const made = { ...verdict, location, promise };
    rebased.set(verdict, made);
    return made;
  };
  const verdicts: Verdict[] = [];
  for (const verdict of report.verdicts) {
    const made = rebaseVerdict(verdict);
    if (made === null) return null;
    verdicts.push(made);
  }
  const criteria: TopicReport['criteria'][number][] = [];
  for (const { id, verdict } of report.criteria) {
    const made = rebaseVerdict(verdict);
    if (made === null) return null;
    criteria.push({ id, verdict: made });
  }
  return {
    ...report,
    topic,
    outline: report.outline.map((coverage, index) => ({
      ...coverage,
      item: topic.outline[index] ?? coverage.item,
    })),
    criteria,
    verdicts,
    findings: report.guide === null ? report.findings : findingsOf(verdicts, rules, topic, settings),
  };
}

/** Where each place that asks something of the topic has gone. */
function movedPlaces(before: Plan, old: Topic, plan: Plan, topic: Topic): ReadonlyMap<number, Place> {
  const moved = new Map<number, Place>();
  const now = placesOf(plan, topic);
  for (const [index, place] of placesOf(before, old).entries()) {
    const next = now[index];
    if (place && next) moved.set(keyOf(place), next);
  }
  return moved;
}

function placesOf({ criteria }: Plan, topic: Topic): readonly (Place | null)[] {
  return [
    topic.place,
    topic.fileRaw?.place ?? null,
    topic.expectedLines?.place ?? null,
    ...topic.outline.flatMap(({ place, parts }) => [place, ...parts.map(part => part.place)]),
    ...criteria.map(({ place }) => place),
  ];
}

/** More letters than any text has. */
const longest = 2 ** 26;

function keyOf({ start, end }: Place): number {
  return start * longest + end;
}
