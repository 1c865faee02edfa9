// What reading and judging one guide costs: the first time in a fresh process, the median of many times, and the same
// while somebody types in it; the processor's time step by step, and facts and judge by the clock.
// usage: node test/bench/judging.mjs PLAN ROOT [--runs N]
// One engine a process: of two in one, V8 runs the later one's expressions in slower code.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '60' } },
});
const [plan, root] = positionals;
if (plan === undefined || root === undefined)
  throw new Error('Expected a plan and the folder of its guides.');
/** So many judgements, and the engine runs as fast as it will. */
const warming = 2_000;
const bundle = await bundled(fileURLToPath(new URL('../..', import.meta.url)), 'judging');
const { guidesOf, startTyping } = await import(pathToFileURL(bundle));

const steps = ['parse', 'facts', 'coverage', 'judge'];
const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const sum = list => list.reduce((all, one) => all + one, 0);

/** What a list of guides cost. */
function tell(name, costs) {
  const totals = [
    ...steps.map(step => sum(costs.map(cost => cost[step]))),
    sum(costs.map(cost => cost.facts + cost.judge)),
    sum(costs.map(cost => cost.clock)),
  ];
  console.log(name.slice(0, 44).padEnd(44), ...totals.map(value => value.toFixed(2).padStart(9)));
}

/** The medians of many times, of each long guide and of all. */
async function measure(how, edit) {
  const guides = await guidesOf(plan, root);
  for (let judged = 0; judged < warming; judged += guides.length)
    for (const guide of guides) guide.cost(edit);
  const medians = guides.map(({ file, lines, cost }) => {
    const costs = Array.from({ length: Number(values.runs) }, () => cost(edit));
    const of = Object.fromEntries(
      [...steps, 'clock'].map(step => [step, median(costs.map(one => one[step]))]),
    );
    if (lines >= 900) tell(`${lines} lines, ${file.split('/').at(-1)}`, [of]);
    return of;
  });
  tell(`${guides.length} guides, ${how}`, medians);
}

console.log(
  'milliseconds of processor time'.padEnd(44),
  ...[...steps, 'facts+judge', 'clock'].map(head => head.padStart(9)),
);
const firsts = (await guidesOf(plan, root)).map(guide => guide.cost(false));
tell(`${firsts.length} guides, each for the first time`, firsts);
await measure('nothing remembered', false);
startTyping();
await measure('a letter typed before each time', true);
