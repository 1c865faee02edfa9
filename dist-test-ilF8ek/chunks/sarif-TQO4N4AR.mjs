import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  version
} from "./chunk-SUQ2254P.mjs";
import {
  allRules
} from "./chunk-FZXO2AJL.mjs";
import "./chunk-VZMFVORF.mjs";
import "./chunk-XZU7YC4B.mjs";

// server/src/cli/reporters/sarif.ts
import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";
var levels = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note"
};
var sarif = async ({ findings, summary }, { context, root }) => {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const counts = /* @__PURE__ */ new Map();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "guidewright",
            semanticVersion: version,
            rules: await Promise.all(ids.map((id) => descriptor(id, context)))
          }
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { ROOT: { uri: `${pathToFileURL(root).href.replace(/\/$/, "")}/` } },
        results: findings.map((finding) => result(finding, ids.indexOf(finding.rule), counts)),
        properties: { summary }
      }
    ]
  };
  return JSON.stringify(log, null, 2);
};
async function descriptor(id, { io, translate }) {
  const rule = allRules.find((rule2) => rule2.id === id);
  if (!rule) return { id };
  const page = await io.rulePage(id);
  const summary = translate(rule.summary);
  return {
    id,
    shortDescription: { text: summary },
    ...page ? { help: { text: summary, markdown: page } } : {},
    defaultConfiguration: { level: levelOf(rule) }
  };
}
function levelOf({ severity }) {
  return severity === "off" ? "none" : severity === "priority" ? "warning" : levels[severity];
}
function result(finding, ruleIndex, counts) {
  const { file, rule, severity, message, line, column, endLine, endColumn, plan, subject } = finding;
  const about = JSON.stringify([file, rule, subject]);
  const count = (counts.get(about) ?? 0) + 1;
  counts.set(about, count);
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(file),
          region: { startLine: line, startColumn: column, endLine, endColumn }
        }
      }
    ],
    // Lines move; what is asked for and of whom stays.
    partialFingerprints: {
      "guidewright/v1": createHash("sha256").update(`${about}${count}`).digest("hex").slice(0, 32)
    },
    ...plan ? { relatedLocations: [related(plan)] } : {}
  };
}
function related({ file, line }) {
  return {
    id: 0,
    message: { text: "plan" },
    physicalLocation: { artifactLocation: artifact(file), region: { startLine: line } }
  };
}
function artifact(file) {
  return { uri: file.split("/").map(encodeURIComponent).join("/"), uriBaseId: "ROOT" };
}
export {
  sarif
};
//# sourceMappingURL=sarif-TQO4N4AR.mjs.map
