import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  installedParser,
  packed
} from "./chunks/chunk-JLUDLPOA.mjs";
import {
  judgeText
} from "./chunks/chunk-4TK25GI2.mjs";
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

// server/src/judgeWorker.ts
import { readlinkSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { workerData } from "node:worker_threads";
var { config, locale } = workerData[1];
var settings = settingsOf(config, translatorFor(locale));
var grammars = grammarsIn(new URL("./grammars", import.meta.url));
useParser(await installedParser());
useLimit(patience, nodeStopper);
yieldToTyping();
async function work({ file, text, slices }) {
  const { reports, syntax } = await judgeText(file, text, slices, settings, grammars);
  return { kind: "judged", reports: reports.map(packed), syntax };
}
function yieldToTyping() {
  try {
    setPriority(
      Number(readlinkSync("/proc/thread-self").split("/").at(-1)),
      constants.priority.PRIORITY_BELOW_NORMAL
    );
  } catch {
  }
}
export {
  work as default
};
//# sourceMappingURL=judgeWorker.mjs.map
