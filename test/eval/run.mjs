// Runs every evaluation; what each measures stands in README.md beside this file.
// usage: node test/eval/run.mjs [--quiet]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

let failed = false;
for (const part of ['plans', 'guides']) {
  console.log(`\n${part}`);
  const script = fileURLToPath(new URL(`${part}.mjs`, import.meta.url));
  const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
