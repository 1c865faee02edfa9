import type { Finding, PlanReport, TopicReport, VerdictValue } from '../core/judge/model.ts';
import { criteriaFor } from '../core/judge/promises.ts';
import type { Plan, Topic } from '../core/plan/model.ts';
import type { Settings } from '../core/settings.ts';
import type { CheckDocument, FindingDocument, PlanDocument, TopicDocument } from './document.ts';

/** A plan as read, nothing measured. */
export function planDocument(
  plan: Plan,
  settings: Settings,
  topics: readonly TopicDocument[] = plan.topics.map(topic => unmeasured(plan, topic, settings)),
): PlanDocument {
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

function unmeasured(plan: Plan, topic: Topic, settings: Settings): TopicDocument {
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
  };
}

/** What was judged, as one document; findings by file and place. `extra` are findings of other makers. */
export function checkDocument(
  reports: readonly PlanReport[],
  settings: Settings,
  extra: readonly Finding[] = [],
): CheckDocument {
  const topics = reports.flatMap(report => report.topics);
  const findings = once([...reports.flatMap(findingsOf), ...extra].map(findingDocument)).sort(byPlace);
  const count = (state: TopicReport['state']): number => topics.filter(topic => topic.state === state).length;
  const values = [
    ...reports.flatMap(({ verdicts }) => verdicts.map(({ value }) => value)),
    ...topics.flatMap(valuesOf),
  ];
  return {
    version: 1,
    plans: reports.map(({ plan, topics }) =>
      planDocument(
        plan,
        settings,
        topics.map(report => topicDocument(report, plan, settings)),
      ),
    ),
    findings,
    summary: {
      topics: topics.length,
      complete: count('complete'),
      drafting: count('drafting'),
      missing: count('missing'),
      findings: findings.length,
      bySeverity: countsOf(findings),
      skipped: values.filter(value => value === 'skipped').length,
      cut: 0,
    },
  };
}

/** Of a guide that could not be read there are no verdicts but those of its promises. */
function valuesOf({ verdicts, criteria, outline }: TopicReport): readonly VerdictValue[] {
  return verdicts.length > 0
    ? verdicts.map(({ value }) => value)
    : [...criteria.map(({ verdict }) => verdict.value), ...outline.map(({ value }) => value)];
}

function findingsOf({ findings, topics }: PlanReport): readonly Finding[] {
  return [...findings, ...topics.flatMap(topic => topic.findings)];
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly FindingDocument[]): CheckDocument['summary']['bySeverity'] {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Two topics may promise one guide, and two plans one topic: what is found of it twice is told once. */
function once(findings: readonly FindingDocument[]): FindingDocument[] {
  const seen = new Map(findings.map(finding => [JSON.stringify(finding), finding]));
  return [...seen.values()];
}

/** By file, then by place: the order in which findings are told. */
export function byPlace(a: FindingDocument, b: FindingDocument): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
