import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/workspace/near.ts
import { relative, resolve, sep } from "node:path";
function nearTo(root, here) {
  return (path) => relative(here, resolve(root, path)).split(sep).join("/");
}

export {
  nearTo
};
//# sourceMappingURL=chunk-QNRLGXBB.mjs.map
