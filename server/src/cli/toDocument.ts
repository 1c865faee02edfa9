import type { Finding, PlanVerdicts, TopicReport, VerdictValue } from '../core/judge/model.ts';
import { criteriaFor } from '../core/judge/promises.ts';
import type { Plan, Topic } from '../core/plan/model.ts';
import type { Settings } from '../core/settings.ts';
import type {
  CheckDocument,
  FindingDocument,
  LongDocument,
  PlanDocument,
  TopicDocument,
} from './document.ts';
import { FindingsInOrder, sourceOf } from './judging/inOrder.ts';
import type { JudgedPlan, JudgedTopic } from './judging/judged.ts';
import { toldOf } from './judging/told.ts';

/** A plan as read, and what is told of its topics. */
export function planDocument<Topics extends Iterable<TopicDocument> = readonly TopicDocument[]>(
  plan: Plan,
  settings: Settings,
  topics: Topics,
): Omit<PlanDocument, 'topics'> & { readonly topics: Topics } {
  const { path, title, language } = plan;
  return {
    path,
    title,
    language,
    topics,
    criteria: plan.criteria.map(({ id, place, text, required }) => ({
      id,
      line: place.line,
      text,
      required,
    })),
    totals: plan.totals.map(({ group, topics, lines, place }) => ({
      group,
      topics: topics?.value ?? null,
      lines: lines?.value ?? null,
      line: place.line,
    })),
    problems: plan.problems.map(({ rule, place, message, args }) => ({
      rule,
      line: place.line,
      message: settings.translate(message, ...args),
    })),
  };
}

/** A topic whose guide was judged. */
export function topicDocument(report: TopicReport, plan: Plan, settings: Settings): TopicDocument {
  const { topic, state, progress, lines, examples, guide, outline, criteria } = report;
  return {
    ...unmeasured(plan, topic, settings),
    measured: { state, progress, lines, examples },
    outline: outline.map(({ item, value, reason, section, parts }) => {
      const covering = section === null ? null : guide?.sections[section];
      return {
        text: item.text,
        line: item.place.line,
        verdict: value,
        reason: reason || null,
        section: covering ? { title: covering.title, line: covering.place.line } : null,
        parts: parts.map(({ text, value, place }) => ({ text, verdict: value, line: place?.line ?? null })),
      };
    }),
    criteria: criteria.map(({ id, verdict: { value, reason, required, actual, evidence } }) => ({
      id,
      verdict: value,
      reason: reason || null,
      required,
      actual,
      evidence: evidence.map(({ line }) => line),
    })),
  };
}

/** A topic as the plan has it. */
export function unmeasured(plan: Plan, topic: Topic, settings: Settings): TopicDocument {
  const promises = criteriaFor(plan, topic, settings);
  const { title, group, file, place, priority, batch, expectedLines, claimed, outline } = topic;
  return {
    title,
    group,
    file,
    line: place.line,
    priority,
    batch,
    expectedLines: expectedLines?.value ?? null,
    expectedExamples: promises.get('min-examples')?.required ?? null,
    claimed: { status: claimed.status, progress: claimed.progress },
    measured: null,
    outline: outline.map(({ text, place, parts }) => ({
      text,
      line: place.line,
      verdict: null,
      reason: null,
      section: null,
      parts: parts.map(part => ({ text: part.text, verdict: null, line: null })),
    })),
    criteria: [...promises.values()].map(({ id, required }) => ({
      id,
      verdict: null,
      reason: null,
      required,
      actual: null,
      evidence: [],
    })),
  };
}

export function findingDocument({
  rule,
  severity,
  message,
  location,
  promise,
  fixes,
  subject,
  paths,
}: Finding): FindingDocument {
  const { line, column, endLine, endColumn } = location.place;
  return {
    file: location.file,
    line,
    column,
    endLine,
    endColumn,
    rule,
    severity,
    message,
    plan: promise && { file: promise.file, line: promise.place.line },
    fixable: fixes.length > 0,
    subject,
    ...(paths ? { paths } : {}),
  };
}

/** What was found of a topic, as plain data. */
export function judgedTopic(report: TopicReport, plan: Plan, settings: Settings): JudgedTopic {
  const { state, progress, lines, examples, words, covered, promises, moved } = report;
  const findings = report.findings.map(findingDocument);
  const { files, counts } = sourceOf(findings);
  return {
    measure: { state, progress, lines, examples, words, covered, promises, moved },
    told: { document: topicDocument(report, plan, settings), findings },
    files,
    counts,
    skipped: countSkipped(valuesOf(report)),
  };
}

/** What was found of a plan and its topics. */
export function judgedPlan(
  plan: Plan,
  { verdicts, findings }: PlanVerdicts,
  topics: readonly JudgedTopic[],
  settings: Settings,
): JudgedPlan {
  const documents = {
    *[Symbol.iterator]() {
      for (const topic of topics) yield toldOf(topic).document;
    },
  };
  return {
    document: planDocument(plan, settings, documents),
    topics,
    findings: findings.map(findingDocument),
    skipped:
      countSkipped(verdicts.map(({ value }) => value)) +
      topics.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

/** What was judged, as one document; findings by file and place. `extra` are findings of other makers. */
export function checkDocument(
  plans: readonly JudgedPlan[],
  extra: readonly FindingDocument[] = [],
): LongDocument {
  const topics = plans.flatMap(plan => plan.topics);
  const sources = plans.flatMap(({ findings, topics }) => [
    sourceOf(findings),
    ...topics.map(topic => ({ ...topic, findings: () => toldOf(topic).findings })),
  ]);
  const findings = new FindingsInOrder([...sources, sourceOf(extra)]);
  const bySeverity = findings.counts();
  const count = (state: TopicReport['state']): number =>
    topics.filter(({ measure }) => measure.state === state).length;
  return {
    version: 1,
    plans: plans.map(({ document }) => document),
    findings,
    summary: {
      topics: topics.length,
      complete: count('complete'),
      drafting: count('drafting'),
      missing: count('missing'),
      findings: Object.values(bySeverity).reduce((sum, number) => sum + number, 0),
      bySeverity,
      skipped: plans.reduce((sum, { skipped }) => sum + skipped, 0),
      cut: 0,
    },
  };
}

/** The document with all that is in it. */
export function wholeDocument(document: LongDocument): CheckDocument {
  const plans = document.plans.map(plan => ({ ...plan, topics: [...plan.topics] }));
  return { ...document, plans, findings: [...document.findings] };
}

function countSkipped(values: readonly VerdictValue[]): number {
  return values.filter(value => value === 'skipped').length;
}

/** Of a guide that could not be read there are no verdicts but those of its promises. */
function valuesOf({ verdicts, criteria, outline }: TopicReport): readonly VerdictValue[] {
  return verdicts.length > 0
    ? verdicts.map(({ value }) => value)
    : [...criteria.map(({ verdict }) => verdict.value), ...outline.map(({ value }) => value)];
}
