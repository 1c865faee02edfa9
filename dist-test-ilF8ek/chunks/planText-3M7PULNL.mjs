import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  printable
} from "./chunk-LHLKZGWS.mjs";
import "./chunk-XZU7YC4B.mjs";

// server/src/cli/reporters/planText.ts
function planText({ plans, findings }, near, context) {
  return plans.map(
    (plan) => onePlan(
      plan,
      findings.filter(({ file }) => file === plan.path),
      near,
      context
    )
  ).join("\n");
}
function onePlan(plan, findings, near, context) {
  const { colors, translate: t } = context;
  const lines = [
    `${colors.bold(printable(plan.title ?? plan.path))}  ${colors.dim(printable(near(plan.path)))}`,
    ""
  ];
  let group = null;
  for (const topic of plan.topics) {
    if (topic.group !== group) lines.push(colors.underline(printable(topic.group ?? t("no group"))));
    group = topic.group;
    lines.push(...oneTopic(topic, near, context));
  }
  const measurable = plan.criteria.filter(({ id }) => id !== null);
  if (plan.criteria.length > 0) {
    lines.push("", colors.underline(t("Criteria")));
    for (const { id, line, text, required } of plan.criteria)
      lines.push(
        `  ${colors.dim(`${line}`)}  ${id ?? colors.dim(t("not measurable"))}${required === null ? "" : ` \u2265 ${required}`}  ${colors.dim(printable(text))}`
      );
  }
  if (findings.length > 0) lines.push("");
  for (const { line, column, message, rule } of findings)
    lines.push(
      `${colors.yellow(printable(`${near(plan.path)}:${line}:${column}`))}  ${printable(message)}  ${colors.dim(rule)}`
    );
  const items = plan.topics.reduce((sum, { outline }) => sum + outline.length, 0);
  lines.push(
    "",
    t(
      "Topics: {0}, outline items: {1}, criteria: {2}, of which measurable: {3}",
      plan.topics.length,
      items,
      plan.criteria.length,
      measurable.length
    )
  );
  return `${lines.join("\n")}
`;
}
function oneTopic({ title, line, file, priority, expectedLines, claimed, outline }, near, { colors, translate: t }) {
  const facts = [
    priority,
    expectedLines === null ? null : t("{0} lines", expectedLines),
    claimed.status,
    claimed.progress === null ? null : `${claimed.progress} %`
  ].filter(Boolean);
  return [
    `  ${colors.dim(String(line))}  ${printable(title)}  ${colors.dim(printable(facts.join(" \xB7 ")))}`,
    `      ${file === null ? colors.yellow(t("no file")) : colors.cyan(printable(near(file)))}`,
    ...outline.map(({ text }) => `      - ${printable(text)}`)
  ];
}
export {
  planText
};
//# sourceMappingURL=planText-3M7PULNL.mjs.map
