// Evaluates verdicts on guides: the built command line against labels that careful readers wrote.
// usage: node test/eval/guides.mjs [--quiet] [--plan FILE --root DIR --labels FILE]    (every set of test/eval/guides where none is named)
// Prints agreement a split and in total, how thresholds chosen without a set do on it, then each verdict that no label
// accepts, with the tool's reason and the cause. The baseline finds a section only by its heading: exact, or without
// case, signs and numbers.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundled } from '../bench/bundled.mjs';
import { leftOut } from './leftOut.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const program = join(here, '../../dist/bin.mjs');
const { values } = parseArgs({
  options: {
    quiet: { type: 'boolean', default: false },
    plan: { type: 'string' },
    root: { type: 'string' },
    labels: { type: 'string' },
  },
});
if (!existsSync(program)) {
  console.error('dist/bin.mjs is missing: run npm run build first.');
  process.exit(2);
}

const sets = values.labels
  ? [{ name: 'named', plan: values.plan, root: values.root ?? dirname(values.plan), labels: values.labels }]
  : readdirSync(join(here, 'guides')).map(name => {
      const root = join(here, 'guides', name);
      return { name, plan: join(root, 'PLAN.md'), root, labels: join(root, 'labels.json') };
    });

/** What the command line says of each topic of a plan. */
function topicsOf({ plan, root }) {
  const call = [
    program,
    'check',
    '--root',
    root,
    '--plan',
    resolve(plan),
    '--locale',
    'en',
    '--format',
    'json',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, [...call, '--fail-on', 'never'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 120_000,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout).plans.flatMap(({ topics }) => topics);
}

const partCauses = {
  met: 'what is only mentioned was taken for told',
  unmet: 'it is told in other words alone, or in too few',
};

const plain = text =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const withoutBrackets = text => text.replace(/[(（].*?[)）]/g, '').replace(/[:：].*/, '');

/** Whether a heading of the guide has the item's words. */
function baseline(text, headings) {
  const names = [plain(text), plain(withoutBrackets(text))];
  return {
    exact: headings.includes(text),
    normalised: headings.some(heading => names.includes(plain(heading.replace(/^[\d.\s]+/, '')))),
  };
}

function headingsOf(text) {
  let open = false;
  return text.split(/\r?\n/).flatMap(line => {
    if (/^\s*(?:```|~~~)/.test(line)) open = !open;
    const heading = open ? null : /^#{1,6}\s+(.*)$/.exec(line);
    return heading ? [heading[1].trim()] : [];
  });
}

const load = async name => await import(pathToFileURL(await bundled(join(here, '../..'), name, 'eval')));
const engine = await load('engine');
const guides = new Map(sets.map(set => [set.name, engine.labelledIn(set)]));

const counters = () => ({ right: 0, all: 0 });
const fresh = () => ({
  verdicts: counters(),
  missing: counters(),
  met: counters(),
  sections: counters(),
  parts: counters(),
  examples: counters(),
  criteria: counters(),
  exact: counters(),
  normalised: counters(),
});
const splits = { tune: fresh(), test: fresh(), total: fresh() };
const confusion = new Map();
const perCriterion = new Map();
const misses = [];

for (const set of sets) {
  const topics = topicsOf(set);
  for (const [file, labels] of Object.entries(JSON.parse(readFileSync(set.labels, 'utf8')))) {
    const topic = topics.find(({ file: path }) => path === file || path?.endsWith(`/${file}`));
    const into = [splits[labels.split === 'tune' ? 'tune' : 'test'], splits.total];
    const count = (measure, right) => {
      for (const split of into) {
        split[measure].all++;
        if (right) split[measure].right++;
      }
    };
    const read = guides.get(set.name).find(one => one.topic.file === topic?.file);
    const causes = read ? engine.causesOf(read) : new Map();
    const headings = headingsOf(readFileSync(join(set.root, file), 'utf8'));
    for (const { text, accept, sections = [], parts = [] } of labels.outline) {
      const found = topic?.outline.find(item => plain(item.text) === plain(text));
      const got = found?.verdict ?? 'absent';
      const right = accept.includes(got);
      confusion.set(`${accept.join('/')} → ${got}`, (confusion.get(`${accept.join('/')} → ${got}`) ?? 0) + 1);
      count('verdicts', right);
      if (!accept.includes('unmet')) count('missing', got !== 'unmet');
      if (!accept.includes('met')) count('met', got !== 'met');
      if (sections.length > 0 && found?.section) count('sections', sections.includes(found.section.line));
      const simple = baseline(text, headings);
      for (const kind of ['exact', 'normalised'])
        count(kind, accept.includes(simple[kind] ? 'met' : 'unmet'));
      if (!right)
        misses.push(
          `${file}: “${text}”: ${accept.join('/')} wanted, ${got} found: ${found?.reason ?? ''}`,
          `  cause: ${causes.get(text) ?? 'the plan was read otherwise'}`,
        );
      for (const part of parts) {
        const verdict = found?.parts.find(one => plain(one.text) === plain(part.text))?.verdict ?? 'absent';
        count('parts', part.accept.includes(verdict));
        if (!part.accept.includes(verdict))
          misses.push(
            `${file}: part “${part.text}” of “${text}”: ${part.accept.join('/')} wanted, ${verdict} found`,
            `  cause: ${partCauses[verdict] ?? 'the plan was read otherwise'}`,
          );
      }
    }
    for (const [id, { accept, actual }] of Object.entries(labels.criteria)) {
      const found = topic?.criteria.find(criterion => criterion.id === id);
      const right = accept.includes(found?.verdict);
      count('criteria', right);
      const known = perCriterion.get(id) ?? counters();
      perCriterion.set(id, { right: known.right + (right ? 1 : 0), all: known.all + 1 });
      if (!right)
        misses.push(`${file}: ${id}: ${accept.join('/')} wanted, ${found?.verdict} found: ${found?.reason}`);
      if (!actual) continue;
      count('examples', actual.includes(found?.actual ?? -1));
      if (!actual.includes(found?.actual ?? -1))
        misses.push(
          `${file}: examples: ${actual.join(' or ')} counted by readers, ${found?.actual} by the tool`,
          `  cause: ${read ? `not counted: ${engine.excludedIn(read) || 'none'}` : 'the plan was read otherwise'}`,
        );
    }
  }
}

const of = ({ cut, met }) => `${met.length}/${cut}`;
const sum = (list, key) => list.reduce((all, one) => all + one[key], 0);
const share = ({ right, all }) => (all === 0 ? '-' : `${right}/${all}`).padEnd(9);
const names = {
  verdicts: 'outline',
  missing: 'no false missing',
  met: 'no false met',
  sections: 'section',
  parts: 'parts',
  examples: 'examples',
  criteria: 'criteria',
  exact: 'baseline: exact heading',
  normalised: 'baseline: normalised heading',
};
console.log(`${''.padEnd(30)}tuned on tested on total`);
for (const [measure, name] of Object.entries(names))
  console.log(
    `${name.padEnd(30)}${share(splits.tune[measure])}${share(splits.test[measure])} ${share(splits.total[measure])}`,
  );
console.log('\nwanted → found');
for (const [pair, times] of [...confusion].sort()) console.log(`  ${pair.padEnd(26)} ${times}`);
console.log('\ncriteria');
for (const [id, counts] of perCriterion) console.log(`  ${id.padEnd(22)} ${share(counts)}`);
if (!values.quiet && sets.length > 1) {
  console.log('\nthresholds chosen on all other sets, tested on the one left out');
  for (const line of leftOut(guides, engine.tally)) console.log(`  ${line}`);
}
if (!values.quiet) {
  const { itemsRemoved, partsRemoved } = await load('removed');
  console.log('\ncut out of a guide, and still called met');
  const told = [];
  for (const [name, labelled] of guides) {
    const [items, parts] = [itemsRemoved(labelled), partsRemoved(labelled)];
    console.log(`  ${name.padEnd(20)}items ${of(items).padEnd(9)} parts ${of(parts)}`);
    told.push(items, parts);
  }
  const total = of({ cut: sum(told, 'cut'), met: told.flatMap(({ met }) => met) });
  console.log(`  ${'total'.padEnd(20)}${total}`);
  for (const miss of told.flatMap(({ met }) => met)) console.log(`    ${miss}`);
}
if (!values.quiet) for (const miss of misses) console.log(`    ${miss}`);
