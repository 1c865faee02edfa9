import { flatMap } from '../../flatMap.ts';
import type { Claim, Topic } from '../../plan/model.ts';
import type { TopicMeasure, Verdict } from '../model.ts';
import { claimsOf, excludes, type Said } from '../plan/claims.ts';
import { perReport } from '../plan/perReport.ts';
import { syncFixes } from '../plan/syncFixes.ts';
import { at, type PlanContext, type PlanRule, type ReportContext, verdict } from '../rule.ts';

/** A plan says one thing of a topic's state, wherever it speaks of it. */
export const claimConflict: PlanRule = {
  id: 'claim-conflict',
  scope: 'plan',
  summary: 'What a plan says of a topic’s state is the same in all of its places.',
  severity: 'warning',
  check: function* (context) {
    for (const claim of context.plan.claims) yield* judgeWhole(claim, context);
    if (context.measured) for (const report of context.reports) yield* judged(report, context);
    else for (const topic of context.plan.topics) yield* judgeTopic(topic, null, context);
  },
  ahead: (report, context) => judged(report, context),
};

const judged = perReport((report, context) => [...judgeTopic(report.topic, report, context)]);

/** `report` is what was measured of the topic, where anything was. */
function* judgeTopic(topic: Topic, report: TopicMeasure | null, context: ReportContext): Iterable<Verdict> {
  const claims = claimsOf(topic);
  const most = claims.reduce<Said | null>(
    (best, one) => (best && reach(best) >= reach(one) ? best : one),
    null,
  );
  if (most === null) return;
  const { translate } = context.settings;
  const other = claims.find(one => one !== most && contradict(most, one));
  if (other) {
    const message = translate(
      'Expected one state of “{0}”, found “{1}” here and “{2}” on line {3}.',
      topic.title,
      most.raw,
      other.raw,
      other.place.line,
    );
    yield conflict(topic, report, most, [other.place], message, context);
  } else if (most.progress !== null && excludes(most, most.progress)) {
    const message = translate(
      'Expected state and progress of “{0}” to agree, found “{1}”.',
      topic.title,
      most.raw,
    );
    yield conflict(topic, report, most, [], message, context);
  }
  yield* judgeBoxes(topic, report, most, context);
}

/** A complete topic has no open box, and one with all boxes ticked is not to do. */
function* judgeBoxes(
  topic: Topic,
  report: TopicMeasure | null,
  most: Said,
  context: ReportContext,
): Iterable<Verdict> {
  const { translate } = context.settings;
  const boxes = topic.outline.filter(({ checked }) => checked !== null);
  const open = boxes.filter(({ checked }) => checked === false);
  const [first] = open;
  if (most.status === 'complete' && first) {
    const message = translate(
      'Expected every box of “{0}” ticked, since it is “{1}”; open: {2} of {3}, first “{4}” on line {5}.',
      topic.title,
      most.raw,
      open.length,
      boxes.length,
      first.text,
      first.place.line,
    );
    yield conflict(
      topic,
      report,
      most,
      open.map(({ place }) => place),
      message,
      context,
    );
  } else if (most.status === 'planned' && boxes.length > 1 && open.length === 0) {
    const message = translate(
      'Expected “{0}” to be begun, since all of its boxes are ticked, found “{1}”.',
      topic.title,
      most.raw,
    );
    yield conflict(
      topic,
      report,
      most,
      boxes.map(({ place }) => place),
      message,
      context,
    );
  }
}

/** What the plan says of itself, against what it says of its topics. */
function* judgeWhole(claim: Claim, { plan, settings: { translate } }: PlanContext): Iterable<Verdict> {
  const isDone = claim.status === 'complete' || (claim.progress ?? 0) >= 100;
  // A count, as in "3 of 9 written", is no claim that all are.
  if (!isDone || /\d(?!\d*\s*[%％])/.test(claim.raw)) return;
  const open = flatMap(plan.topics, topic => {
    const said = claimsOf(topic).find(
      ({ status, progress }) => (status ?? 'complete') !== 'complete' || (progress ?? 100) < 100,
    );
    return said ? [{ topic, said }] : [];
  });
  const [first] = open;
  if (!first) return;
  const message = translate(
    'Expected every topic complete, since the plan says “{0}” of itself; not so: {1} of {2}, first “{3}” on line {4}.',
    claim.raw,
    open.length,
    plan.topics.length,
    first.topic.title,
    first.said.place.line,
  );
  yield verdict('claim-conflict', at(plan.path, claim.place), {
    value: 'unmet',
    subject: claim.raw,
    evidence: open.map(({ said }) => said.place),
    reason: message,
    message,
  });
}

/** How much a place claims; the one that claims most is held against the others. */
function reach({ status, progress }: Said): number {
  const state = status === 'complete' ? 300 : status === 'drafting' ? 200 : status === 'planned' ? 100 : 0;
  return state + (progress ?? (status === 'complete' ? 100 : 0));
}

function contradict(most: Said, other: Said): boolean {
  // What one phase leaves begun another may finish.
  if (most.batch !== null && other.batch !== null && most.batch !== other.batch) return false;
  if (most.status === 'complete' && other.isAction && other.progress === null) return false;
  if (most.progress !== null && other.progress !== null && most.progress !== other.progress) return true;
  if (most.progress !== null && excludes(other, most.progress)) return true;
  if (other.progress !== null && excludes(most, other.progress)) return true;
  if (most.status === null || other.status === null || most.status === other.status) return false;
  return most.status === 'complete' || other.status === 'complete' || !(most.vague || other.vague);
}

function conflict(
  topic: Topic,
  report: TopicMeasure | null,
  said: Said,
  evidence: Verdict['evidence'],
  message: string,
  { plan, settings: { translate } }: ReportContext,
): Verdict {
  return verdict('claim-conflict', at(plan.path, said.place), {
    value: 'unmet',
    subject: topic.title,
    topic: topic.id,
    evidence,
    reason: message,
    message,
    fixes: report ? syncFixes(plan, report, translate) : [],
  });
}
