// Runs every evaluation, side by side; what each measures stands in README.md beside this file.
// usage: node test/eval/run.mjs [--quiet]
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const runs = ['plans', 'guides'].map(part => {
  const script = fileURLToPath(new URL(`${part}.mjs`, import.meta.url));
  const child = spawn(process.execPath, [script, ...process.argv.slice(2)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise(resolve => child.on('error', () => resolve(1)).on('close', resolve));
  return { part, printed: text(child.stdout), ended };
});
let failed = false;
for (const { part, printed, ended } of runs) {
  process.stdout.write(`\n${part}\n${await printed}`);
  failed ||= (await ended) !== 0;
}
process.exitCode = failed ? 1 : 0;
