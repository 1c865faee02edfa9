import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  unified
} from "./chunk-F3PDQXWG.mjs";
import "./chunk-A3SDV7SS.mjs";
import {
  LineIndex,
  remarkMessageControl
} from "./chunk-4GAEXTPR.mjs";
import {
  VFile
} from "./chunk-ZTYYPZX2.mjs";
import {
  inTime
} from "./chunk-5W6ESEFG.mjs";
import {
  parseMarkdown
} from "./chunk-UXHU7EYL.mjs";
import "./chunk-XZU7YC4B.mjs";

// node_modules/remark-lint/index.js
function remarkLint() {
  this.use(lintMessageControl);
}
function lintMessageControl() {
  return remarkMessageControl({ name: "lint", source: "remark-lint" });
}

// server/src/workspace/remarkRules.ts
async function loadRules(rules, load) {
  const loaded = [];
  const failed = [];
  for (const rule of rules) {
    const [name, options] = typeof rule === "string" ? [rule] : rule;
    try {
      const plugin = await load(name);
      if (typeof plugin !== "function" && !(typeof plugin === "object" && plugin !== null && "plugins" in plugin))
        throw new Error("it exports no remark plugin");
      loaded.push({ name, plugin, options });
    } catch (error) {
      failed.push({ name, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { loaded, failed };
}
async function remarkFindings(path, text, rules, translate) {
  const file = new VFile({ path, value: text });
  const tree = parseMarkdown(text);
  const failures = [];
  for (const { name, plugin, options } of rules) {
    const processor = unified();
    if (typeof plugin !== "function") processor.use(plugin);
    else if (options === void 0) processor.use(plugin);
    else processor.use(plugin, options);
    try {
      await inTime(() => processor.run(tree, file));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = new VFile({ path }).message(
        translate("The rule {0} failed and judged nothing: {1}", name, reason),
        { ruleId: name, source: "remark-lint" }
      );
      failures.push(message);
    }
  }
  await unified().use(remarkLint).run(tree, file);
  const index = new LineIndex(text);
  return [...file.messages, ...failures].map((message) => findingOf(message, path, index));
}
function findingOf(message, path, index) {
  const { place, reason, ruleId, source, fatal } = message;
  const rule = [source ?? "remark", ruleId].filter(Boolean).join(":");
  const from = place === void 0 ? void 0 : "start" in place ? place.start : place;
  const to = place === void 0 ? void 0 : "end" in place ? place.end : place;
  const offset = (point) => point ? Math.min(index.text.length, index.lineStart(point.line) + point.column - 1) : 0;
  return {
    rule,
    severity: severityOf(fatal),
    message: reason,
    reason,
    location: { file: path, place: index.place(offset(from), Math.max(offset(from), offset(to))) },
    promise: null,
    topic: null,
    subject: rule,
    fixes: []
  };
}
function severityOf(fatal) {
  return fatal === true ? "error" : fatal === false ? "warning" : "info";
}
export {
  loadRules,
  remarkFindings
};
//# sourceMappingURL=remarkRules-VFZMFEDJ.mjs.map
