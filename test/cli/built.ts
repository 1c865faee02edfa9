import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the command line and the remark plugin for the tests of a file, or another part of what
 * `scripts/build.mjs --only` builds; gives the path of what was built. It lies inside the project, so that the built
 * program finds the packages that stay apart. Where `npm test` has just built everything, that is what is tested.
 */
export function builtForTests(part = 'node'): (name: string) => string {
  const built = process.env.GUIDEWRIGHT_BUILT;
  if (built) return name => join(built, name);
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(root, 'dist-test-'));
    execFileSync(process.execPath, ['scripts/build.mjs', '--only', part, '--out', folder, '--quiet'], {
      cwd: root,
    });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return name => join(folder, name);
}
