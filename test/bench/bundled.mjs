import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles a TypeScript file of a folder of the tests with the engine; returns where the bundle is. */
export async function bundled(root, name, folder = 'bench') {
  // Inside the project, so that the parser is found.
  const outfile = join(root, `dist/${folder}/${name}.mjs`);
  await build({
    entryPoints: [join(root, `test/${folder}/${name}.ts`)],
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
