import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  frameOf
} from "./chunk-X767PNEZ.mjs";
import {
  LineIndex
} from "./chunk-4GAEXTPR.mjs";

// server/src/lsp/installedParser.ts
async function installedParser() {
  try {
    const { markdownToMdast } = await import("satteri");
    markdownToMdast("");
    return (text) => markdownToMdast(text);
  } catch {
    return (await import("./remark-YB3EICMK.mjs")).remark;
  }
}

// server/src/lsp/judges.ts
function packed({ topic: _, guide, outline, ...report }) {
  const { lines: __, ...frame } = frameOf(guide);
  return { ...report, guide: frame, outline: outline.map(({ item: ___, ...coverage }) => coverage) };
}
function unpacked({ guide, outline, ...report }, topic) {
  return {
    ...report,
    topic,
    guide: frameOf({ ...guide, lines: new LineIndex("") }),
    outline: outline.map((coverage, index) => ({ ...coverage, item: topic.outline[index] }))
  };
}

export {
  installedParser,
  packed,
  unpacked
};
//# sourceMappingURL=chunk-JLUDLPOA.mjs.map
