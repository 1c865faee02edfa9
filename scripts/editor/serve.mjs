// Starts the editor as a server for a browser, and ends it with everything that it started.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { run } from '../run.mjs';
import { installEditor } from './install.mjs';

/** An editor that shows what it was opened for and nothing else. */
const quiet = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.tips.enabled': false,
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  // As on a desktop; in a browser the editor would save by itself.
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'extensions.ignoreRecommendations': true,
};

/**
 * @param {object} options
 * @param {string} options.home the folder for the editor's own data
 * @param {object} [options.settings] the user's settings beyond the quiet ones
 * @param {number} [options.port] 0 for any that is free
 * @param {readonly string[]} [options.flags] more options of the server
 * @returns {Promise<{ origin: string, authority: string, stop: () => Promise<void> }>} where it answers
 * @throws {Error} where it ends before it answers, with its last words
 */
export async function serveEditor({ home, settings = {}, port = 0, flags = [] }) {
  const { node, server } = installEditor();
  const user = join(home, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));
  const child = spawn(
    node,
    [
      server,
      ...['--host', '127.0.0.1', '--port', `${port}`, '--server-data-dir', home],
      ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
      ...flags,
    ],
    // A group of its own, so that its extension hosts end with it.
    { detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise(resolve => child.once('exit', resolve));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) end(child, 'SIGTERM');
    const late = setTimeout(() => end(child, 'SIGKILL'), 3000);
    await ended;
    clearTimeout(late);
    end(child, 'SIGKILL');
  };
  const words = [];
  const listening = new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', line => {
        words.push(line);
        const match = /listening on (\d+)/.exec(line);
        if (match) resolve(Number(match[1]));
      });
    ended.then(() => reject(new Error(`The editor ended: ${words.slice(-5).join('\n')}`)));
  });
  const authority = `localhost:${await listening}`;
  return { origin: `http://${authority}`, authority, stop };
}

/** Installs a packed extension as a user would, for editors that have their data in `home`. */
export function installExtension(home, vsix) {
  const { node, server } = installEditor();
  const said = run(node, [
    server,
    '--server-data-dir',
    home,
    '--accept-server-license-terms',
    '--install-extension',
    vsix,
  ]);
  if (!/successfully installed/.test(said)) throw new Error(`${vsix} was not installed: ${said}`);
}

/** Ends the whole group; that it has ended already is what was wanted. */
function end({ pid }, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {}
}
