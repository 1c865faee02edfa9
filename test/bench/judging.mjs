// What reading and judging one guide costs: the median of many times, and the first time in a fresh process.
// usage: node test/bench/judging.mjs PLAN ROOT [--runs N] [--against BUNDLE] [--keep BUNDLE]
// `--keep` copies the engine's bundle, for a later run `--against` it: both then judge each guide in turn.
import { copyFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '60' }, against: { type: 'string' }, keep: { type: 'string' } },
});
const [plan, root] = positionals;
if (plan === undefined || root === undefined)
  throw new Error('Expected a plan and the folder of its guides.');
/** So many judgements, and the engine runs as fast as it will. */
const warming = 300;
const project = fileURLToPath(new URL('../..', import.meta.url));
const bundle = await bundled(project, 'judging');
if (values.keep) copyFileSync(bundle, values.keep);

const steps = ['parse', 'facts', 'coverage', 'judge'];
const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const sum = list => list.reduce((all, one) => all + one, 0);
const cell = value => value.toFixed(2).padStart(9);
const row = (name, values) => console.log(name.padEnd(44), ...values.map(cell));

const engines = [];
for (const path of [bundle, ...(values.against ? [resolve(values.against)] : [])]) {
  const { guidesOf } = await import(pathToFileURL(path));
  engines.push(await guidesOf(plan, root));
}
console.log('milliseconds of processor time'.padEnd(44), ...[...steps, 'all'].map(head => head.padStart(9)));

/** What a list of guides cost, and the ratio to what it cost the other engine. */
function tell(name, [costs, others]) {
  const totals = list => {
    const each = steps.map(step => sum(list.map(cost => cost[step])));
    return [...each, sum(list.map(cost => cost.parse + cost.facts + cost.judge))];
  };
  row(name, totals(costs));
  if (!others) return;
  const then = totals(others);
  row(
    '  new/old',
    totals(costs).map((now, index) => now / then[index]),
  );
}

tell(`${engines[0].length} guides, each for the first time`, [engines[0].map(guide => guide.cost())]);
for (let judged = 0; judged < warming; judged += engines[0].length)
  for (const guides of engines) for (const guide of guides) guide.cost();

const warm = engines.map(() => []);
for (const [index, { file, lines }] of engines[0].entries()) {
  const costs = engines.map(() => []);
  for (let run = 0; run < Number(values.runs); run++)
    for (const [engine, guides] of engines.entries()) costs[engine].push(guides[index].cost());
  for (const [engine, list] of costs.entries())
    warm[engine].push(Object.fromEntries(steps.map(step => [step, median(list.map(cost => cost[step]))])));
  if (lines < 900) continue;
  tell(
    `${lines} lines, ${file.split('/').at(-1)}`.slice(0, 44),
    warm.map(list => list.slice(-1)),
  );
}
tell(`${engines[0].length} guides, warm`, warm);
