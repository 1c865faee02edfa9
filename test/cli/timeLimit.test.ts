import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { useLimit } from '../../server/src/workspace/inTime.ts';
import { nodeStopper } from '../../server/src/workspace/nodeStopper.ts';
import { folderOf } from '../workspace-io/folder.ts';
import { inProcess } from './run.ts';

/** What makes a rule, a reader, or both of plans and guides run for ever. */
const endless = vi.hoisted(() => ({
  in: (what: string, text: string): void => {
    while (text.includes(`endless in ${what}`));
  },
}));

vi.mock('../../server/src/core/judge/rules/fence-language.ts', async original => {
  const { fenceLanguage } =
    await original<typeof import('../../server/src/core/judge/rules/fence-language.ts')>();
  return {
    fenceLanguage: {
      ...fenceLanguage,
      check(context: Parameters<typeof fenceLanguage.check>[0]) {
        endless.in('rules', context.guide.text);
        return fenceLanguage.check(context);
      },
    },
  };
});
vi.mock('../../server/src/core/guide/read.ts', async original => {
  const { readGuide } = await original<typeof import('../../server/src/core/guide/read.ts')>();
  return {
    readGuide: (path: string, text: string) => {
      endless.in('guides', text);
      return readGuide(path, text);
    },
  };
});
vi.mock('../../server/src/core/plan/read.ts', async original => {
  const { readPlan } = await original<typeof import('../../server/src/core/plan/read.ts')>();
  return {
    readPlan: (...given: Parameters<typeof readPlan>) => {
      endless.in('plans', given[0]);
      return readPlan(...given);
    },
  };
});

beforeEach(() => useLimit(2000, nodeStopper));

const topics = ['queues', 'caches', 'clocks'];
const plan = topics
  .map((name, index) => `### ${index + 1}. All of ${name}\n\n**File:** \`docs/${name}.md\`\n`)
  .join('\n');
const guide = (name: string, more = ''): string =>
  `# All of ${name}\n\n## Basics\n\nWhat everybody has to know.\n\n\`\`\`\nno language\n\`\`\`\n\n${more}\n`;

function folderWith(more: string): string {
  return folderOf({
    'PLAN.md': `# Docs plan\n\n${plan}`,
    'docs/queues.md': guide('queues'),
    'docs/caches.md': guide('caches', more),
    'docs/clocks.md': guide('clocks'),
  });
}

async function check(cwd: string, ...argv: readonly string[]) {
  const { stdout } = await inProcess({ argv: ['check', '--format', 'json', ...argv], cwd });
  const { findings, summary } = JSON.parse(stdout) as {
    readonly findings: readonly { readonly file: string; readonly rule: string; readonly message: string }[];
    readonly summary: { readonly skipped: number };
  };
  const about = (rule: string): readonly string[] =>
    findings.filter(found => found.rule === rule).map(({ file, message }) => `${file}: ${message}`);
  return { about, summary };
}

test('what ends is never stopped; it warms the code, which takes several times as long when it is cold', async () => {
  useLimit(20_000, nodeStopper);
  const { about, summary } = await check(folderWith(''));
  expect(about('fence-language')).toHaveLength(3);
  expect(summary.skipped).toBe(0);
});

test('a rule that never ends is skipped for that guide, and told of once; all else is judged', async () => {
  const cwd = folderWith('endless in rules');
  const { about, summary } = await check(cwd);
  expect(about('fence-language')).toHaveLength(3);
  expect(about('fence-language')[0]).toMatch(/^docs\/caches\.md: The rule fence-language failed .* 0\.4 s/);
  expect(summary.skipped).toBe(1);
});

test('such a verdict is not kept for later runs', async () => {
  const cwd = folderWith('endless in rules');
  const cache = join(cwd, 'cache');
  await check(cwd, '--cache-location', cache);
  const second = await check(cwd, '--cache-location', cache);
  expect(second.about('fence-language')).toContainEqual(expect.stringContaining('It took longer than'));
  expect(second.summary.skipped).toBe(1);
});

test('a guide whose reading never ends is told of as one that can’t be read; the others are judged', async () => {
  const { about } = await check(folderWith('endless in guides'));
  expect(about('missing-guide')).toEqual([expect.stringContaining('it took longer than 2 s')]);
  expect(about('fence-language')).toHaveLength(2);
});

test('a plan whose reading never ends ends the command', async () => {
  const cwd = folderOf({ 'PLAN.md': `# Docs plan\n\nendless in plans\n\n${plan}` });
  for (const argv of [
    ['check', '--plan', 'PLAN.md'],
    ['plan', 'PLAN.md'],
  ]) {
    const { code, stderr } = await inProcess({ argv, cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Can’t read the plan PLAN.md: it took longer than 2 s');
  }
});
