import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  refuseEmpty
} from "./chunk-2XRM6NMQ.mjs";
import {
  judgeTasks,
  judgedPlans,
  select,
  tasksOf
} from "./chunk-R6FHO5HQ.mjs";
import {
  openWorkspace
} from "./chunk-KKYNZEEH.mjs";
import {
  exitCodes
} from "./chunk-DBFQKJRO.mjs";
import "./chunk-ZZX4M3T5.mjs";
import "./chunk-OY57LLGX.mjs";
import "./chunk-PDAKXRJG.mjs";
import {
  checkDocument
} from "./chunk-AQTMQ26O.mjs";
import "./chunk-4TK25GI2.mjs";
import "./chunk-ZNYJ5AHO.mjs";
import "./chunk-Q5HSZLA7.mjs";
import "./chunk-X767PNEZ.mjs";
import "./chunk-TBIAAZNC.mjs";
import "./chunk-MTEFILOO.mjs";
import "./chunk-4GAEXTPR.mjs";
import "./chunk-ZTYYPZX2.mjs";
import "./chunk-FZXO2AJL.mjs";
import "./chunk-5W6ESEFG.mjs";
import "./chunk-UXHU7EYL.mjs";
import "./chunk-IXSWBJCV.mjs";
import {
  pad,
  reportWidth,
  shorten,
  widest
} from "./chunk-BCCJXRGX.mjs";
import {
  covered,
  of
} from "./chunk-KOUUZ2HY.mjs";
import {
  printable
} from "./chunk-LHLKZGWS.mjs";
import "./chunk-QNRLGXBB.mjs";
import "./chunk-VZMFVORF.mjs";
import "./chunk-A6X6P6YS.mjs";
import "./chunk-XZU7YC4B.mjs";

// server/src/cli/reporters/status.ts
var barWidth = 10;
var leastTitle = 16;
var marks = { complete: "\u2714", drafting: "\u25D0", missing: "\u25CB" };
function status({ plans, findings, summary }, near, context) {
  const { translate: t } = context;
  const { topics, complete, drafting, missing } = summary;
  const found = /* @__PURE__ */ new Map();
  for (const { file } of findings) found.set(file, (found.get(file) ?? 0) + 1);
  return [
    ...plans.map((plan) => onePlan(plan, found, near, context)),
    t("Guides: {0} \u2014 {1} complete, {2} drafting, {3} missing", topics, complete, drafting, missing),
    ""
  ].join("\n");
}
function onePlan(plan, found, near, context) {
  const { colors, translate: t, io } = context;
  const header = [
    "",
    t("Topic"),
    t("Priority"),
    t("Progress"),
    t("Lines"),
    t("Examples"),
    t("Sections"),
    t("Findings")
  ];
  const rows = plan.topics.map((topic) => cells(topic, found));
  const widths = header.map((head, column) => widest([head, ...rows.map((row) => row[column])]));
  const others = widths.reduce((sum, width, column) => sum + (column === 1 ? 0 : width + 2), 0);
  widths[1] = Math.min(widths[1], Math.max(leastTitle, reportWidth(io.stdout) - others - 2));
  const line = (row) => row.map(
    (cell, column) => pad(shorten(cell, widths[column]), widths[column], column > 3 ? "left" : "right")
  ).join("  ").trimEnd();
  const lines = [
    `${colors.bold(printable(plan.title ?? plan.path))}  ${colors.dim(printable(near(plan.path)))}`,
    "",
    colors.dim(line(header))
  ];
  let group = null;
  plan.topics.forEach((topic, index) => {
    if (topic.group !== null && topic.group !== group) lines.push(colors.underline(printable(topic.group)));
    group = topic.group;
    lines.push(paint(topic, colors)(line(rows[index])));
  });
  return `${lines.join("\n")}
`;
}
function cells(topic, found) {
  const { title, file, priority, measured, expectedLines, expectedExamples, outline } = topic;
  const state = measured?.state ?? "missing";
  const there = measured !== null && state !== "missing";
  return [
    marks[state],
    printable(title),
    printable(priority ?? ""),
    `${bar(measured?.progress ?? 0)} ${String(measured?.progress ?? 0).padStart(3)} %`,
    there && measured.lines !== null ? of(measured.lines, expectedLines) : "\u2013",
    there && measured.examples !== null ? of(measured.examples, expectedExamples) : "\u2013",
    there && outline.length > 0 ? of(covered(topic), outline.length) : "\u2013",
    there ? String(found.get(file ?? "") ?? 0) : "\u2013"
  ];
}
function bar(percent) {
  const blocks = Math.round(percent / 100 * barWidth);
  const full = percent >= 100 ? barWidth : Math.min(barWidth - 1, percent > 0 ? Math.max(1, blocks) : 0);
  return "\u2588".repeat(full) + "\u2591".repeat(barWidth - full);
}
function paint({ measured }, { green, dim }) {
  if (measured?.state === "complete") return green;
  return measured?.state === "drafting" ? (text) => text : dim;
}

// server/src/cli/commands/status.ts
async function status2(options, context) {
  const workspace = await openWorkspace(options, context, () => ({ guides: false }));
  refuseEmpty(workspace, context);
  const all = select([], workspace.fromRoot);
  const files = /* @__PURE__ */ new Map();
  await judgeTasks(
    tasksOf(workspace, all),
    workspace,
    { verdicts: null },
    context,
    (file, judged) => files.set(file, judged)
  );
  const document = checkDocument(judgedPlans(workspace.project, all, files));
  context.io.stdout.write(status(document, workspace.near, context));
  return exitCodes.clean;
}
export {
  status2 as status
};
//# sourceMappingURL=status-3G4G7XGK.mjs.map
