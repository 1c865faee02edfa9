// Runs the suite in the real editor: builds the extension, compiles the suite, opens each start in a browser.
// usage: node test/editor/run.mjs [--only sample,chinese]
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { browser } from '../../scripts/editor/browser.mjs';
import { installExtension, serveEditor } from '../../scripts/editor/serve.mjs';
import { pack } from '../../scripts/package.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'dist', 'test', 'editor');

const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--quiet'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);

rmSync(out, { recursive: true, force: true });
const suite = join(root, 'test', 'editor', 'suite');
const files = readdirSync(suite).filter(file => file.endsWith('.test.ts') || file === 'index.ts');
const common = {
  bundle: true,
  logLevel: 'warning',
  sourcemap: 'inline',
  target: 'node20',
  absWorkingDir: root,
};
await build({
  ...common,
  entryPoints: files.map(file => join(suite, file)),
  outdir: join(out, 'suite'),
  platform: 'node',
  format: 'cjs',
  external: ['vscode', 'mocha'],
});
await build({
  ...common,
  entryPoints: [join(root, 'test', 'editor', 'web', 'index.ts')],
  outdir: join(out, 'web'),
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
  alias: { 'node:assert/strict': './test/editor/web/assert.ts' },
});
const launch = join(root, 'test', 'editor', 'launch', 'main.ts');
await build({
  ...common,
  entryPoints: [launch],
  outfile: join(out, 'launch.mjs'),
  platform: 'node',
  format: 'esm',
  packages: 'external',
});

const { main } = await import(join(out, 'launch.mjs'));
process.exitCode = (await main(
  root,
  { browserPath: browser(), serveEditor, installPacked },
  process.argv.slice(2),
))
  ? 0
  : 1;

async function installPacked(home) {
  const { vsix } = await pack(join(root, 'dist', 'packed'));
  installExtension(home, vsix);
}
