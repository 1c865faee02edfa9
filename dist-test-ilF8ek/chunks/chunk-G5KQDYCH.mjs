import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  render
} from "./chunk-YLWZC26F.mjs";
import {
  exitCodes
} from "./chunk-DBFQKJRO.mjs";
import {
  byPlace
} from "./chunk-AQTMQ26O.mjs";
import {
  weight
} from "./chunk-3ADFJTQT.mjs";
import {
  printable
} from "./chunk-LHLKZGWS.mjs";
import {
  nearTo
} from "./chunk-QNRLGXBB.mjs";

// server/src/cli/tell.ts
async function tell(document, options, { root, plans }, context) {
  const { io, translate } = context;
  io.stdout.write(await render(cut(document, options.maxFindings), options, { context, root }));
  const { findings, summary } = document;
  if (summary.topics > 0 && summary.missing === summary.topics) {
    const said = translate(
      "None of the guides that {0} promises exists under {1}. Promised: {2}.",
      printable(plans.map(nearTo(root, io.files.real(io.cwd))).join(", ")),
      printable(root),
      summary.topics
    );
    io.stderr.write(`${said}
`);
    return exitCodes.failed;
  }
  const grave = findings.some(({ severity }) => weight(severity) >= weight(options.failOn));
  return grave ? exitCodes.findings : exitCodes.clean;
}
function cut(document, most) {
  const { findings, summary } = document;
  if (most === void 0 || findings.length <= most) return document;
  const kept = findings.toSorted((a, b) => weight(b.severity) - weight(a.severity)).slice(0, most).sort(byPlace);
  return { ...document, findings: kept, summary: { ...summary, cut: findings.length - most } };
}

export {
  tell
};
//# sourceMappingURL=chunk-G5KQDYCH.mjs.map
