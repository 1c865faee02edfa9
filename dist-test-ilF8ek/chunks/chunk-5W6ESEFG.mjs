import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/workspace/inTime.ts
var TookTooLong = class extends Error {
  failure;
  constructor(milliseconds) {
    const detail = String(milliseconds / 1e3);
    super(`It took longer than ${detail} s.`);
    this.failure = { kind: "failure", reason: "took-too-long", detail };
  }
};
var longest = Number.MAX_SAFE_INTEGER;
var stop = (run) => run();
function useLimit(milliseconds, stopper) {
  longest = milliseconds;
  stop = stopper;
}
function inTime(run, share = 1) {
  return stop(run, Math.ceil(longest * share));
}

export {
  TookTooLong,
  useLimit,
  inTime
};
//# sourceMappingURL=chunk-5W6ESEFG.mjs.map
