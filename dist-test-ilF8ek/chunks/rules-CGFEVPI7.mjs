import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CliError,
  exitCodes
} from "./chunk-DBFQKJRO.mjs";
import {
  nearest
} from "./chunk-MTEFILOO.mjs";
import {
  allRules
} from "./chunk-FZXO2AJL.mjs";
import {
  severityWord
} from "./chunk-3ADFJTQT.mjs";
import {
  printable
} from "./chunk-LHLKZGWS.mjs";
import "./chunk-VZMFVORF.mjs";
import "./chunk-XZU7YC4B.mjs";

// server/src/cli/commands/rules.ts
async function rules(name, context) {
  const { io } = context;
  io.stdout.write(name === void 0 ? list(context) : await page(name, context));
  return exitCodes.clean;
}
function list({ colors, translate: t }) {
  const width = Math.max(...allRules.map(({ id }) => id.length));
  const scopes = [
    ["guide", t("Rules for guides")],
    ["plan", t("Rules for plans")],
    ["comments", t("Rules for comments that silence rules")]
  ];
  const blocks = scopes.map(([scope, title]) => [
    colors.bold(title),
    ...allRules.filter((rule) => rule.scope === scope).map((rule) => `  ${rule.id.padEnd(width)}  ${t(rule.summary)} ${colors.dim(`(${levelOf(rule, t)})`)}`),
    ""
  ]);
  return `${blocks.filter((block) => block.length > 2).flat().join("\n")}
${t("guidewright rules NAME explains one.")}
`;
}
function levelOf({ severity }, t) {
  if (severity === "off") return t("off");
  return severity === "priority" ? t("by the topic\u2019s priority") : severityWord(severity, t);
}
async function page(name, { io, translate: t }) {
  const rule = allRules.find(({ id }) => id === name);
  if (!rule) {
    const meant = nearest(
      name,
      allRules.map(({ id }) => id)
    );
    const unknown = t("There is no rule {0}.", printable(name));
    throw new CliError(meant ? `${unknown} ${t("Did you mean {0}?", meant)}` : unknown);
  }
  return await io.rulePage(rule.id) ?? `# ${rule.id}

${t(rule.summary)}
`;
}
export {
  rules
};
//# sourceMappingURL=rules-CGFEVPI7.mjs.map
