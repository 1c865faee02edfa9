import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  TookTooLong,
  inTime,
  useLimit
} from "./chunk-5W6ESEFG.mjs";
import "./chunk-XZU7YC4B.mjs";
export {
  TookTooLong,
  inTime,
  useLimit
};
//# sourceMappingURL=inTime-H2MIOB3Z.mjs.map
