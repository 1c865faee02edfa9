import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  TookTooLong
} from "./chunk-5W6ESEFG.mjs";

// server/src/workspace/nodeStopper.ts
import { Script } from "node:vm";
var patience = 3e4;
var chances = 2;
var nodeStopper = (run, milliseconds) => {
  for (let chance = 0; ; chance++) {
    const time = milliseconds * 2 ** chance;
    const begun = process.cpuUsage();
    try {
      return within(run, time);
    } catch (error) {
      if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      const { user, system } = process.cpuUsage(begun);
      if (chance === chances || (user + system) / 1e3 > time / 4) throw new TookTooLong(milliseconds);
    }
  }
};
var name = /* @__PURE__ */ Symbol.for("guidewright: what is to be stopped");
var script = null;
function within(run, timeout) {
  script ??= new Script(`globalThis[Symbol.for(${JSON.stringify(name.description)})]()`);
  const global = globalThis;
  const outer = global[name];
  global[name] = run;
  try {
    return script.runInThisContext({ timeout });
  } finally {
    global[name] = outer;
  }
}

export {
  patience,
  nodeStopper
};
//# sourceMappingURL=chunk-6L5C4SRK.mjs.map
