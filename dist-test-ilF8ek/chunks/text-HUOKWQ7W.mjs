import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  severityWord
} from "./chunk-3ADFJTQT.mjs";
import {
  pad,
  reportWidth,
  widest
} from "./chunk-BCCJXRGX.mjs";
import {
  meter
} from "./chunk-KOUUZ2HY.mjs";
import {
  printable
} from "./chunk-LHLKZGWS.mjs";
import {
  nearTo
} from "./chunk-QNRLGXBB.mjs";
import "./chunk-VZMFVORF.mjs";
import {
  withPromise
} from "./chunk-A6X6P6YS.mjs";
import "./chunk-XZU7YC4B.mjs";

// server/src/cli/reporters/wrap.ts
var wide = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}";
var opening = "\uFF08\u300A\u300C\u300E\u3010\u201C\u2018";
var closing = "\uFF0C\u3002\u3001\uFF1A\uFF1B\uFF1F\uFF01\uFF09\u300B\u300D\u300F\u3011\u201D\u2019\u2026";
var units = new RegExp(`\\s+|[${opening}]*(?:[${wide}]|[^\\s${wide}${opening}]+)?[${closing}]*`, "gu");
function wrap(text2, columns) {
  const lines = [];
  let line = "";
  let width = 0;
  for (const [unit] of text2.matchAll(units)) {
    const size = widest([unit]);
    if (width + (unit.trim() === "" ? 0 : size) > columns && width > 0) {
      lines.push(line.trimEnd());
      line = "";
      width = 0;
    }
    if (width === 0 && unit.trim() === "") continue;
    line += unit;
    width += size;
  }
  return line.trim() === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

// server/src/cli/reporters/text.ts
var text = (document, { context, root }) => {
  const near = nearTo(root, context.io.files.real(context.io.cwd));
  const topics = new Map(
    document.plans.flatMap(({ topics: topics2 }) => topics2.map((topic) => [topic.file, topic]))
  );
  const blocks = [...byFile(document.findings)].map(
    ([file, findings]) => block(file, findings, topics.get(file), near, context)
  );
  return `${[...blocks, sum(document, context)].join("\n")}
`;
};
function byFile(findings) {
  const files = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const known = files.get(finding.file);
    if (known) known.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}
function block(file, findings, topic, near, { colors, translate, io }) {
  const head = `${colors.underline(printable(near(file)))}${topic?.measured ? colors.dim(`  ${meter(topic, translate)}`) : ""}`;
  const table = findings.map(({ line, column: column2, severity, message, rule, plan }) => ({
    place: `${line}:${column2}`,
    word: severityWord(severity, translate),
    message: printable(withPromise(message, file, plan, translate, near)),
    rule: printable(rule),
    severity
  }));
  const places = widest(table.map(({ place }) => place));
  const words = widest(table.map(({ word }) => word));
  const indent = " ".repeat(2 + places + 2 + words + 2);
  const room = reportWidth(io.stdout) - indent.length;
  const column = messageColumn(table, room);
  const rows = table.flatMap(({ place, word, message, rule, severity }) => {
    const start = `  ${colors.dim(pad(place, places, "left"))}  ${paint(severity, colors)(pad(word, words))}  `;
    const [first = "", ...more] = column === null ? withRuleBehind(message, rule, room, colors) : wrap(message, column);
    const told = column === null ? first : `${pad(first, column)}  ${colors.dim(rule)}`;
    return [start + told, ...more.map((line) => indent + line)];
  });
  return `${[head, ...rows].join("\n")}
`;
}
var leastColumn = 50;
function messageColumn(table, room) {
  const most = room - 2 - widest(table.map(({ rule }) => rule));
  const wanted = widest(table.map(({ message }) => message));
  return wanted <= most ? wanted : most >= leastColumn ? most : null;
}
function withRuleBehind(message, rule, room, { dim }) {
  const lines = wrap(`${message}  ${rule}`, room);
  return lines.map(
    (line, index) => index === lines.length - 1 ? line.slice(0, -rule.length) + dim(rule) : line
  );
}
function paint(severity, { red, yellow, blue, dim }) {
  return { error: red, warning: yellow, info: blue, hint: dim }[severity];
}
function sum({ summary }, { colors, locale, translate: t }) {
  const { topics, complete, drafting, missing, skipped, cut, bySeverity } = summary;
  const counts = ["error", "warning", "info", "hint"].filter((severity) => bySeverity[severity] > 0).map((severity) => paint(severity, colors)(`${severityWord(severity, t)} ${bySeverity[severity]}`));
  const found = summary.findings === 0 ? colors.green(`\u2714 ${t("No findings.")}`) : t(
    "{0} ({1})",
    colors.bold(`\u2716 ${t("Findings: {0}", summary.findings)}`),
    counts.join(locale === "zh-cn" ? "\uFF0C" : ", ")
  );
  return [
    found,
    ...cut > 0 ? [colors.yellow(t("{0} of them are not shown, as --max-findings asks.", cut))] : [],
    t("Guides: {0} \u2014 {1} complete, {2} drafting, {3} missing", topics, complete, drafting, missing),
    ...skipped > 0 ? [colors.yellow(t("Not judged: {0}", skipped))] : []
  ].join("\n");
}
export {
  text
};
//# sourceMappingURL=text-HUOKWQ7W.mjs.map
