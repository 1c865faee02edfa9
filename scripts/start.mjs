// Opens the sample workspace, or a folder of yours, in the real editor with the extension, in the browser.
// usage: node scripts/start.mjs [FOLDER] [--port N] [--no-open]
import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveEditor } from './editor/serve.mjs';
import { freeFolder } from './freeFolder.mjs';
import { root } from './run.mjs';
import { stageExtension } from './stage.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } },
});

const home = freeFolder(join(root, '.vscode-test', 'start'));
const folder = positionals[0] ? resolve(positionals[0]) : sample();

// Ctrl-C while things are being made ends them with us; afterwards it ends the editor.
const extensions = join(home, 'extensions');
rmSync(extensions, { recursive: true, force: true });
await stageExtension(join(extensions, 'guidewright.guidewright'), { minify: false });
const editor = await serveEditor({
  home,
  settings: { 'security.workspace.trust.startupPrompt': 'never' },
  port: Number(values.port),
  flags: positionals[0] ? [] : ['--disable-workspace-trust'],
});
const address = `${editor.origin}/?folder=${encodeURI(folder)}`;
console.log(`\n  Guidewright is open at ${address}\n  Ctrl-C ends it.\n`);
if (!values['no-open']) openBrowser(address);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, async () => {
    await editor.stop();
    process.exit(0);
  });

/** A copy of the sample, fresh each time, so that trying things out changes nothing in the repository. */
function sample() {
  const copy = join(home, 'sample');
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(root, 'test', 'workspace'), copy, { recursive: true });
  return copy;
}

/** Where there is no browser to open, the printed address is enough. */
function openBrowser(address) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const [program, ...args] = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address],
  }[process.platform] ?? ['xdg-open', address];
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
