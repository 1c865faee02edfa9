import type { Finding, PlanVerdicts, TopicReport, VerdictValue } from '../core/judge/model.ts';
import { criteriaFor } from '../core/judge/promises.ts';
import type { Plan, Topic } from '../core/plan/model.ts';
import type { Settings } from '../core/settings.ts';
import type { CheckDocument, FindingDocument, PlanDocument, TopicDocument } from './document.ts';
import type { JudgedPlan, JudgedTopic } from './judging/judged.ts';

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
  return {
    measure: { state, progress, lines, examples, words, covered, promises, moved },
    document: topicDocument(report, plan, settings),
    findings: report.findings.map(findingDocument),
    skipped: countSkipped(valuesOf(report)),
  };
}

/** What was found of a plan and its topics, as plain data. */
export function judgedPlan(
  plan: Plan,
  { verdicts, findings }: PlanVerdicts,
  topics: readonly JudgedTopic[],
  settings: Settings,
): JudgedPlan {
  return {
    document: planDocument(
      plan,
      settings,
      topics.map(({ document }) => document),
    ),
    findings: [...findings.map(findingDocument), ...topics.flatMap(topic => topic.findings)],
    skipped:
      countSkipped(verdicts.map(({ value }) => value)) +
      topics.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

/** What was judged, as one document; findings by file and place. `extra` are findings of other makers. */
export function checkDocument(
  plans: readonly JudgedPlan[],
  extra: readonly FindingDocument[] = [],
): CheckDocument {
  const topics = plans.flatMap(({ document }) => document.topics);
  const findings = once([...plans.flatMap(plan => plan.findings), ...extra].sort(byPlace));
  const count = (state: TopicReport['state']): number =>
    topics.filter(({ measured }) => measured?.state === state).length;
  return {
    version: 1,
    plans: plans.map(({ document }) => document),
    findings,
    summary: {
      topics: topics.length,
      complete: count('complete'),
      drafting: count('drafting'),
      missing: count('missing'),
      findings: findings.length,
      bySeverity: countsOf(findings),
      skipped: plans.reduce((sum, { skipped }) => sum + skipped, 0),
      cut: 0,
    },
  };
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

/** How many findings there are of each severity. */
export function countsOf(findings: readonly FindingDocument[]): CheckDocument['summary']['bySeverity'] {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/**
 * Two topics may promise one guide, and two plans one topic: what is found of it twice is told once. `findings` are
 * sorted, so that only those of one place and rule can be the same.
 */
function once(findings: readonly FindingDocument[]): FindingDocument[] {
  let run: { readonly first: FindingDocument; readonly seen: Set<string> } | null = null;
  return findings.filter((finding, index) => {
    const next = findings[index + 1];
    const goesOn = run !== null && byPlace(run.first, finding) === 0;
    if (!goesOn && (next === undefined || byPlace(finding, next) !== 0)) return true;
    if (!goesOn || run === null) run = { first: finding, seen: new Set() };
    const text = JSON.stringify(finding);
    const isNew = !run.seen.has(text);
    run.seen.add(text);
    return isNew;
  });
}

/** By file, then by place: the order in which findings are told. */
export function byPlace(a: FindingDocument, b: FindingDocument): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
