import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  of
} from "./chunk-KOUUZ2HY.mjs";
import {
  printable
} from "./chunk-LHLKZGWS.mjs";
import {
  withPromise
} from "./chunk-A6X6P6YS.mjs";
import "./chunk-XZU7YC4B.mjs";

// server/src/cli/reporters/markdown.ts
var icons = { error: "\u{1F534}", warning: "\u{1F7E1}", info: "\u{1F535}", hint: "\u26AA" };
var states = { complete: "\u2705", drafting: "\u270F\uFE0F", missing: "\u2B1C" };
var mostRows = 200;
var markdown = (document, surroundings) => {
  const { translate: t } = surroundings.context;
  const { topics, complete, drafting, missing, findings, skipped } = document.summary;
  const lines = [
    `## Guidewright`,
    "",
    t("Guides: {0} \u2014 {1} complete, {2} drafting, {3} missing", topics, complete, drafting, missing),
    `${t("Findings: {0}", findings)}${skipped > 0 ? ` \xB7 ${t("Not judged: {0}", skipped)}` : ""}`,
    ...document.plans.flatMap((plan) => [
      "",
      `### ${cell(plan.title ?? plan.path)}`,
      "",
      ...table(plan.topics, surroundings)
    ]),
    ...details(document, surroundings)
  ];
  return lines.join("\n");
};
function table(topics, { context: { translate: t } }) {
  return [
    `| | ${t("Topic")} | ${t("Priority")} | ${t("Progress")} | ${t("Lines")} | ${t("Examples")} | ${t("Missing sections")} |`,
    "| --- | --- | --- | ---: | ---: | ---: | --- |",
    ...topics.map(({ title, file, priority, measured, expectedLines, expectedExamples, outline }) => {
      const gaps = outline.filter(({ verdict }) => verdict === "unmet" || verdict === "partial");
      const cells = [
        measured ? states[measured.state] : "",
        file === null ? cell(title) : `${cell(title)}<br>${code(file)}`,
        cell(priority ?? ""),
        measured ? `${measured.progress} %` : "",
        measured?.lines == null ? "" : of(measured.lines, expectedLines),
        measured?.examples == null ? "" : of(measured.examples, expectedExamples),
        measured?.state === "missing" ? "" : gaps.map(({ text }) => cell(text)).join(", ")
      ];
      return `| ${cells.join(" | ")} |`;
    })
  ];
}
function details({ findings, summary }, { context: { translate: t } }) {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, mostRows);
  const left = summary.cut + findings.length - shown.length;
  return [
    "",
    "<details>",
    `<summary>${t("Findings: {0}", summary.findings)}</summary>`,
    "",
    `| | ${t("Place")} | ${t("Finding")} | ${t("Rule")} |`,
    "| --- | --- | --- | --- |",
    ...shown.map(
      ({ file, line, message, rule, severity, plan }) => `| ${icons[severity]} | ${code(`${file}:${line}`)} | ${cell(withPromise(message, file, plan, t))} | ${code(rule)} |`
    ),
    ...left > 0 ? ["", t("{0} more are not shown.", left)] : [],
    "",
    "</details>"
  ];
}
function cell(text) {
  return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("@", "@\u200B").replace(/[\\`*_{}[\]()#+!|~>$]/g, "\\$&");
}
function code(text) {
  return `<code>${printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("|", "&#124;")}</code>`;
}
export {
  markdown
};
//# sourceMappingURL=markdown-VXQONBGC.mjs.map
