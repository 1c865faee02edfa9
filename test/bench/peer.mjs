import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The peers' programs; installed on first use, since nothing else needs them. */
export function peer(name) {
  const path = join(here, 'node_modules/.bin', name);
  if (!existsSync(path))
    spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: here,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  return path;
}
