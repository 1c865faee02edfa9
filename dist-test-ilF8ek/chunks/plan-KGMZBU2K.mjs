import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  refuseEmpty
} from "./chunk-2XRM6NMQ.mjs";
import {
  openWorkspace,
  rootOf
} from "./chunk-KKYNZEEH.mjs";
import {
  exitCodes
} from "./chunk-DBFQKJRO.mjs";
import "./chunk-ZZX4M3T5.mjs";
import "./chunk-OY57LLGX.mjs";
import {
  checkDocument,
  judgedPlan,
  planDocument
} from "./chunk-AQTMQ26O.mjs";
import {
  judgeReading
} from "./chunk-X767PNEZ.mjs";
import "./chunk-TBIAAZNC.mjs";
import "./chunk-MTEFILOO.mjs";
import "./chunk-4GAEXTPR.mjs";
import "./chunk-ZTYYPZX2.mjs";
import "./chunk-FZXO2AJL.mjs";
import "./chunk-5W6ESEFG.mjs";
import "./chunk-UXHU7EYL.mjs";
import "./chunk-IXSWBJCV.mjs";
import "./chunk-LHLKZGWS.mjs";
import "./chunk-QNRLGXBB.mjs";
import "./chunk-VZMFVORF.mjs";
import "./chunk-A6X6P6YS.mjs";
import "./chunk-XZU7YC4B.mjs";

// server/src/cli/commands/plan.ts
import { dirname, resolve } from "node:path";
async function plan(file, options, context) {
  const { io } = context;
  const workspace = await openWorkspace(
    { ...options, plan: [file], root: options.root ?? nearRoot(file, context) },
    context,
    () => ({ guides: false })
  );
  const { project, settings } = workspace;
  const readings = project.planPaths.flatMap((path) => {
    const plan2 = project.plan(path);
    return plan2 ? judgeReading(plan2, settings) : [];
  });
  refuseEmpty(workspace, context);
  const topics = readings.reduce((sum, { plan: plan2 }) => sum + plan2.topics.length, 0);
  const found = checkDocument(readings.map(({ plan: plan2, ...found2 }) => judgedPlan(plan2, found2, [], settings)));
  const document = {
    ...found,
    plans: readings.map(({ plan: plan2 }) => planDocument(plan2, settings)),
    summary: { ...found.summary, topics }
  };
  if (options.format === "json") io.stdout.write(`${JSON.stringify(document, null, 2)}
`);
  else
    io.stdout.write((await import("./planText-3M7PULNL.mjs")).planText(document, workspace.near, context));
  return exitCodes.clean;
}
function nearRoot(file, { io }) {
  const root = io.files.real(rootOf({}, io.cwd, io));
  const path = io.files.real(resolve(io.cwd, file));
  const folder = dirname(path);
  return path.startsWith(resolve(root, "_").slice(0, -1)) ? root : rootOf({}, folder, io);
}
export {
  plan
};
//# sourceMappingURL=plan-KGMZBU2K.mjs.map
