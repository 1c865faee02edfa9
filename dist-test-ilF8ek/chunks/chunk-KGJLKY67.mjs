import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/workspace/syntax/nodeGrammars.ts
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { brotliDecompress } from "node:zlib";
function nodeGrammars(folder) {
  let ready = null;
  const load = async () => {
    setFlagsFromString("--liftoff-only");
    const runtime = createRequire(join(folder, "tree-sitter.js"))("./tree-sitter.js");
    await runtime.Parser.init({ locateFile: (file) => join(folder, file) });
    return runtime;
  };
  return {
    runtime: () => {
      ready ??= load();
      return ready;
    },
    grammar: (name) => bytesOf(join(folder, `tree-sitter-${name}.wasm`))
  };
}
async function bytesOf(file) {
  const packed = await readFile(`${file}.br`).catch(() => null);
  return packed ? promisify(brotliDecompress)(packed) : readFile(file);
}

export {
  nodeGrammars
};
//# sourceMappingURL=chunk-KGJLKY67.mjs.map
