// The long random simulation of editing, with the server's memory told on the way.
// usage: node --expose-gc test/lsp/simulate.mjs [--edits N] [--seed N] [--every N]
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { common } from '../../scripts/bundles.mjs';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    every: { type: 'string', default: '200' },
  },
});
const here = fileURLToPath(new URL('.', import.meta.url));
// Inside the project, so that what is left out of the bundle is found.
const work = mkdtempSync(join(here, '../../node_modules/.simulation-'));
try {
  await build({
    ...common,
    stdin: { contents: "export * from './simulation.ts'; import '../setup.ts';", resolveDir: here },
    outfile: join(work, 'simulation.mjs'),
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    external: ['satteri'],
    logLevel: 'warning',
  });
  const { simulate } = await import(pathToFileURL(join(work, 'simulation.mjs')).href);
  const memory = [];
  let told = 0;
  const begun = performance.now();
  await simulate({
    seed: Number(values.seed),
    edits: Number(values.edits),
    every: Number(values.every),
    compared(edits) {
      if (edits - told < Number(values.edits) / 20) return;
      told = edits;
      globalThis.gc?.();
      memory.push(process.memoryUsage().heapUsed / 2 ** 20);
      console.log(`${edits} edits, ${memory.at(-1).toFixed(1)} MiB in use`);
    },
  });
  const first = memory.slice(1, 5).reduce((sum, each) => sum + each, 0) / 4;
  const last = memory.slice(-4).reduce((sum, each) => sum + each, 0) / 4;
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(
    `${values.edits} edits in ${seconds} s; the server's state was a fresh one's at every comparison`,
  );
  console.log(`memory: ${first.toFixed(1)} MiB at first, ${last.toFixed(1)} MiB at last`);
  if (globalThis.gc && last > first * 1.25 + 5) {
    console.log('memory grows');
    process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
