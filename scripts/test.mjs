// Runs every check of the project, one suite after the other, and ends with the line `N passed, N failed`.
// usage: npm test [-- --only build,types,style,unit,eval,editor]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'guidewright-test-'));
const minutes = 60_000;

/**
 * A suite: an npm script, how long it may take, and how its result is counted. What only passes or fails counts one;
 * the others tell how much they ran, and a suite that ran nothing has failed. What a suite needs is fetched while those
 * before it run.
 */
const suites = [
  { name: 'build', script: 'build', args: ['--quiet'], limit: 2 * minutes, count: one },
  { name: 'types', script: 'check:types', limit: 3 * minutes, count: one },
  { name: 'style', script: 'check:style', limit: 2 * minutes, count: one },
  {
    name: 'unit',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${join(scratch, 'unit.json')}`],
    limit: 12 * minutes,
    count: unit,
  },
  { name: 'eval', script: 'eval', limit: 4 * minutes, count: said },
  {
    name: 'editor',
    script: 'test:editor',
    needs: 'scripts/editor/install.mjs',
    limit: 15 * minutes,
    count: said,
  },
].filter(({ script }) => scripts[script] !== undefined);

/** Tells the suites that what was built here is of these sources, so that they need not build it again. */
let built = {};

/** Ends what runs now. */
let stop = () => undefined;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    stop();
    process.exit(1);
  });

/** Runs an npm script; its output is shown and kept. */
function run({ script, args = [], limit }) {
  return new Promise(resolve => {
    const child = spawn('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
      cwd: root,
      env: { ...process.env, ...built },
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
      // A group of its own, so that whatever the suite started ends with it.
      detached: process.platform !== 'win32',
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      output += text;
      process.stdout.write(text);
    });
    stop = () => {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    };
    const timer = setTimeout(() => {
      console.log(`\nended after ${limit / minutes} minutes`);
      stop();
    }, limit);
    child.on('error', error => resolve({ ok: false, output: String(error) }));
    child.on('close', code => {
      clearTimeout(timer);
      stop = () => undefined;
      resolve({ ok: code === 0, output });
    });
  });
}

/** Runs a script beside the suites; where it fails, the suite that needs it tries again and says what is wrong. */
function fetchBeside(script) {
  const child = spawn(process.execPath, [script], { cwd: root, stdio: 'ignore' });
  process.once('exit', () => child.kill());
  return new Promise(resolve => child.on('exit', resolve).on('error', resolve));
}

function one({ ok }) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What vitest wrote; files that could not be loaded and errors outside of tests are failures too. */
function unit({ ok }) {
  let report;
  try {
    report = JSON.parse(readFileSync(join(scratch, 'unit.json'), 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  const failed = numFailedTests || (ok ? 0 : 1);
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

/** What a suite says itself, in the last line of the kind; one that only measures against floors counts one. */
function said({ ok, output }) {
  const line = [...output.matchAll(/\b(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(-1);
  if (!line) return one({ ok: ok && output.trim() !== '' });
  const [passed, failed, skipped] = line.slice(1).map(text => Number(text ?? 0));
  return { passed, failed: failed || (ok ? 0 : 1), skipped };
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only?.split(',');
const wanted = suites.filter(({ name }) => only?.includes(name) ?? true);
const fetched = new Map(wanted.filter(({ needs }) => needs).map(({ needs }) => [needs, fetchBeside(needs)]));
const total = { passed: 0, failed: 0 };
const lines = [];
try {
  for (const suite of wanted) {
    console.log(`\n== ${suite.name}`);
    const started = performance.now();
    await fetched.get(suite.needs);
    const { passed, failed, skipped = 0 } = suite.count(await run(suite));
    if (suite.name === 'build' && failed === 0) built = { GUIDEWRIGHT_BUILT: join(root, 'dist') };
    const nothing = passed + failed === 0;
    total.passed += passed;
    total.failed += nothing ? 1 : failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const more = nothing ? ', ran nothing' : skipped > 0 ? `, ${skipped} skipped` : '';
    lines.push(`${suite.name.padEnd(8)} ${passed} passed, ${failed} failed${more} (${seconds} s)`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
