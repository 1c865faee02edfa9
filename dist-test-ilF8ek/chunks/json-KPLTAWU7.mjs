import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-XZU7YC4B.mjs";

// server/src/cli/reporters/json.ts
var json = (document) => JSON.stringify(document, null, 2);
export {
  json
};
//# sourceMappingURL=json-KPLTAWU7.mjs.map
