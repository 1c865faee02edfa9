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
const heads = [...steps, 'all', ...(values.against ? ['old', 'new/old'] : [])];
console.log('milliseconds'.padEnd(44), ...heads.map(head => head.padStart(9)));
const all = cost => cost.parse + cost.facts + cost.judge;

const first = engines.map(guides => guides.map(guide => guide.cost()));
const told = (name, costs) => {
  const totals = costs.map(list => sum(list.map(all)));
  const shares = steps.map(step => sum(costs[0].map(cost => cost[step])));
  row(name, [...shares, totals[0], ...(totals.length > 1 ? [totals[1], totals[0] / totals[1]] : [])]);
};
told(`${engines[0].length} guides, each for the first time`, first);
for (let judged = 0; judged < warming; judged += engines[0].length)
  for (const guides of engines) for (const guide of guides) guide.cost();

const warm = engines.map(() => []);
for (const [index, { file, lines }] of engines[0].entries()) {
  const costs = engines.map(() => []);
  for (let run = 0; run < Number(values.runs); run++)
    for (const [engine, guides] of engines.entries()) costs[engine].push(guides[index].cost());
  for (const [engine, list] of costs.entries())
    warm[engine].push(Object.fromEntries(steps.map(step => [step, median(list.map(cost => cost[step]))])));
  if (lines >= 900)
    told(
      `${lines} lines, ${file.split('/').at(-1)}`.slice(0, 44),
      warm.map(list => [list.at(-1)]),
    );
}
told(`${engines[0].length} guides, warm`, warm);
