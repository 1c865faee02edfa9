import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/grammarsIn.ts
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
function grammarsIn(url) {
  const folder = fileURLToPath(url);
  let made = null;
  return () => {
    made ??= existsSync(folder) ? make(folder) : Promise.resolve(null);
    return made;
  };
}
async function make(folder) {
  const [{ Grammars }, { nodeGrammars }] = await Promise.all([
    import("./grammars-U47ZDAUZ.mjs"),
    import("./nodeGrammars-PURXJICI.mjs")
  ]);
  return new Grammars(nodeGrammars(folder));
}

export {
  grammarsIn
};
//# sourceMappingURL=chunk-4CX545LA.mjs.map
