import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseMarkdown,
  useParser
} from "./chunk-UXHU7EYL.mjs";
import "./chunk-XZU7YC4B.mjs";
export {
  parseMarkdown,
  useParser
};
//# sourceMappingURL=parse-EWH5ZNAM.mjs.map
