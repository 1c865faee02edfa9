// Runs the same suite in a desktop VS Code, which is downloaded where the network allows it.
// usage: node test/editor/desktop.mjs [VERSION]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { compileSuites } from './compile.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--quiet'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);
const { suite } = await compileSuites(root);

const scratch = mkdtempSync(join(tmpdir(), 'guidewright-desktop-'));
const copy = name => {
  cpSync(join(root, 'test', 'workspace'), join(scratch, name), { recursive: true });
  return join(scratch, name);
};
const two = join(scratch, 'two.code-workspace');
mkdirSync(join(scratch, 'empty'));
writeFileSync(two, JSON.stringify({ folders: [{ path: copy('one') }, { path: copy('other') }] }));

/** What is opened, by the start's name; the suite sees by it which of its parts are meant. */
const starts = {
  sample: [copy('workspace')],
  folders: [two],
  'no-plan': [join(scratch, 'empty')],
  'no-folder': [],
};

try {
  for (const [name, opened] of Object.entries(starts)) {
    console.log(`\n${name}`);
    await runTests({
      version: process.argv[2] ?? 'stable',
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      launchArgs: [...opened, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
    });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
