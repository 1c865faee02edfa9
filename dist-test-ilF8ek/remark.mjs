import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  nodeGrammars
} from "./chunks/chunk-KGJLKY67.mjs";
import {
  Grammars
} from "./chunks/chunk-XNUYXJVK.mjs";
import {
  wrap
} from "./chunks/chunk-A3SDV7SS.mjs";
import {
  findRoot
} from "./chunks/chunk-ZZX4M3T5.mjs";
import {
  loadConfig
} from "./chunks/chunk-OY57LLGX.mjs";
import {
  satteri
} from "./chunks/chunk-OG7SFOVY.mjs";
import {
  nodeHost
} from "./chunks/chunk-VFZZYEQ6.mjs";
import "./chunks/chunk-2ARL6V2D.mjs";
import {
  checkExamples
} from "./chunks/chunk-Q5HSZLA7.mjs";
import {
  isOn,
  openProject
} from "./chunks/chunk-X767PNEZ.mjs";
import "./chunks/chunk-TBIAAZNC.mjs";
import "./chunks/chunk-MTEFILOO.mjs";
import "./chunks/chunk-4GAEXTPR.mjs";
import "./chunks/chunk-ZTYYPZX2.mjs";
import {
  allRules
} from "./chunks/chunk-FZXO2AJL.mjs";
import "./chunks/chunk-5W6ESEFG.mjs";
import {
  useParser
} from "./chunks/chunk-UXHU7EYL.mjs";
import {
  localeOf,
  translatorFor
} from "./chunks/chunk-QGAPJCX4.mjs";
import "./chunks/chunk-IXSWBJCV.mjs";
import {
  nearTo
} from "./chunks/chunk-QNRLGXBB.mjs";
import "./chunks/chunk-VZMFVORF.mjs";
import {
  withPromise
} from "./chunks/chunk-A6X6P6YS.mjs";
import "./chunks/chunk-XZU7YC4B.mjs";

// server/src/remark.ts
import { existsSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

// node_modules/unified-lint-rule/lib/index.js
function lintRule(meta, rule) {
  const id = typeof meta === "string" ? meta : meta.origin;
  const url = typeof meta === "string" ? void 0 : meta.url;
  const parts = id.split(":");
  const source = parts[1] ? parts[0] : void 0;
  const ruleId = parts[1];
  Object.defineProperty(plugin, "name", { value: id });
  return plugin;
  function plugin(config) {
    const [severity, options] = coerce(ruleId, config);
    const fatal = severity === 2;
    if (!severity) return;
    return function(tree, file, next) {
      let index = file.messages.length - 1;
      wrap(rule, function(error) {
        const messages = file.messages;
        if (error && !messages.includes(error)) {
          try {
            file.fail(error);
          } catch {
          }
        }
        while (++index < messages.length) {
          Object.assign(messages[index], { fatal, ruleId, source, url });
        }
        next();
      })(tree, file, options);
    };
  }
}
function coerce(name, config) {
  if (Array.isArray(config)) {
    const [severity, option] = config;
    switch (severity) {
      case false:
      case 0:
      case "off": {
        return [0, option];
      }
      case true:
      case 1:
      case "on":
      case "warn": {
        return [1, option];
      }
      case 2:
      case "error": {
        return [2, option];
      }
      default: {
        if (typeof severity === "number") {
          throw new Error(
            "Incorrect severity `" + severity + "` for `" + name + "`, expected 0, 1, or 2"
          );
        }
        return [
          1,
          /** @type {Option} */
          config
        ];
      }
    }
  }
  return [1, config];
}

// server/src/remark.ts
useParser(satteri);
var grammarFolder = fileURLToPath(new URL("./grammars", import.meta.url));
var grammars = existsSync(grammarFolder) ? new Grammars(nodeGrammars(grammarFolder)) : null;
var runs = /* @__PURE__ */ new WeakMap();
function guidewright(options = {}, run) {
  const found = /* @__PURE__ */ new WeakMap();
  for (const { id } of allRules)
    this.use(
      lintRule(`guidewright:${id}`, async (_tree, file) => {
        let findings = found.get(file);
        if (!findings) {
          findings = findingsIn(file, options, run);
          found.set(file, findings);
        }
        for (const finding of await findings) if (finding.rule === id) publish(finding, file);
      })
    );
  this.use(() => (_tree, file) => {
    for (const message of file.messages) if (message.severity) message.fatal = fatalOf[message.severity];
  });
}
var fatalOf = { error: true, warning: false, info: void 0, hint: void 0 };
function publish({ location: { place }, message, severity, reason }, file) {
  const published = file.message(message, {
    place: {
      start: { line: place.line, column: place.column, offset: place.start },
      end: { line: place.endLine, column: place.endColumn, offset: place.end }
    }
  });
  published.severity = severity;
  if (reason !== message) published.note = reason;
}
async function findingsIn(file, options, run) {
  if (file.path === void 0) return [];
  const { root, project } = await opened(file.cwd, options, run);
  const path = relative(root, resolve(file.cwd, file.path)).split(sep).join("/");
  const text = String(file).replace(/^\ufeff/, "");
  const topics = project.topicsOf(path);
  const isPlan = project.planPaths.includes(path);
  if (topics.length === 0 && !isPlan) return [];
  project.setText(path, { kind: "text", text, bom: false });
  const guide = topics.length > 0 ? project.guideOf(path) : null;
  if (guide && isOn(project.settings, "example-syntax"))
    project.setSyntax(path, text, await checkExamples(guide, grammars), true);
  const own = isPlan ? project.planReport(path)?.findings ?? [] : [];
  const findings = project.topicsOf(path).flatMap(({ plan, topic }) => project.topicReport(plan, topic).findings);
  const near = nearTo(root, realpathSync(file.cwd));
  const { translate } = project.settings;
  return [...own, ...findings].filter(({ location }) => location.file === path).map(({ promise, ...finding }) => {
    const plan = promise && { file: promise.file, line: promise.place.line };
    return { ...finding, promise, message: withPromise(finding.message, path, plan, translate, near) };
  });
}
function opened(cwd, options, run) {
  const root = findRoot(cwd, existsSync);
  if (run === void 0) return open(root, options);
  const projects = runs.get(run) ?? /* @__PURE__ */ new Map();
  runs.set(run, projects);
  const project = projects.get(root) ?? open(root, options);
  projects.set(root, project);
  return project;
}
async function open(folder, { locale, ...over }) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const translate = translatorFor(locale ?? localeOf(LC_ALL || LC_MESSAGES || LANG));
  const host = nodeHost(folder);
  const { config, problems } = await loadConfig(host, translate);
  const [problem] = problems;
  if (problem) throw new Error(`${problem.file}:${problem.line}:${problem.column} ${problem.message}`);
  host.ignore(config.ignore ?? []);
  const merged = { ...config, ...over, rules: { ...config.rules, ...over.rules } };
  return { root: host.root, project: await openProject(host, { config: merged, translate }) };
}
export {
  guidewright as default
};
//# sourceMappingURL=remark.mjs.map
