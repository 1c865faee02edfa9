import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Verdicts
} from "./chunks/chunk-P5MAGFUA.mjs";
import {
  judgeTask
} from "./chunks/chunk-PDAKXRJG.mjs";
import "./chunks/chunk-AQTMQ26O.mjs";
import {
  satteri
} from "./chunks/chunk-OG7SFOVY.mjs";
import {
  nodeHost
} from "./chunks/chunk-VFZZYEQ6.mjs";
import "./chunks/chunk-2ARL6V2D.mjs";
import "./chunks/chunk-4TK25GI2.mjs";
import {
  grammarsIn
} from "./chunks/chunk-4CX545LA.mjs";
import {
  nodeStopper,
  patience
} from "./chunks/chunk-6L5C4SRK.mjs";
import "./chunks/chunk-ZNYJ5AHO.mjs";
import "./chunks/chunk-Q5HSZLA7.mjs";
import {
  settingsOf
} from "./chunks/chunk-X767PNEZ.mjs";
import "./chunks/chunk-TBIAAZNC.mjs";
import "./chunks/chunk-MTEFILOO.mjs";
import "./chunks/chunk-4GAEXTPR.mjs";
import "./chunks/chunk-ZTYYPZX2.mjs";
import "./chunks/chunk-FZXO2AJL.mjs";
import {
  useLimit
} from "./chunks/chunk-5W6ESEFG.mjs";
import {
  useParser
} from "./chunks/chunk-UXHU7EYL.mjs";
import {
  translatorFor
} from "./chunks/chunk-QGAPJCX4.mjs";
import "./chunks/chunk-IXSWBJCV.mjs";
import "./chunks/chunk-VZMFVORF.mjs";
import "./chunks/chunk-A6X6P6YS.mjs";
import "./chunks/chunk-XZU7YC4B.mjs";

// server/src/worker.ts
import { workerData } from "node:worker_threads";
var { root, config, locale, verdicts } = workerData[1];
var host = nodeHost(root);
useParser(satteri);
useLimit(patience, nodeStopper);
var judge = {
  settings: settingsOf(config, translatorFor(locale)),
  read: host.readSync,
  grammars: grammarsIn(new URL("./grammars", import.meta.url)),
  verdicts: verdicts && new Verdicts(verdicts.folder, verdicts.makers)
};
function work(task) {
  return judgeTask(task, judge);
}
export {
  work as default
};
//# sourceMappingURL=worker.mjs.map
