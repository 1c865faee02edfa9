import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// package.json
var version = "0.1.0";

export {
  version
};
//# sourceMappingURL=chunk-SUQ2254P.mjs.map
