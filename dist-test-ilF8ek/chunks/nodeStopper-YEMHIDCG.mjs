import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  nodeStopper,
  patience
} from "./chunk-6L5C4SRK.mjs";
import "./chunk-5W6ESEFG.mjs";
import "./chunk-XZU7YC4B.mjs";
export {
  nodeStopper,
  patience
};
//# sourceMappingURL=nodeStopper-YEMHIDCG.mjs.map
