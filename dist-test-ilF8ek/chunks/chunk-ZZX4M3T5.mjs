import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  configFiles
} from "./chunk-OY57LLGX.mjs";

// server/src/workspace/root.ts
import { dirname, resolve } from "node:path";
function findRoot(around, exists) {
  for (let folder = around; ; folder = dirname(folder)) {
    if ([".git", ...configFiles].some((name) => exists(resolve(folder, name)))) return folder;
    if (dirname(folder) === folder) return around;
  }
}

export {
  findRoot
};
//# sourceMappingURL=chunk-ZZX4M3T5.mjs.map
