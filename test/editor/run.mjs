// Runs the suite in the real editor: builds the extension, compiles the suite, opens each start in a browser.
// usage: node test/editor/run.mjs [--only sample,chinese] [--pictures]
//   --pictures  also takes the READMEs' pictures anew
import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { browser } from '../../scripts/editor/browser.mjs';
import { serveEditor } from '../../scripts/editor/serve.mjs';
import { common, compileSuites } from './compile.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
// `npm test` has built everything already.
if (!process.env.GUIDEWRIGHT_BUILT) {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--quiet'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

const { out } = await compileSuites(root);
const launch = join(out, 'launch.mjs');
await build({
  ...common,
  entryPoints: [join(root, 'test', 'editor', 'launch', 'main.ts')],
  outfile: launch,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});

const { main } = await import(launch);
const args = process.argv.slice(2).filter(arg => arg !== '--pictures');
const good = await main(root, { browserPath: browser(), serveEditor, installPacked }, args);
if (good && process.argv.includes('--pictures'))
  for (const name of ['screenshot.webp', 'screenshot.zh-cn.webp'])
    copyFileSync(join(root, 'test', 'artifacts', name), join(root, 'images', name));
process.exitCode = good ? 0 : 1;

/** In a process of its own, since packing would keep this one from answering the browser. */
async function installPacked(home) {
  const script = join(root, 'test', 'editor', 'installPacked.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, home]);
  return stdout.trim().split('\n').at(-1);
}
