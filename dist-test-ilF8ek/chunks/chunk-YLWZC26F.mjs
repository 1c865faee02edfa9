import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/cli/render.ts
var formats = ["text", "json", "sarif", "junit", "github", "markdown"];
var reporters = {
  text: async () => (await import("./text-HUOKWQ7W.mjs")).text,
  json: async () => (await import("./json-KPLTAWU7.mjs")).json,
  sarif: async () => (await import("./sarif-TQO4N4AR.mjs")).sarif,
  junit: async () => (await import("./junit-VZXX4LR7.mjs")).junit,
  github: async () => (await import("./github-OXQAOOO5.mjs")).github,
  markdown: async () => (await import("./markdown-VXQONBGC.mjs")).markdown
};
async function render(document, { format, failOn }, surroundings) {
  const report = await reporters[format]();
  const text = await report(document, { ...surroundings, failOn });
  return text === "" || text.endsWith("\n") ? text : `${text}
`;
}

export {
  formats,
  render
};
//# sourceMappingURL=chunk-YLWZC26F.mjs.map
