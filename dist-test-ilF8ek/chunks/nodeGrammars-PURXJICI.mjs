import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  nodeGrammars
} from "./chunk-KGJLKY67.mjs";
import "./chunk-XZU7YC4B.mjs";
export {
  nodeGrammars
};
//# sourceMappingURL=nodeGrammars-PURXJICI.mjs.map
