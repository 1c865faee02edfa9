import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readShard,
  shardText
} from "./chunk-PKMDGSFP.mjs";
import "./chunk-SUQ2254P.mjs";
import "./chunk-XZU7YC4B.mjs";
export {
  readShard,
  shardText
};
//# sourceMappingURL=shard-6WHPKRWR.mjs.map
