import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openWorkspace
} from "./chunk-KKYNZEEH.mjs";
import {
  CliError,
  exitCodes
} from "./chunk-DBFQKJRO.mjs";
import "./chunk-ZZX4M3T5.mjs";
import {
  explain,
  plain
} from "./chunk-J7NNZJWT.mjs";
import "./chunk-OY57LLGX.mjs";
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
  printable
} from "./chunk-LHLKZGWS.mjs";
import "./chunk-QNRLGXBB.mjs";
import "./chunk-VZMFVORF.mjs";
import "./chunk-A6X6P6YS.mjs";
import "./chunk-XZU7YC4B.mjs";

// server/src/workspace/explainPlan.ts
function explainPlan({ plan, verdicts, findings }, line, translate) {
  const placesOf = ({ rule, subject, location: { place } }) => {
    const verdict = verdicts.find(
      (one) => one.rule === rule && one.subject === subject && one.location.place.start === place.start
    );
    return [place, ...verdict?.evidence ?? []];
  };
  const rows = findings.filter((one) => line === null || placesOf(one).some((place) => place.line <= line && line <= place.endLine)).toSorted((a, b) => a.location.place.start - b.location.place.start).map(({ location: { place }, message, rule }) => `- ${place.line}: ${message} (\`${rule}\`)`);
  if (rows.length === 0) return null;
  return `# ${plain(plan.title ?? plan.path)}

## ${translate("Findings")}

${rows.join("\n")}`;
}

// server/src/cli/commands/explain.ts
async function explain2(place, options, context) {
  const { io, translate } = context;
  const [, written = place, digits] = /^(.*?)(?::(\d{1,9}))?$/s.exec(place) ?? [];
  const line = digits === void 0 ? null : Number(digits);
  const { project, fromRoot } = await openWorkspace(options, context);
  const file = fromRoot(written);
  const answers = project.planPaths.flatMap((path) => {
    const report = path === file ? project.planReport(path) : null;
    const plan = project.plan(path);
    if (plan === null) return [];
    const asked = plan.topics.filter((topic) => report !== null || topic.file === file);
    return [
      (report && explainPlan(report, line, translate)) ?? [],
      ...asked.map((topic) => explain(project.topicReport(plan, topic), { file, line }, translate) ?? [])
    ].flat();
  });
  if (answers.length === 0)
    throw new CliError(
      project.topicsOf(file).length > 0 || project.planPaths.includes(file) ? translate("Nothing that is judged stands at {0}.", printable(place)) : translate("No topic of the plan promises {0}.", printable(written))
    );
  io.stdout.write(`${answers.map((answer) => answer.split("\n").map(printable).join("\n")).join("\n\n")}
`);
  return exitCodes.clean;
}
export {
  explain2 as explain
};
//# sourceMappingURL=explain-3FCBNGET.mjs.map
