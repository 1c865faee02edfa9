// Compiles the suites that run inside the editor.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What all bundles of the editor's tests have in common. */
export const common = { bundle: true, logLevel: 'warning', sourcemap: 'inline', target: 'node20' };

/**
 * @param {string} root the repository
 * @returns {Promise<{ out: string, suite: string, web: string }>} the folder of all bundles, and the module of each suite
 */
export async function compileSuites(root) {
  const out = join(root, 'dist', 'test', 'editor');
  rmSync(out, { recursive: true, force: true });
  const sources = join(root, 'test', 'editor');
  const files = readdirSync(join(sources, 'suite')).filter(
    file => file.endsWith('.test.ts') || file === 'index.ts',
  );
  await build({
    ...common,
    entryPoints: files.map(file => join(sources, 'suite', file)),
    outdir: join(out, 'suite'),
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
  });
  await build({
    ...common,
    entryPoints: [join(sources, 'web', 'index.ts')],
    outdir: join(out, 'web'),
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    alias: { 'node:assert/strict': join(sources, 'web', 'assert.ts') },
  });
  return { out, suite: join(out, 'suite', 'index.js'), web: join(out, 'web', 'index.js') };
}
