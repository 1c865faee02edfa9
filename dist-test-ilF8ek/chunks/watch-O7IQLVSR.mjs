import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  check
} from "./chunk-UNOEUOGW.mjs";
import "./chunk-G5KQDYCH.mjs";
import "./chunk-2XRM6NMQ.mjs";
import "./chunk-R6FHO5HQ.mjs";
import {
  rootOf
} from "./chunk-KKYNZEEH.mjs";
import "./chunk-YLWZC26F.mjs";
import {
  CliError,
  exitCodes
} from "./chunk-DBFQKJRO.mjs";
import "./chunk-ZZX4M3T5.mjs";
import "./chunk-OY57LLGX.mjs";
import "./chunk-PDAKXRJG.mjs";
import "./chunk-AQTMQ26O.mjs";
import "./chunk-4TK25GI2.mjs";
import "./chunk-ZNYJ5AHO.mjs";
import "./chunk-Q5HSZLA7.mjs";
import "./chunk-X767PNEZ.mjs";
import "./chunk-TBIAAZNC.mjs";
import "./chunk-MTEFILOO.mjs";
import "./chunk-4GAEXTPR.mjs";
import "./chunk-ZTYYPZX2.mjs";
import "./chunk-FZXO2AJL.mjs";
import "./chunk-5W6ESEFG.mjs";
import "./chunk-UXHU7EYL.mjs";
import "./chunk-IXSWBJCV.mjs";
import "./chunk-3ADFJTQT.mjs";
import "./chunk-LHLKZGWS.mjs";
import "./chunk-QNRLGXBB.mjs";
import "./chunk-VZMFVORF.mjs";
import "./chunk-A6X6P6YS.mjs";
import "./chunk-XZU7YC4B.mjs";

// server/src/cli/commands/watch.ts
import { resolve } from "node:path";
async function watch(guides, options, context) {
  const { io, translate } = context;
  let changed = true;
  let wake = () => void 0;
  const root = io.files.real(rootOf(options, io.cwd, io));
  const named = [...options.plan ?? [], ...options.config === void 0 ? [] : [options.config]];
  const files = named.map((file) => io.files.real(resolve(io.cwd, file)));
  const { stopped } = await io.watch(root, files, () => {
    changed = true;
    wake();
  });
  let ended = false;
  void stopped.then(() => {
    ended = true;
    wake();
  });
  while (!ended) {
    const next = new Promise((done) => {
      wake = done;
    });
    if (changed) {
      changed = false;
      if (io.stdout.isTTY) io.stdout.write("\x1B[2J\x1B[3J\x1B[H");
      await checkOnce(guides, options, context);
      io.stderr.write(`${context.colors.dim(translate("Watching for changes."))}
`);
    }
    if (!changed && !ended) await next;
  }
  return exitCodes.clean;
}
async function checkOnce(guides, options, context) {
  try {
    await check(guides, options, context);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    context.io.stderr.write(`${context.colors.red("guidewright:")} ${error.message}
`);
  }
}
export {
  watch
};
//# sourceMappingURL=watch-O7IQLVSR.mjs.map
