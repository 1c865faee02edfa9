// Runs commands in turn and gives each one's times and peak memory, so that their ratios hold when the machine's
// speed drifts.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const peak = fileURLToPath(new URL('./peak.mjs', import.meta.url));

/** One run of a command: milliseconds of wall time and, of a Node program, of processor time, and its memory's peak in MiB. */
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
      resolve({ ms: performance.now() - started, mib: null, cpu: null, ...(said && JSON.parse(said)), code }),
    );
  });
}

const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/**
 * Runs each command `runs` times, in turn, after `warming` rounds that are not counted.
 * Returns per name the medians of milliseconds, of processor time, of MiB and of the ratios to the first command, round
 * by round: of wall time, and where both are known of processor time.
 */
export async function inTurn(commands, runs = 5, warming = 1) {
  const rounds = [];
  for (let round = 0; round < warming + runs; round++) {
    const row = [];
    for (const command of commands) row.push(await once(command));
    if (round >= warming) rounds.push(row);
  }
  const known = (index, key) => rounds.every(row => row[index][key] !== null);
  const of = (index, key) => (known(index, key) ? median(rounds.map(row => row[index][key])) : null);
  const ratio = (index, key) =>
    known(index, key) && known(0, key) ? median(rounds.map(row => row[index][key] / row[0][key])) : null;
  return commands.map(({ name }, index) => ({
    name,
    ms: of(index, 'ms'),
    cpu: of(index, 'cpu'),
    mib: of(index, 'mib'),
    ratio: ratio(index, 'ms'),
    cpuRatio: ratio(index, 'cpu'),
    code: rounds[0][index].code,
  }));
}

/** A table of what `inTurn` found, for people. */
export function table(title, rows) {
  const cell = (value, digits, unit) =>
    (value === null ? '-' : `${value.toFixed(digits)} ${unit}`).padStart(10);
  const head = ['wall', '', 'processor', '', 'memory'].map(word => word.padStart(10));
  const lines = rows.map(({ name, ms, cpu, mib, ratio, cpuRatio, code }) =>
    [
      name.padEnd(40),
      cell(ms, 0, 'ms'),
      cell(ratio, 2, 'x'),
      cell(cpu, 0, 'ms'),
      cell(cpuRatio, 2, 'x'),
      cell(mib, 0, 'MiB'),
      `exit ${code}`.padStart(8),
    ].join(' '),
  );
  return [[title.padEnd(40), ...head].join(' '), ...lines, ''].join('\n');
}
