import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  satteri
} from "./chunk-OG7SFOVY.mjs";
import "./chunk-XZU7YC4B.mjs";
export {
  satteri
};
//# sourceMappingURL=satteri-42MKYFFK.mjs.map
