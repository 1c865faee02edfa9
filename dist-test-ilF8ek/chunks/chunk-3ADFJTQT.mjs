import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/cli/severity.ts
var order = ["hint", "info", "warning", "error", "never"];
function weight(severity) {
  return order.indexOf(severity);
}
function severityWord(severity, translate) {
  switch (severity) {
    case "error":
      return translate("error");
    case "warning":
      return translate("warning");
    case "info":
      return translate("info");
    default:
      return translate("hint");
  }
}

export {
  weight,
  severityWord
};
//# sourceMappingURL=chunk-3ADFJTQT.mjs.map
