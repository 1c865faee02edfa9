// Runs commands in turn and gives each one's wall time and peak memory, so that their ratios hold when the machine's
// speed drifts.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const peak = fileURLToPath(new URL('./peak.mjs', import.meta.url));

/** One run of a command: milliseconds of wall time and, of a Node program, the peak of its memory in MiB. */
function once({ command, args, cwd }) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const ours = command === process.execPath;
    const child = spawn(command, ours ? ['--import', peak, ...args] : args, {
      cwd,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stdio[3].on('data', chunk => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', code =>
      resolve({ ms: performance.now() - started, mib: said ? Number(said) : null, code }),
    );
  });
}

const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/**
 * Runs each command `runs` times, in turn, after one round that is not counted.
 * Returns per name the median milliseconds, the median MiB and the median ratio to the first command, round by round.
 */
export async function inTurn(commands, runs = 5) {
  const rounds = [];
  for (let round = 0; round <= runs; round++) {
    const row = [];
    for (const command of commands) row.push(await once(command));
    if (round > 0) rounds.push(row);
  }
  return commands.map(({ name }, index) => ({
    name,
    ms: median(rounds.map(row => row[index].ms)),
    mib: rounds[0][index].mib === null ? null : median(rounds.map(row => row[index].mib)),
    ratio: median(rounds.map(row => row[index].ms / row[0].ms)),
    code: rounds[0][index].code,
  }));
}

/** A table of what `inTurn` found, for people. */
export function table(title, rows) {
  const lines = rows.map(({ name, ms, mib, ratio, code }) =>
    [
      name.padEnd(40),
      `${ms.toFixed(0)} ms`.padStart(10),
      (mib === null ? '-' : `${mib.toFixed(0)} MiB`).padStart(10),
      `${ratio.toFixed(2)} x`.padStart(10),
      `exit ${code}`.padStart(8),
    ].join(' '),
  );
  return [title, ...lines, ''].join('\n');
}
