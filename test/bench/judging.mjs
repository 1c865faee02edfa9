// What reading and judging one guide costs: the first time in a fresh process, the median of many times, and the same
// while somebody types in it; the processor's time step by step, and facts and judge by the clock.
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
  const { guidesOf, startTyping } = await import(pathToFileURL(path));
  engines.push({ guidesOf, guides: await guidesOf(plan, root), startTyping });
}
console.log(
  'milliseconds of processor time'.padEnd(44),
  ...[...steps, 'facts+judge', 'clock'].map(head => head.padStart(9)),
);

/** What a list of guides cost, and the ratio to what it cost the other engine. */
function tell(name, [costs, others]) {
  const totals = list => {
    const each = steps.map(step => sum(list.map(cost => cost[step])));
    return [...each, sum(list.map(cost => cost.facts + cost.judge)), sum(list.map(cost => cost.clock))];
  };
  row(name, totals(costs));
  if (!others) return;
  const then = totals(others);
  row(
    '  new/old',
    totals(costs).map((now, index) => now / then[index]),
  );
}

/** The medians of many times, of each long guide and of all. */
function measure(how, edit) {
  const [{ guides }] = engines;
  for (let judged = 0; judged < warming; judged += guides.length)
    for (const engine of engines) for (const guide of engine.guides) guide.cost(edit);
  const warm = engines.map(() => []);
  for (const [index, { file, lines }] of guides.entries()) {
    const costs = engines.map(() => []);
    for (let run = 0; run < Number(values.runs); run++)
      for (const [at, engine] of engines.entries()) costs[at].push(engine.guides[index].cost(edit));
    for (const [at, list] of costs.entries())
      warm[at].push(
        Object.fromEntries([...steps, 'clock'].map(step => [step, median(list.map(cost => cost[step]))])),
      );
    if (lines < 900) continue;
    tell(
      `${lines} lines, ${file.split('/').at(-1)}`.slice(0, 44),
      warm.map(list => list.slice(-1)),
    );
  }
  tell(`${guides.length} guides, ${how}`, warm);
}

const firsts = engines[0].guides.map(guide => guide.cost(false));
tell(`${firsts.length} guides, each for the first time`, [firsts]);
measure('nothing remembered', false);
for (const engine of engines) {
  engine.startTyping();
  engine.guides = await engine.guidesOf(plan, root);
}
measure('a letter typed before each time', true);
