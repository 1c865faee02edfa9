import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tell
} from "./chunk-G5KQDYCH.mjs";
import {
  refuse
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
  CliError,
  exitCodes
} from "./chunk-DBFQKJRO.mjs";
import {
  checkDocument,
  findingDocument
} from "./chunk-AQTMQ26O.mjs";
import {
  printable
} from "./chunk-LHLKZGWS.mjs";

// server/src/cli/judging/kept.ts
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
var mostKinds = 4;
function keptIn({ cache, cacheLocation }, { root, config, project }, { io, locale }) {
  if (!cache && cacheLocation === void 0) return null;
  const modules = join(root, "node_modules");
  const home = cacheLocation !== void 0 ? resolve(io.cwd, cacheLocation) : existsSync(modules) ? join(modules, ".cache", "guidewright") : join(root, ".guidewright-cache");
  const makers = JSON.stringify([io.build, locale, config]);
  const kind = createHash("sha256").update(JSON.stringify([makers, project.planPaths])).digest("hex").slice(0, 16);
  const folder = join(home, kind);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(home, ".gitignore"), "*\n");
    forgetOldKinds(home);
  } catch {
  }
  return { folder, makers };
}
function forgetUnused({ folder }, files) {
  const used = /* @__PURE__ */ new Set();
  for (const file of files) if (file.kind === "judged" && file.entry !== null) used.add(file.entry);
  try {
    for (const shelf of readdirSync(folder))
      for (const name of readdirSync(join(folder, shelf)))
        if (!used.has(`${shelf}/${name}`)) rmSync(join(folder, shelf, name), { force: true });
  } catch {
  }
}
function forgetOldKinds(home) {
  const kinds = readdirSync(home).filter((name) => /^[0-9a-f]{16}$/.test(name)).map((name) => ({ path: join(home, name), time: statSync(join(home, name)).mtimeMs })).sort((a, b) => b.time - a.time);
  for (const { path } of kinds.slice(mostKinds)) rmSync(path, { recursive: true, force: true });
}

// server/src/cli/ownRules.ts
async function ownFindings({ config, host, instead, root }, files, trust, { io, translate, colors }) {
  const rules = config.remark ?? [];
  if (rules.length === 0) return [];
  const warn = (text) => io.stderr.write(`${colors.yellow("guidewright:")} ${printable(text)}
`);
  if (!trust) {
    warn(
      translate(
        "The configuration lists rules of remark-lint ({0}). They are this folder\u2019s JavaScript and did not run; --trust runs them.",
        rules.length
      )
    );
    return [];
  }
  const { loadRules, remarkFindings } = await import("./remarkRules-VFZMFEDJ.mjs");
  const { loaded, failed } = await loadRules(rules, (name) => io.load(name, root));
  const [first] = failed;
  if (first)
    throw new CliError(printable(translate("Can\u2019t load the rule {0}: {1}", first.name, first.reason)));
  const findings = [];
  for (const file of files) {
    const given = instead.get(file);
    const result = given === void 0 ? host.readSync(file) : { kind: "text", text: given };
    if (result.kind === "text")
      findings.push(...await remarkFindings(file, result.text, loaded, translate));
  }
  return findings;
}

// server/src/cli/commands/check.ts
async function check(guides, options, context) {
  const { workspace, selection } = await open(guides, options, context);
  const { shard, workers } = options;
  const all = tasksOf(workspace, selection);
  const tasks = shard === void 0 ? all : all.filter((_, index) => index % shard.count === shard.index - 1);
  const files = await judged(tasks, workspace, workers, options, context);
  const extra = await ownFindings(
    workspace,
    tasks.map(({ file }) => file),
    options.trust ?? false,
    context
  );
  const own = extra.map((finding) => findingDocument(finding));
  if (shard !== void 0) {
    const { shardText } = await import("./shard-6WHPKRWR.mjs");
    context.io.stdout.write(shardText(shard, { workspace, selection, files, own }, context));
    return exitCodes.clean;
  }
  const { root, project } = workspace;
  return tell(
    checkDocument(judgedPlans(project, selection, files), own),
    options,
    { root, plans: project.planPaths },
    context
  );
}
async function judged(tasks, workspace, workers, options, context) {
  const files = /* @__PURE__ */ new Map();
  const verdicts = keptIn(options, workspace, context);
  const effort = { ...workers === void 0 ? {} : { workers }, verdicts };
  await judgeTasks(tasks, workspace, effort, context, (file, one) => files.set(file, one));
  if (verdicts) forgetUnused(verdicts, files.values());
  return files;
}
async function open(guides, options, context) {
  const { stdinFilename } = options;
  const named = guides.length === 0 && stdinFilename !== void 0 ? [stdinFilename] : guides;
  const stdin = stdinFilename === void 0 ? null : await context.io.stdin();
  const workspace = await openWorkspace(options, context, (fromRoot) => ({
    ...stdin === null || stdinFilename === void 0 ? {} : { instead: /* @__PURE__ */ new Map([[fromRoot(stdinFilename), stdin]]) },
    guides: false
  }));
  const selection = select(named, workspace.fromRoot);
  refuse(workspace, selection, context);
  return { workspace, selection };
}

export {
  check,
  open
};
//# sourceMappingURL=chunk-UNOEUOGW.mjs.map
