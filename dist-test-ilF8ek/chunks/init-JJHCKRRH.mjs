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
  insideRoot,
  sayWriteFailure
} from "./chunk-ID7C7DIN.mjs";
import {
  exitCodes
} from "./chunk-DBFQKJRO.mjs";
import "./chunk-ZZX4M3T5.mjs";
import "./chunk-OY57LLGX.mjs";
import "./chunk-X767PNEZ.mjs";
import "./chunk-TBIAAZNC.mjs";
import "./chunk-MTEFILOO.mjs";
import "./chunk-4GAEXTPR.mjs";
import "./chunk-ZTYYPZX2.mjs";
import {
  scaffold
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

// server/src/cli/commands/init.ts
async function init(topics, options, context) {
  const { io, translate: t, colors } = context;
  const workspace = await openWorkspace(options, context);
  refuseEmpty(workspace, context);
  const { near } = workspace;
  const made = /* @__PURE__ */ new Set();
  let failed = 0;
  for (const picked of pickTopics(topics, workspace, context)) {
    const { plan, topic } = picked;
    const why = whyNot(picked, topics.length > 0, workspace, context);
    if (topic.file === null || made.has(topic.file)) continue;
    if (why !== null) {
      if (why.exists && topics.length === 0) continue;
      io.stderr.write(
        `${t("Left alone: {0}, since {1}.", printable(near(topic.file)), printable(why.reason))}
`
      );
      continue;
    }
    const path = insideRoot(workspace.root, topic.file, io.files);
    const text = scaffold(plan, topic, workspace.settings);
    try {
      if (path === null) throw Object.assign(new Error(), { code: "outside" });
      if (options.dryRun) io.stdout.write(unifiedDiff(topic.file, null, text, context));
      else {
        io.files.create(path, text);
        io.stdout.write(`${colors.green(t("Created {0}", printable(near(topic.file))))}
`);
      }
      made.add(topic.file);
    } catch (error) {
      failed++;
      const reason = path === null ? t("it lies outside the root folder") : sayWriteFailure(error, t);
      io.stderr.write(
        `${colors.red("guidewright:")} ${t("Can\u2019t create {0}: {1}.", printable(near(topic.file)), printable(reason))}
`
      );
    }
  }
  if (!options.dryRun) io.stdout.write(`${t("Guides created: {0}.", made.size)}
`);
  return failed > 0 ? exitCodes.failed : exitCodes.clean;
}
function whyNot({ plan, topic }, named, { project, root, near }, { io, translate: t }) {
  const { file } = topic;
  if (file === null) return null;
  if (!/\.(?:md|markdown|mdown|mkd)$/i.test(file))
    return { reason: t("it is no Markdown file"), exists: false };
  const { moved, guide, state } = project.topicReport(plan, topic);
  const inside = insideRoot(root, file, io.files);
  if (guide !== null || state !== "missing" || inside !== null && io.files.exists(inside))
    return { reason: t("there is a file already"), exists: true };
  const [first] = moved;
  if (first === void 0 || named) return null;
  return { reason: t("it may be {0}; name its topic to make it all the same", near(first)), exists: false };
}
export {
  init
};
//# sourceMappingURL=init-JJHCKRRH.mjs.map
