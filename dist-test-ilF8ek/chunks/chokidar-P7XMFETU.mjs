import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FSWatcher,
  WatchHelper,
  chokidar_default,
  watch
} from "./chunk-QUYORMAK.mjs";
import "./chunk-XZU7YC4B.mjs";
export {
  FSWatcher,
  WatchHelper,
  chokidar_default as default,
  watch
};
//# sourceMappingURL=chokidar-P7XMFETU.mjs.map
