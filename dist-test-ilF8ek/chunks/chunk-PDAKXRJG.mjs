import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  judgedTopic
} from "./chunk-AQTMQ26O.mjs";
import {
  judgeText
} from "./chunk-4TK25GI2.mjs";
import {
  planOf
} from "./chunk-ZNYJ5AHO.mjs";
import {
  TookTooLong
} from "./chunk-5W6ESEFG.mjs";

// server/src/cli/judging/judgeTask.ts
function lookUp({ file, slices, text }, { read, verdicts }) {
  if (verdicts === null) return null;
  const result = text === null ? read(file) : { kind: "text", text };
  if (result.kind === "failure") return result;
  const entry = verdicts.nameOf(slices, result.text);
  const topics = verdicts.find(entry);
  return topics && { kind: "judged", topics, entry };
}
async function judgeTask({ file, slices, text: given }, judge) {
  const result = given === null ? judge.read(file) : { kind: "text", text: given, bom: false };
  if (result.kind === "failure") return result;
  const { text } = result;
  const { verdicts } = judge;
  const entry = verdicts?.nameOf(slices, text) ?? null;
  const known = entry === null ? null : verdicts?.find(entry);
  if (known) return { kind: "judged", topics: known, entry };
  const { settings, grammars } = judge;
  try {
    const { reports } = await judgeText(file, text, slices, settings, grammars);
    const topics = reports.map(
      (report, index) => judgedTopic(report, planOf(slices[index]), settings)
    );
    const isWhole = topics.every(({ skipped }) => skipped === 0);
    if (entry !== null && isWhole) verdicts?.keep(entry, topics);
    return { kind: "judged", topics, entry };
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return error.failure;
  }
}

export {
  lookUp,
  judgeTask
};
//# sourceMappingURL=chunk-PDAKXRJG.mjs.map
