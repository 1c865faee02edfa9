import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Grammars
} from "./chunk-XNUYXJVK.mjs";
import "./chunk-XZU7YC4B.mjs";
export {
  Grammars
};
//# sourceMappingURL=grammars-U47ZDAUZ.mjs.map
