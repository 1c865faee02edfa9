import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pickTopics,
  unifiedDiff
} from "./chunk-ZONW4HBW.mjs";
import {
  refuseEmpty
} from "./chunk-2XRM6NMQ.mjs";
import {
  openWorkspace
} from "./chunk-KKYNZEEH.mjs";
import {
  ChangedMeanwhile,
  insideRoot,
  sayWriteFailure
} from "./chunk-ID7C7DIN.mjs";
import {
  CliError,
  exitCodes
} from "./chunk-DBFQKJRO.mjs";
import "./chunk-ZZX4M3T5.mjs";
import "./chunk-OY57LLGX.mjs";
import {
  decode
} from "./chunk-2ARL6V2D.mjs";
import "./chunk-X767PNEZ.mjs";
import "./chunk-TBIAAZNC.mjs";
import "./chunk-MTEFILOO.mjs";
import "./chunk-4GAEXTPR.mjs";
import "./chunk-ZTYYPZX2.mjs";
import {
  syncPlan
} from "./chunk-FZXO2AJL.mjs";
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

// server/src/core/write/applyEdits.ts
function applyEdits(text, edits) {
  const parts = [];
  let at = 0;
  for (const { start, end, newText } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(at, start), newText);
    at = end;
  }
  return parts.join("") + text.slice(at);
}

// server/src/cli/commands/sync.ts
async function sync(topics, options, context) {
  const workspace = await openWorkspace(options, context);
  refuseEmpty(workspace, context);
  const { project } = workspace;
  const picked = pickTopics(topics, workspace, context);
  for (const path of project.planPaths) {
    const report = project.planReport(path);
    const only = new Set(picked.filter(({ plan }) => plan === report?.plan).map(({ topic }) => topic.id));
    if (report === null || only.size === 0) continue;
    const result = syncPlan(report.plan, report.topics, only);
    const after = applyEdits(report.plan.text, result.edits);
    if (!options.dryRun) {
      if (result.edits.length > 0) write(report.plan, after, workspace, context);
    } else if (after !== report.plan.text)
      context.io.stdout.write(unifiedDiff(path, report.plan.text, after, context));
    tell(report.plan, result, workspace.near(path), options, context);
  }
  return exitCodes.clean;
}
function write(plan, after, workspace, { io, translate: t }) {
  const why = tryWrite(plan, after, workspace.root, io.files, t);
  if (why !== null)
    throw new CliError(
      t("Can\u2019t write {0}: {1}. It is as it was.", printable(workspace.near(plan.path)), printable(why))
    );
}
function tryWrite({ path, text }, after, root, files, t) {
  const file = insideRoot(root, path, files);
  if (file === null) return t("it lies outside the root folder");
  try {
    const bytes = files.bytes(file);
    const hasMark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
    const encoded = (content) => new TextEncoder().encode(hasMark ? `\uFEFF${content}` : content);
    if (Buffer.compare(bytes, encoded(text)) === 0) {
      files.replace(file, bytes, encoded(after));
      return null;
    }
    const now = decode(bytes);
    return now.kind === "text" && now.text === text ? t("it is not all UTF-8") : t("it was changed meanwhile");
  } catch (error) {
    return error instanceof ChangedMeanwhile ? t("it was changed meanwhile") : sayWriteFailure(error, t);
  }
}
function tell(plan, { edits, unmeasured }, path, { dryRun }, context) {
  const { io, translate: t } = context;
  const titles = new Map(plan.topics.map(({ id, title }) => [id, title]));
  const topics = new Set(edits.map(({ topic }) => topic));
  const out = dryRun ? io.stderr : io.stdout;
  if (topics.size === 0) out.write(`${t("{0} says what was measured.", printable(path))}
`);
  else if (dryRun)
    out.write(`${t("{0}: topics that would be updated: {1}.", printable(path), topics.size)}
`);
  else out.write(`${t("{0}: topics updated: {1}.", printable(path), topics.size)}
`);
  if (unmeasured.length > 0)
    io.stderr.write(
      `${t("Left alone, since not measured: {0}.", printable(unmeasured.map((id) => titles.get(id) ?? id).join(", ")))}
`
    );
}
export {
  sync
};
//# sourceMappingURL=sync-G65N6L7Q.mjs.map
