// Evaluates the reading of plans: every set of test/eval/plans and every document of test/eval/not-plans through the built command line.
// usage: node test/eval/plans.mjs [--quiet] [SET...]    (--quiet leaves the misses out; sets are named by their folders)
// Prints precision and recall a set and in total; fails only where the command line itself does.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { add, measures, none, score } from './score.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const program = join(here, '../../dist/bin.mjs');
const quiet = process.argv.includes('--quiet');
const named = process.argv.slice(2).filter(argument => !argument.startsWith('--'));

if (!existsSync(program)) {
  console.error('dist/bin.mjs is missing: run npm run build first.');
  process.exit(2);
}

/** The topics that the command line reads from a plan, none where it says that there are none. */
function topicsOf(root, plan) {
  const call = [program, 'plan', '--root', root, '--locale', 'en', '--format', 'json', join(root, plan)];
  const { stdout, stderr } = spawnSync(process.execPath, call, {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (stdout.trim() !== '') return JSON.parse(stdout).plans.flatMap(read => read.topics);
  if (stderr.includes('No topics found')) return [];
  throw new Error(`${plan} can’t be read: ${stderr}`);
}

const share = (part, whole) => (whole === 0 ? '   - ' : (part / whole).toFixed(3));

/** A row of the table: precision and recall of every measure. */
function row(name, counts) {
  const cells = measures.map(measure => {
    const { right, read, wanted } = counts[measure];
    return `${measure} ${share(right, read)} ${share(right, wanted)}`;
  });
  return [name.padEnd(22), ...cells].join('  ');
}

console.log('of each measure: precision, recall');
const total = none();
for (const set of readdirSync(join(here, 'plans')).sort()) {
  if (named.length > 0 && !named.includes(set)) continue;
  const root = join(here, 'plans', set);
  const expected = JSON.parse(readFileSync(join(root, 'expected.json'), 'utf8'));
  const { counts, misses } = score(
    expected.topics,
    topicsOf(root, expected.plan),
    readFileSync(join(root, expected.plan), 'utf8'),
  );
  console.log(row(set, counts));
  if (!quiet) for (const miss of misses) console.log(`    ${miss}`);
  add(total, counts);
}
console.log(row('total', total));

if (named.length === 0) {
  const root = join(here, 'not-plans');
  const documents = readdirSync(root).filter(file => file.endsWith('.md'));
  let clean = 0;
  for (const file of documents.sort()) {
    const topics = topicsOf(root, file);
    if (topics.length === 0) clean++;
    else if (!quiet)
      for (const { line, title } of topics) console.log(`    ${file}:${line}: read, but no topic: ${title}`);
  }
  console.log(`not plans: ${clean} of ${documents.length} read as none`);
}
