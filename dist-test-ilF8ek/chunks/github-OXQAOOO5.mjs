import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  printable
} from "./chunk-LHLKZGWS.mjs";
import {
  nearTo
} from "./chunk-QNRLGXBB.mjs";
import {
  withPromise
} from "./chunk-A6X6P6YS.mjs";
import "./chunk-XZU7YC4B.mjs";

// server/src/cli/reporters/github.ts
var commands = { error: "error", warning: "warning", info: "notice", hint: "notice" };
var github = ({ findings, summary }, { context: { io, translate }, root }) => {
  const near = nearTo(root, io.files.real(io.cwd));
  const rows = findings.map(({ file, line, endLine, column, endColumn, rule, severity, message, plan }) => {
    const place = {
      file: near(file),
      line,
      endLine,
      col: column,
      ...line === endLine ? { endColumn } : {},
      title: rule
    };
    const properties = Object.entries(place).map(([key, value]) => `${key}=${property(String(value))}`);
    return `::${commands[severity]} ${properties.join(",")}::${data(withPromise(message, file, plan, translate, near))}`;
  });
  if (summary.cut > 0)
    rows.push(
      `::notice title=guidewright::${data(translate("{0} of them are not shown, as --max-findings asks.", summary.cut))}`
    );
  return rows.join("\n");
};
function data(text) {
  return printable(text.replaceAll(/\r\n?|\n/g, " ")).replaceAll("%", "%25");
}
function property(text) {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export {
  github
};
//# sourceMappingURL=github-OXQAOOO5.mjs.map
