import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  planOf
} from "./chunk-ZNYJ5AHO.mjs";
import {
  checkExamples
} from "./chunk-Q5HSZLA7.mjs";
import {
  isOn,
  judgeInTime,
  judgeTopic,
  readGuide
} from "./chunk-X767PNEZ.mjs";
import {
  inTime
} from "./chunk-5W6ESEFG.mjs";

// server/src/workspace/judgeText.ts
async function judgeText(file, text, slices, settings, grammars) {
  const guide = inTime(() => readGuide(file, text));
  const syntax = isOn(settings, "example-syntax") ? await checkExamples(guide, await grammars()) : null;
  const state = { kind: "present", guide, ...syntax && { syntax } };
  const reports = slices.map(
    (slice) => judgeInTime((rules) => judgeTopic(planOf(slice), slice.topic, state, settings, rules))
  );
  return { reports, syntax };
}

export {
  judgeText
};
//# sourceMappingURL=chunk-4TK25GI2.mjs.map
