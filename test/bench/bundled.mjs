import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles one of the bench's TypeScript files with the engine; returns where the bundle is. */
export async function bundled(root, name) {
  // Inside the project, so that the parser is found.
  const outfile = join(root, `dist/bench/${name}.mjs`);
  await build({
    entryPoints: [join(root, `test/bench/${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['satteri'],
    loader: { '.md': 'text' },
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);",
    },
  });
  return outfile;
}
