import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  watch
} from "./chunk-QUYORMAK.mjs";
import {
  configFiles
} from "./chunk-OY57LLGX.mjs";
import "./chunk-TBIAAZNC.mjs";
import "./chunk-MTEFILOO.mjs";
import "./chunk-FZXO2AJL.mjs";
import "./chunk-VZMFVORF.mjs";
import "./chunk-XZU7YC4B.mjs";

// server/src/cli/watchFolder.ts
import { relative, sep } from "node:path";
var watched = /\.(?:md|markdown|mdown|mkd)$/i;
var skipped = /(?:^|\/)(?:\.git|node_modules|\.vscode-test)(?:\/|$)/;
async function watchFolder(folder, files, changed) {
  const watcher = watch([folder, ...files], {
    ignoreInitial: true,
    ignored: (path, stats) => {
      if (files.includes(path)) return false;
      const inside = relative(folder, path).split(sep).join("/");
      if (skipped.test(inside)) return true;
      return stats?.isFile() === true && !watched.test(inside) && !configFiles.some((name) => name === inside);
    }
  });
  watcher.on("all", (event) => {
    if (event === "add" || event === "change" || event === "unlink") changed();
  });
  await new Promise((done) => watcher.once("ready", done));
  const stopped = new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"])
      process.once(signal, () => void watcher.close().then(done));
  });
  return { stopped, close: () => watcher.close() };
}
export {
  watchFolder
};
//# sourceMappingURL=watchFolder-WG63BNBF.mjs.map
