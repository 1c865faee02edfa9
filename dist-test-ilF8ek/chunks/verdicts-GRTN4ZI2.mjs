import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Verdicts
} from "./chunk-P5MAGFUA.mjs";
import "./chunk-XZU7YC4B.mjs";
export {
  Verdicts
};
//# sourceMappingURL=verdicts-GRTN4ZI2.mjs.map
