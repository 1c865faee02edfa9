// Finds a browser that can be driven, and installs Debian's where that is allowed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium or Chrome: what `CHROME_PATH` says, one on the PATH, one in its usual place, or Debian's, which
 * is installed where the user may.
 *
 * @param {(line: string) => void} [say] is told what takes long
 * @returns {string}
 * @throws {Error} that says in one line what to install
 */
export function browser(say = console.log) {
  const there = found();
  if (there) return there;
  if (mayInstall()) {
    say("No browser here: installing Debian's chromium and a font with Chinese ...");
    const apt = (...args) => spawnSync('apt-get', args, { stdio: 'ignore', timeout: 300_000 });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  }
  const installed = found();
  if (installed) return installed;
  throw new Error('The editor runs in a browser: install Chromium or Chrome, or set CHROME_PATH to one.');
}

function found() {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  const onPath = PATH.split(delimiter).flatMap(folder => names.map(name => join(folder, name)));
  return [...onPath, ...elsewhere].find(runs);
}

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
