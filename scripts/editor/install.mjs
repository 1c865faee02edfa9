// Puts an editor that needs no display into .vscode-test/: VS Code as code-server carries it, and the Node it runs on.
// usage: node scripts/editor/install.mjs
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const editor = 'code-server@4.139.1';
const node = '24.21.0';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.vscode-test');

/**
 * Installs the editor where it is not there yet. It grows under another name and gets its own when it is whole, so an
 * installation that was cut off is never taken for one, and the next one clears it away.
 *
 * @param {(line: string) => void} [say] is told what takes long
 * @returns {{ node: string, server: string }} the program that runs the editor, and the editor's entry
 * @throws {Error} with npm's own words where a package can't be had
 */
export function installEditor(say = console.log) {
  const pins = `${editor} ${nodePackage()}`;
  const home = join(cache, 'editor');
  if (pinsOf(home) !== pins) {
    mkdirSync(cache, { recursive: true });
    for (const name of readdirSync(cache).filter(name => name.startsWith('editor.')))
      rmSync(join(cache, name), { recursive: true, force: true });
    const growing = join(cache, `editor.${process.pid}`);
    mkdirSync(growing);
    writeFileSync(join(growing, 'package.json'), '{ "private": true }\n');
    say(`Installing ${editor} into .vscode-test (once, 600 MB) ...`);
    npm(growing, ['install', '--save-exact', editor, nodePackage()]);
    const inside = join(growing, 'node_modules', 'code-server', 'lib', 'vscode');
    npm(inside, ['install', '--omit=dev']);
    npm(join(inside, 'extensions'), ['install', '--omit=dev']);
    writeFileSync(join(growing, 'pins'), pins);
    rmSync(home, { recursive: true, force: true });
    renameSync(growing, home);
  }
  const modules = join(home, 'node_modules');
  const [name] = nodePackage().split('@');
  return {
    node: join(modules, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    server: join(modules, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

/** What an installation that is whole was made from. */
function pinsOf(home) {
  const pins = join(home, 'pins');
  return existsSync(pins) ? readFileSync(pins, 'utf8') : null;
}

/** Node as a package, for this machine; nothing has to be run to install it. */
function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `node-${platform}-${process.arch}@${node}`;
}

function npm(cwd, args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr, error } = spawnSync('npm', [...args, ...quiet], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    // Inside `npm run` the outer command's own settings are in the environment.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} in ${cwd}: ${error?.message ?? stderr}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { server } = installEditor();
  console.log(`The editor is at ${server}`);
}
