// Runs the suite in the desktop editor, which it downloads: for continuous integration, on each of three systems.
// usage: node test/editor/desktop.mjs [VERSION]     (on Linux under xvfb-run)
import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { run } from '../../scripts/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'dist', 'test', 'desktop');
const suite = join(root, 'test', 'editor', 'suite');
run(process.execPath, ['scripts/build.mjs', '--quiet'], root);
await build({
  entryPoints: readdirSync(suite)
    .filter(file => file.endsWith('.test.ts') || file === 'index.ts')
    .map(file => join(suite, file)),
  outdir: out,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode', 'mocha'],
  logLevel: 'warning',
});

const workspace = mkdtempSync(join(tmpdir(), 'guidewright-desktop-'));
cpSync(join(root, 'test', 'workspace'), workspace, { recursive: true });
await runTests({
  version: process.argv[2] ?? 'stable',
  extensionDevelopmentPath: root,
  extensionTestsPath: join(out, 'index.js'),
  launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
});
