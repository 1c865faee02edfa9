import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  weight
} from "./chunk-3ADFJTQT.mjs";
import {
  withPromise
} from "./chunk-A6X6P6YS.mjs";
import "./chunk-XZU7YC4B.mjs";

// server/src/cli/reporters/junit.ts
var junit = (document, { context, failOn }) => {
  const { translate } = context;
  const found = /* @__PURE__ */ new Map();
  for (const finding of document.findings) {
    const { message, file, plan } = finding;
    const told = { ...finding, message: withPromise(message, file, plan, translate) };
    const known = found.get(file);
    if (known) known.push(told);
    else found.set(file, [told]);
  }
  const fails = ({ severity }) => weight(severity) >= weight(failOn);
  const suites = document.plans.flatMap((plan) => [
    ...plan.topics.map((topic) => suite(topic.title, topicCases(topic, plan, found, fails))),
    suite(
      plan.path,
      ownCases(plan.path, plan.path, found, fails, () => false)
    )
  ]);
  const body = suites.map(({ text }) => text).join("\n");
  const total = (key) => suites.reduce((sum, suite2) => sum + suite2[key], 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="guidewright" tests="${total("tests")}" failures="${total("failures")}" skipped="${total("skipped")}">
${body}
</testsuites>`;
};
function topicCases(topic, plan, byFile, fails) {
  const file = topic.file ?? plan.path;
  const className = topic.file ?? topic.title;
  const found = (subject) => (byFile.get(topic.file ?? "") ?? []).filter((finding) => finding.subject === subject);
  const promise = (name, subject, line, verdict, reason) => {
    const findings = found(subject);
    const grave = topic.measured?.state === "missing" ? failsMissing(byFile, plan, topic, fails) : findings.some(fails);
    const kept = verdict === "met" || verdict === "waived";
    const result = verdict === "skipped" ? "skipped" : kept ? "passed" : grave ? "failed" : "noted";
    const message = findings.map((one) => one.message).join("\n") || (reason ?? "");
    return { name, className, file, line, result, message, type: findings[0]?.rule ?? verdict ?? "" };
  };
  const promises = /* @__PURE__ */ new Set([
    ...topic.outline.map(({ text }) => text),
    ...topic.criteria.map(({ id }) => id)
  ]);
  return [
    ...topic.outline.map(
      ({ text, line, verdict, reason, section }) => promise(text, text, section?.line ?? (topic.file === null ? line : 1), verdict, reason)
    ),
    ...topic.criteria.map(
      ({ id, verdict, reason, evidence }) => promise(id, id, evidence[0] ?? 1, verdict, reason)
    ),
    ...ownCases(topic.file, className, byFile, fails, (finding) => promises.has(finding.subject))
  ];
}
function failsMissing(byFile, plan, topic, fails) {
  const found = byFile.get(plan.path) ?? [];
  return found.some((one) => one.rule === "missing-guide" && one.subject === topic.file && fails(one));
}
function ownCases(file, className, byFile, fails, told) {
  return (byFile.get(file ?? "") ?? []).filter((finding) => !told(finding)).map((finding) => ({
    name: `${finding.rule} ${finding.line}:${finding.column}`,
    className,
    file: finding.file,
    line: finding.line,
    result: fails(finding) ? "failed" : "noted",
    message: finding.message,
    type: finding.rule
  }));
}
function suite(name, cases) {
  const count = (result) => cases.filter((one) => one.result === result).length;
  const [failures, skipped] = [count("failed"), count("skipped")];
  const text = [
    `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}" skipped="${skipped}">`,
    ...cases.map(testcase),
    "  </testsuite>"
  ].join("\n");
  return { text, tests: cases.length, failures, skipped };
}
function testcase({ name, className, file, line, result, message, type }) {
  const head = `    <testcase name="${xml(name)}" classname="${xml(className)}" file="${xml(file)}" line="${line}"`;
  switch (result) {
    case "passed":
      return `${head}/>`;
    case "skipped":
      return `${head}><skipped message="${xml(message)}"/></testcase>`;
    case "noted":
      return `${head}><system-out>${xml(message)}</system-out></testcase>`;
    default:
      return `${head}><failure message="${xml(message)}" type="${xml(type)}">${xml(`${file}:${line}: ${message}`)}</failure></testcase>`;
  }
}
function xml(text) {
  return text.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\uFFFD").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replace(/[\n\r\t]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
export {
  junit
};
//# sourceMappingURL=junit-VZXX4LR7.mjs.map
