import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/cli/reporters/meter.ts
function meter(topic, translate) {
  const { measured, priority, expectedLines, expectedExamples, outline } = topic;
  return [
    priority,
    measured && `${measured.progress} %`,
    measured?.lines != null && translate("{0} lines", of(measured.lines, expectedLines)),
    measured?.examples != null && translate("{0} examples", of(measured.examples, expectedExamples)),
    outline.length > 0 && measured !== null && measured.state !== "missing" && translate("{0} sections", of(covered(topic), outline.length))
  ].filter(Boolean).join(" \xB7 ");
}
function covered({ outline }) {
  return outline.filter(({ verdict }) => verdict === "met" || verdict === "waived").length;
}
function of(actual, required) {
  return required === null ? String(actual) : `${actual}/${required}`;
}

export {
  meter,
  covered,
  of
};
//# sourceMappingURL=chunk-KOUUZ2HY.mjs.map
