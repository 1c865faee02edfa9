import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { brotliDecompress } from 'node:zlib';
import type { GrammarSource, Runtime } from './grammars.ts';

/**
 * The runtime and the grammars from a folder: `dist/grammars` of what ships, or the package's own in the workshop.
 * The runtime is loaded as a file of its own, which is not bundled. Where the examples of
 * `many` guides are parsed, some hundred, optimising it pays.
 */
export function nodeGrammars(folder: string, many = false): GrammarSource {
  let ready: Promise<Runtime> | null = null;
  const load = async (): Promise<Runtime> => {
    if (!many) stayWithBaseline();
    const wasmBinary = bytesOf(join(folder, 'tree-sitter.wasm'));
    const runtime = createRequire(join(folder, 'tree-sitter.js'))('./tree-sitter.js') as Runtime;
    // Its types don't tell that it takes the bytes as well as a place.
    const source = { locateFile: (file: string) => join(folder, file), wasmBinary: await wasmBinary };
    await runtime.Parser.init(source);
    // Optimising a grammar's huge functions takes a second of the processor, and parsing fences never earns it back.
    stayWithBaseline();
    return runtime;
  };
  return {
    runtime: () => {
      ready ??= load();
      return ready;
    },
    grammar: name => bytesOf(join(folder, `tree-sitter-${name}.wasm`)),
  };
}

/** WebAssembly that is loaded from now on is compiled fast, and never again. */
function stayWithBaseline(): void {
  setFlagsFromString('--liftoff-only');
}

/** A grammar's bytes. What is packed holds it compressed: that is a fifth of its size, and unpacked in milliseconds. */
async function bytesOf(file: string): Promise<Uint8Array> {
  const packed = await readFile(`${file}.br`).catch(() => null);
  return packed ? promisify(brotliDecompress)(packed) : readFile(file);
}
