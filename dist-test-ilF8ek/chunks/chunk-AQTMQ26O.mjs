import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  criteriaFor
} from "./chunk-FZXO2AJL.mjs";

// server/src/cli/toDocument.ts
function planDocument(plan, settings, topics = plan.topics.map((topic) => unmeasured(plan, topic, settings))) {
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
      required
    })),
    totals: plan.totals.map(({ group, topics: topics2, lines, place }) => ({
      group,
      topics: topics2?.value ?? null,
      lines: lines?.value ?? null,
      line: place.line
    })),
    problems: plan.problems.map(({ rule, place, message, args }) => ({
      rule,
      line: place.line,
      message: settings.translate(message, ...args)
    }))
  };
}
function topicDocument(report, plan, settings) {
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
        parts: parts.map(({ text, value: value2, place }) => ({ text, verdict: value2, line: place?.line ?? null }))
      };
    }),
    criteria: criteria.map(({ id, verdict: { value, reason, required, actual, evidence } }) => ({
      id,
      verdict: value,
      reason: reason || null,
      required,
      actual,
      evidence: evidence.map(({ line }) => line)
    }))
  };
}
function unmeasured(plan, topic, settings) {
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
    expectedExamples: promises.get("min-examples")?.required ?? null,
    claimed: { status: claimed.status, progress: claimed.progress },
    measured: null,
    outline: outline.map(({ text, place: place2, parts }) => ({
      text,
      line: place2.line,
      verdict: null,
      reason: null,
      section: null,
      parts: parts.map((part) => ({ text: part.text, verdict: null, line: null }))
    })),
    criteria: [...promises.values()].map(({ id, required }) => ({
      id,
      verdict: null,
      reason: null,
      required,
      actual: null,
      evidence: []
    }))
  };
}
function findingDocument({
  rule,
  severity,
  message,
  location,
  promise,
  fixes,
  subject
}) {
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
    subject
  };
}
function judgedTopic(report, plan, settings) {
  const { state, progress, lines, examples, words, covered, promises, moved } = report;
  return {
    measure: { state, progress, lines, examples, words, covered, promises, moved },
    document: topicDocument(report, plan, settings),
    findings: report.findings.map(findingDocument),
    skipped: countSkipped(valuesOf(report))
  };
}
function judgedPlan(plan, { verdicts, findings }, topics, settings) {
  return {
    document: planDocument(
      plan,
      settings,
      topics.map(({ document }) => document)
    ),
    findings: [...findings.map(findingDocument), ...topics.flatMap((topic) => topic.findings)],
    skipped: countSkipped(verdicts.map(({ value }) => value)) + topics.reduce((sum, { skipped }) => sum + skipped, 0)
  };
}
function checkDocument(plans, extra = []) {
  const topics = plans.flatMap(({ document }) => document.topics);
  const findings = once([...plans.flatMap((plan) => plan.findings), ...extra]).sort(byPlace);
  const count = (state) => topics.filter(({ measured }) => measured?.state === state).length;
  return {
    version: 1,
    plans: plans.map(({ document }) => document),
    findings,
    summary: {
      topics: topics.length,
      complete: count("complete"),
      drafting: count("drafting"),
      missing: count("missing"),
      findings: findings.length,
      bySeverity: countsOf(findings),
      skipped: plans.reduce((sum, { skipped }) => sum + skipped, 0),
      cut: 0
    }
  };
}
function countSkipped(values) {
  return values.filter((value) => value === "skipped").length;
}
function valuesOf({ verdicts, criteria, outline }) {
  return verdicts.length > 0 ? verdicts.map(({ value }) => value) : [...criteria.map(({ verdict }) => verdict.value), ...outline.map(({ value }) => value)];
}
function countsOf(findings) {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
function once(findings) {
  const seen = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...seen.values()];
}
function byPlace(a, b) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

export {
  planDocument,
  findingDocument,
  judgedTopic,
  judgedPlan,
  checkDocument,
  byPlace
};
//# sourceMappingURL=chunk-AQTMQ26O.mjs.map
