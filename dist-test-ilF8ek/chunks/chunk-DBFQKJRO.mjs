import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/cli/context.ts
var CliError = class extends Error {
};
var exitCodes = { clean: 0, findings: 1, failed: 2 };

export {
  CliError,
  exitCodes
};
//# sourceMappingURL=chunk-DBFQKJRO.mjs.map
