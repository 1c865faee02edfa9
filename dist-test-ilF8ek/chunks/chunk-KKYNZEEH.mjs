import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CliError
} from "./chunk-DBFQKJRO.mjs";
import {
  findRoot
} from "./chunk-ZZX4M3T5.mjs";
import {
  loadConfig,
  readConfig
} from "./chunk-OY57LLGX.mjs";
import {
  openProject,
  sayFailure
} from "./chunk-X767PNEZ.mjs";
import {
  printable
} from "./chunk-LHLKZGWS.mjs";
import {
  nearTo
} from "./chunk-QNRLGXBB.mjs";

// server/src/cli/openWorkspace.ts
import { relative, resolve, sep } from "node:path";

// server/src/cli/refuseUnread.ts
function refuseUnread(project, paths, { translate }) {
  for (const path of paths) {
    const failure = project.failure(path);
    if (failure)
      throw new CliError(
        translate("Can\u2019t read the plan {0}: {1}.", printable(path), sayFailure(failure, translate))
      );
  }
}

// server/src/cli/openWorkspace.ts
function rootOf({ root }, around, { cwd, files }) {
  return root === void 0 ? findRoot(around, files.exists) : resolve(cwd, root);
}
async function openHost(root, { io, translate }) {
  if (!io.files.isFolder(root)) throw new CliError(translate("There is no folder {0}.", printable(root)));
  return io.host(root);
}
async function openWorkspace(options, context, open = () => ({})) {
  const { io, translate } = context;
  const host = await openHost(rootOf(options, io.cwd, io), context);
  const { root } = host;
  const { config } = await configOf(options, host, context);
  host.ignore(config.ignore ?? []);
  const fromRoot = (path) => {
    const from = (folder) => relative(root, io.files.real(resolve(folder, path))).split(sep).join("/");
    const here = from(io.cwd);
    if (!leadsOut(here)) return here;
    const inside = from(root);
    return leadsOut(inside) || io.files.exists(resolve(io.cwd, path)) ? here : inside;
  };
  const plans = options.plan?.map((plan) => namedPlan(plan, fromRoot, context));
  const opening = open(fromRoot);
  await io.prepare();
  const project = await openProject(host, {
    config,
    translate,
    ...plans ? { plans } : {},
    ...opening
  });
  if (project.planPaths.length === 0) {
    refuseUnread(project, project.fileSet, context);
    throw new CliError(noPlan(root, config, context));
  }
  const instead = opening.instead ?? /* @__PURE__ */ new Map();
  const near = nearTo(root, io.files.real(io.cwd));
  return { root, host, config, project, settings: project.settings, instead, fromRoot, near };
}
async function configOf({ config: named }, host, { io, translate }) {
  let loaded;
  if (named === void 0) loaded = await loadConfig(host, translate);
  else {
    const result = io.files.read(resolve(io.cwd, named));
    if (result.kind === "failure")
      throw new CliError(
        translate("Can\u2019t read the configuration {0}: {1}.", printable(named), sayFailure(result, translate))
      );
    loaded = readConfig(result.text, named, translate);
  }
  if (loaded.problems.length > 0)
    throw new CliError(
      loaded.problems.map(({ file, line, column, message }) => printable(`${file}:${line}:${column} ${message}`)).join("\n")
    );
  return loaded;
}
function namedPlan(plan, fromRoot, { io, translate }) {
  const result = io.files.read(resolve(io.cwd, plan));
  if (result.kind === "failure")
    throw new CliError(
      translate("Can\u2019t read the plan {0}: {1}.", printable(plan), sayFailure(result, translate))
    );
  const path = fromRoot(plan);
  return {
    path,
    outside: leadsOut(path) ? result : null
  };
}
function leadsOut(path) {
  return path === ".." || path.startsWith("../") || resolve("/", path) === path;
}
function noPlan(root, { plans }, { translate }) {
  return plans === void 0 ? translate(
    "No plan found under {0}. Looked for Markdown documents that name guides, first those with a name such as PLAN.md, docs-plan.md or \u8BA1\u5212.md. Name one with --plan FILE.",
    printable(root)
  ) : translate(
    "No plan found under {0}. The configuration looks for {1}.",
    printable(root),
    printable([plans].flat().join(", "))
  );
}

export {
  refuseUnread,
  rootOf,
  openWorkspace
};
//# sourceMappingURL=chunk-KKYNZEEH.mjs.map
