// The benchmark: our check beside other linters on the same files, in turn, in one run.
// usage: npm run bench -- [--guides DIR] [--topics N] [--runs N] [--scale] [--small] [--gate]

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Figures } from './figures.mjs';
import { generateWorkspace, planOfFolder } from './generate.mjs';
import { inTurn, table } from './measure.mjs';
import { peer } from './peer.mjs';
import { phasesTable } from './phases.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = join(here, '../..');
/** As it ships. */
const bin = join(project, 'dist/bench/bin.mjs');
const { values } = parseArgs({
  options: {
    guides: { type: 'string' },
    topics: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
    scale: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const build = ['scripts/build.mjs', '--minify', '--quiet', '--only', 'node', '--out', 'dist/bench'];
execFileSync(process.execPath, build, { cwd: project });
const work = mkdtempSync(join(tmpdir(), 'guidewright-bench-'));

const check = (plan, root, ...more) => ({
  name: `guidewright check${more.length ? ` ${more.join(' ')}` : ''}`,
  command: process.execPath,
  args: [bin, 'check', '--plan', plan, '--root', root, '--format', 'json', '--fail-on', 'never', ...more],
  cwd: root,
});
/** Ratios that a healthy build stays far below, on any machine. */
const bounds = { start: 25, twice: 2.8 };
const broken = [];
const figures = new Figures();

/** Holds what the last of the rows took against the first. */
function bound(what, rows, most) {
  const { ratio } = rows.at(-1);
  if (rows.some(({ code }) => code !== 0)) broken.push(`${what}: a command could not run`);
  if (ratio > most) broken.push(`${what}: ${ratio.toFixed(2)} times, at most ${most} expected`);
}

const empty = { name: 'node -e 0', command: process.execPath, args: ['-e', '0'], cwd: work };

try {
  const few = join(work, 'few');
  const fewPlan = generateWorkspace(few, { topics: 13 });
  const start = await inTurn([empty, check(fewPlan, few)], runs);
  console.log(table('13 guides, beside the start of Node', start));
  bound('start', start, bounds.start);
  figures.add('13 guides, beside an empty `node -e 0`', 3, start[1].ratio);

  if (!values.small) {
    const root = values.guides ?? join(work, 'many');
    const plan = values.guides
      ? join(work, 'PLAN.md')
      : generateWorkspace(root, { topics: Number(values.topics) });
    if (values.guides) writeFileSync(plan, planOfFolder(root));
    const ours = check(plan, root);
    const rumdl = {
      name: 'rumdl check --no-cache',
      command: peer('rumdl'),
      args: ['check', '--no-cache', '.'],
      cwd: root,
    };
    const many = values.guides ? 'the given guides' : `${values.topics} guides`;
    const alone = { ...ours, name: `${ours.name}, one thread`, args: [...ours.args, '--workers', '0'] };
    const native = await inTurn([rumdl, ours, alone], runs);
    console.log(table(`${many}, beside a native linter`, native));
    figures.add(`${many}, beside \`rumdl check --no-cache\` (native)`, 1, native[1].ratio);
    figures.add(`${many}, beside one thread`, '–', native[1].ratio / native[2].ratio);
    const kept = join(work, 'kept');
    const cached = { ...ours, name: `${ours.name} --cache`, args: [...ours.args, '--cache-location', kept] };
    const unchanged = await inTurn([ours, cached], runs);
    console.log(table('unchanged, with a cache', unchanged));
    figures.add('unchanged, with `--cache`, beside without', 0.2, unchanged[1].ratio);
    console.log(await phasesTable(project, plan, root));
    const slow = [
      { name: 'markdownlint-cli2', command: peer('markdownlint-cli2'), args: ['**/*.md'], cwd: root },
      {
        name: 'remark-cli, recommended',
        command: peer('remark'),
        args: ['.', '--quiet', '--use', join(here, 'node_modules/remark-preset-lint-recommended/index.js')],
        cwd: root,
      },
    ];
    const others = await inTurn([ours, ...slow], 1);
    console.log(table('beside linters in JavaScript', others));
    for (const [index, asked] of [0.1, '–'].entries())
      figures.add(`${many}, beside \`${others[index + 1].name}\``, asked, 1 / others[index + 1].ratio);
  }

  if (values.scale || values.small) {
    const sizes = values.small ? [200, 400] : [2500, 5000, 10000, 20000];
    const commands = sizes.map(topics => {
      const root = join(work, `scale-${topics}`);
      return { ...check(generateWorkspace(root, { topics }), root), name: `${topics} guides` };
    });
    const twice = values.small ? await inTurn(commands, runs) : await inTurn(commands, 1, 0);
    console.log(table('twice the guides', twice));
    bound('twice the guides', twice, bounds.twice ** Math.log2(sizes.at(-1) / sizes[0]));
    for (const [index, size] of sizes.entries())
      if (index > 0)
        figures.add(
          `${size} guides beside ${sizes[index - 1]}, processor time`,
          2.1,
          twice[index].cpu / twice[index - 1].cpu,
        );
  }
  console.log(String(figures));
  if (values.gate) {
    for (const line of broken) console.error(line);
    if (broken.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
