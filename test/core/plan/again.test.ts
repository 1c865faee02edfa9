import { expect, test, vi } from 'vitest';
import { readPlan } from '../../../server/src/core/plan/read.ts';

const options = { path: 'docs/PLAN.md', exists: (): boolean => false };
const topic = (name: string): string => `### ${name}\n\n**File:** \`docs/${name}.md\`\n\n- Why\n- How\n\n`;
const plan = `# Plan\n\n## Topics\n\n${['hulls', 'sails', 'ropes'].map(topic).join('')}`;

/** The reader of plans as the server has it, which remembers what it read last. */
async function remembering(): Promise<{ readonly readPlan: typeof readPlan }> {
  vi.resetModules();
  const { useParser } = await import('../../../server/src/core/markdown/parse.ts');
  const { satteri } = await import('../../../server/src/core/markdown/satteri.ts');
  const { rememberTexts } = await import('../../../server/src/core/remembered.ts');
  const again = await import('../../../server/src/core/plan/read.ts');
  useParser(satteri);
  rememberTexts();
  return again;
}

test.each(['---', '+++'])(
  'a plan that opens with %s is read anew when a line further down makes front matter of it',
  async mark => {
    const again = await remembering();
    const opened = `${mark}\n${plan}`;
    const closed = opened.replace('### sails', `${mark}\n\n### sails`);
    const ended = closed.replace(`${mark}\n\n### sails`, `-\n\n### sails\n\n${mark}\n`);
    for (const text of [opened, closed, opened, closed.replace('- Why', '- When'), closed, ended, opened])
      expect(again.readPlan(text, options)).toEqual(readPlan(text, options));
  },
);

test('a heading that is a state beside others that are is read anew when those change', async () => {
  const again = await remembering();
  const list = (name: string): string =>
    `- \`docs/${name}.md\`: ${name}\n- \`docs/more-${name}.md\`: More ${name}\n\n`;
  const beside = (heading: string): string =>
    `# Docs plan\n\n## Writing\n\n${list('hulls')}## Boats\n\n${list('sails')}## Quays\n\n${list('lamps')}## ${heading}\n\n${list('ropes')}`;
  const claimed = (text: string): unknown => readPlan(text, options).topics[0]?.claimed;
  expect(claimed(beside('Done'))).not.toEqual(claimed(beside('Ropes')));
  for (const heading of ['Ropes', 'Done', 'Ropes', 'Done'])
    expect(again.readPlan(beside(heading), options)).toEqual(readPlan(beside(heading), options));
});

test('edits behind a title that opens the plan add no sections to it', async () => {
  const again = await remembering();
  const edited = (times: number): string =>
    `# Docs plan\n\nBase: \`camp/pages/\`\n\n| Title | File |\n|---|---|\n| Tents | tents.md |\n\n## Notes\n\nNone${'!'.repeat(times)}\n`;
  for (let times = 0; times < 120; times++)
    expect(again.readPlan(edited(times), options)).toEqual(readPlan(edited(times), options));
});
