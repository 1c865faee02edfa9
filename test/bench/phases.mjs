import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';

/** A table of the shares of time and memory that the phases of a check take on the guides of a plan. */
export async function phasesTable(root, planPath, guides) {
  const outfile = await bundled(root, 'phases');
  const args = [outfile, planPath, guides, join(root, 'dist/bench/grammars')];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const phases = Object.entries(JSON.parse(stdout));
  const total = key => phases.reduce((sum, [, phase]) => sum + phase[key], 0);
  const share = (phase, key) => `${((100 * phase[key]) / total(key)).toFixed(0)} %`.padStart(6);
  return [
    'where time and allocated memory go, in one thread',
    ...phases.map(
      ([name, phase]) =>
        `${name.padEnd(12)} ${`${phase.ms.toFixed(0)} ms`.padStart(9)} ${share(phase, 'ms')} ${`${(phase.bytes / 2 ** 20).toFixed(0)} MiB`.padStart(9)} ${share(phase, 'bytes')}`,
    ),
    '',
  ].join('\n');
}
