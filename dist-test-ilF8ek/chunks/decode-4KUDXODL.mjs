import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  decode
} from "./chunk-2ARL6V2D.mjs";
import "./chunk-XZU7YC4B.mjs";
export {
  decode
};
//# sourceMappingURL=decode-4KUDXODL.mjs.map
