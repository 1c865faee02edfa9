import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/core/judge/severity.ts
var lighter = {
  error: "warning",
  warning: "info",
  info: "hint",
  hint: "hint"
};
function severityOf(rule, topic, settings, value = "unmet") {
  const set = settings.rules[rule.id]?.severity;
  if (set) return set;
  if (rule.severity !== "priority") return rule.severity;
  const severity = settings.priorities[topic?.priority ?? ""] ?? "warning";
  return value === "partial" ? lighter[severity] : severity;
}

// server/src/core/judge/findings.ts
function isGap({ value }) {
  return value === "unmet" || value === "partial" || value === "skipped";
}
function findingsOf(verdicts, rules, judged, settings) {
  const byId = "id" in judged ? null : new Map(judged.map((topic) => [topic.id, topic]));
  const topicOf = ({ topic }) => "id" in judged ? judged : byId?.get(topic ?? "") ?? null;
  const findings = [];
  for (const verdict of verdicts) {
    if (!isGap(verdict)) continue;
    const topic = topicOf(verdict);
    const rule = rules.get(verdict.rule);
    const severity = verdict.value === "skipped" || !rule ? "warning" : severityOf(rule, topic, settings, verdict.value);
    if (severity === "off") continue;
    findings.push({
      rule: verdict.rule,
      severity,
      message: verdict.message,
      reason: verdict.reason,
      location: verdict.location,
      promise: verdict.promise,
      topic: topic?.id ?? null,
      subject: verdict.subject,
      fixes: verdict.fixes,
      ...verdict.unnecessary ? { unnecessary: true } : {}
    });
  }
  return findings;
}
function withPromise(message, file, plan, translate, name = (path) => path) {
  if (plan === null || plan.file === file) return message;
  return translate("{0} ({1}:{2})", message, name(plan.file), plan.line);
}

export {
  severityOf,
  isGap,
  findingsOf,
  withPromise
};
//# sourceMappingURL=chunk-A6X6P6YS.mjs.map
