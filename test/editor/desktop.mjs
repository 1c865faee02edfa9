// Runs the same suite in a desktop VS Code, which is downloaded where the network allows it.
// usage: node test/editor/desktop.mjs [VERSION]
//   VSCODE_PATH  an executable of VS Code that is there already
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { compileSuites } from './compile.mjs';
import { desktopStarts } from './desktopStarts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--quiet'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);
const { suite } = await compileSuites(root);
const { VSCODE_PATH } = process.env;
const editor = VSCODE_PATH ? { vscodeExecutablePath: VSCODE_PATH } : { version: process.argv[2] ?? 'stable' };

const scratch = mkdtempSync(join(tmpdir(), 'guidewright-desktop-'));
try {
  for (const { name, options } of desktopStarts(root, suite, scratch)) {
    console.log(`\n${name}`);
    await runTests({ ...editor, ...options });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
