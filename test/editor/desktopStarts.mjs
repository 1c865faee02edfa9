// What the suite opens in a desktop VS Code.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lays out what is opened, and says how VS Code is started for it; the suite sees by what is open which of its parts are
 * meant.
 *
 * @param {string} root the repository
 * @param {string} suite the compiled suite's module
 * @param {string} scratch a folder that is thrown away afterwards
 * @returns {readonly { name: string, options: import('@vscode/test-electron/out/runTest').TestOptions }[]}
 */
export function desktopStarts(root, suite, scratch) {
  const copy = name => {
    cpSync(join(root, 'test', 'workspace'), join(scratch, name), { recursive: true });
    return join(scratch, name);
  };
  const empty = join(scratch, 'empty');
  mkdirSync(empty);
  const two = join(scratch, 'two.code-workspace');
  writeFileSync(two, JSON.stringify({ folders: [{ path: copy('one') }, { path: copy('other') }] }));
  const opened = { sample: [copy('workspace')], folders: [two], 'no-plan': [empty], 'no-folder': [] };
  return Object.entries(opened).map(([name, paths]) => ({
    name,
    options: {
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      launchArgs: [...paths, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
    },
  }));
}
