// Makes a workspace of a plan and its guides, the same for the same seed.
// usage: node test/bench/generate.mjs FOLDER [--topics N] [--seed N]
//        node test/bench/generate.mjs PLAN --guides DIR   writes a plan that names every Markdown file of DIR
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { words } from './words.mjs';

/** A small generator of numbers from 0 to 1 (mulberry32), so that a seed gives one workspace. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes `topics` guides of 150 to 1,400 lines and their plan `PLAN.md` into a folder; returns the plan's path. */
export function generateWorkspace(folder, { topics, seed = 1 }) {
  const next = random(seed);
  const pick = list => list[Math.floor(next() * list.length)];
  const named = Array.from({ length: topics }, (_, index) => {
    const language = index % 2 ? words.zh : words.en;
    const part = Math.floor(index / 52);
    const subject = language.subjects[Math.floor(index / 2) % 26];
    const title =
      language === words.en ? `${subject} in service ${part + 1}` : `服务 ${part + 1} 的${subject}`;
    const outline = language.aspects.filter(() => next() < 0.7);
    return {
      language,
      title,
      outline,
      group: `group-${index % 20}`,
      file: `docs/group-${index % 20}/guide-${index}.md`,
      lines: 400 + 100 * Math.floor(next() * 5),
    };
  });
  for (const topic of named) {
    const path = join(folder, topic.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, guide(topic, next, pick));
  }
  const plan = join(folder, 'PLAN.md');
  writeFileSync(plan, planText(named));
  return plan;
}

function guide({ language, title, outline }, next, pick) {
  const lines = [`# ${title}`, ''];
  const present = outline.filter(() => next() < 0.9);
  for (const item of [...present, language.trouble]) {
    lines.push(`## ${item.replace(/[（(].*/, '').trim()}`, '');
    for (let block = Math.floor(3 + next() * 12); block > 0; block--) {
      const kind = next();
      if (kind < 0.3) lines.push(`### ${pick(language.subjects)}`, '');
      for (let count = 1 + Math.floor(next() * 4); count > 0; count--) lines.push(pick(language.sentences));
      lines.push('');
      if (kind > 0.5) {
        lines.push(
          '```python',
          'import queue',
          '',
          `def step_${Math.floor(next() * 1e6)}(limit):`,
          '    items = queue.Queue(maxsize=limit)',
        );
        for (let count = Math.floor(next() * 20); count > 0; count--)
          lines.push(`    items.put(${Math.floor(next() * 1e6)})`);
        lines.push('    return items', '```', '');
      } else if (kind > 0.4) {
        lines.push('| A | B | ms |', '|---|---|---|');
        for (let count = 3 + Math.floor(next() * 5); count > 0; count--)
          lines.push(
            `| ${pick(language.subjects)} | ${pick(language.subjects)} | ${Math.floor(next() * 900)} ms |`,
          );
        lines.push('');
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

function planText(topics) {
  const language = words.en;
  const lines = [`# ${language.title}`, ''];
  for (const [index, topic] of topics.entries()) {
    const { colon } = topic.language;
    lines.push(
      `### ${index + 1}. ${topic.title}`,
      '',
      `**${topic.language.file}${colon}** \`${topic.file}\``,
      `**${topic.language.lines}${colon}** ~${topic.lines}`,
      '',
      `**${topic.language.outline}${colon}**`,
      ...topic.outline.map(item => `- ${item}`),
      '',
    );
  }
  lines.push(`## ${language.progress}`, '', language.head, '|---|---|---|---|---|');
  for (const [index, topic] of topics.entries())
    lines.push(`| ${topic.title} | ${topic.group} | P${index % 3} | ${topic.language.todo} | 0% |`);
  lines.push('', `## ${language.criteria}`, '', ...language.asked.map(text => `- ${text}`), '');
  return `${lines.join('\n')}\n`;
}

/** The text of a plan that names every Markdown file under a folder, with paths from that folder. */
export function planOfFolder(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .sort();
  const rows = files
    .map(file => file.replaceAll('\\', '/'))
    .map(file => `| ${file.replace(/\.md$/, '').replaceAll('/', ' ')} | \`${file}\` | P1 | 300+ |`);
  return [
    '# Guides',
    '',
    '| Topic | File | Priority | Lines |',
    '|---|---|---|---|',
    ...rows,
    '',
    '## Success criteria',
    '',
    ...words.en.asked.map(text => `- ${text}`),
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      topics: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      guides: { type: 'string' },
    },
  });
  const target = positionals[0];
  if (target === undefined) throw new Error('Expected a folder (or a plan with --guides) to write to.');
  if (values.guides) writeFileSync(target, planOfFolder(values.guides));
  else console.log(generateWorkspace(target, { topics: Number(values.topics), seed: Number(values.seed) }));
}
