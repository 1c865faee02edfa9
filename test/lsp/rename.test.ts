import { expect, test } from 'vitest';
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import { Author, type AuthorOptions } from './author.ts';
import { able, type Files, uriOf } from './harness.ts';
import { caches, files, plan, queues } from './sample.ts';

const table =
  '\n## Progress\n\n| Guide | Status |\n| --- | --- |\n| Queues | Planned |\n| Caches | Planned |\n';
const guide = 'docs/queues.md';
const texts = { ...files, 'PLAN.md': plan + table };
const inPlan = (from: string, to: string): Files => ({
  ...texts,
  'PLAN.md': (plan + table).replace(from, to),
});
const inGuide = (from: string, to: string): Files => ({ ...texts, [guide]: queues.replace(from, to) });

/** Plan and guide after a renaming at the cursor. */
async function renamed(
  marked: Files,
  newName: string,
  options?: AuthorOptions,
): Promise<{ readonly plan: string | undefined; readonly guide: string | undefined }> {
  const author = await Author.at(marked, options);
  await author.client.until(guide, () => true);
  const edit = await author.ask<WorkspaceEdit | null>('textDocument/rename', { newName });
  await author.apply(edit ?? {});
  return { plan: author.text('PLAN.md'), guide: author.text(guide) };
}

async function prepared(marked: Files, options?: AuthorOptions): Promise<unknown> {
  const author = await Author.at(marked, options);
  await author.client.until(guide, () => true);
  const found = await author.ask<{ range: Range; placeholder: string } | null>('textDocument/prepareRename');
  if (!found) return null;
  const { start, end } = found.range;
  return `${start.line}:${start.character}-${end.line}:${end.character} ${found.placeholder}`;
}

test('a topic gets another name in the whole plan and in its guide’s title', async () => {
  const wanted = {
    plan: (plan + table).replace('1. Queues', '1. Message lines').replace('| Queues', '| Message lines'),
    guide: queues.replace('# Queues', '# Message lines'),
  };
  expect(await renamed(inPlan('1. Queues', '1. Que¦ues'), 'Message lines')).toEqual(wanted);
  expect(await renamed(inPlan('| Queues', '| Que¦ues'), 'Message lines')).toEqual(wanted);
  expect(await renamed(inGuide('# Queues', '# Que¦ues'), ' Message\n lines ')).toEqual(wanted);
});

test('a title keeps what it says beside the name; one that says something else stays', async () => {
  const more = inPlan('1. Queues', '1. Que¦ues');
  const longer = { ...more, [guide]: queues.replace('# Queues', '# 🚀 2. Queues in depth') };
  expect((await renamed(longer, 'Lines')).guide).toContain('# 🚀 2. Lines in depth\n');
  const other = { ...more, [guide]: queues.replace('# Queues', '# Waiting') };
  expect((await renamed(other, 'Lines')).guide).toContain('# Waiting\n');
});

test('an outline item gets another name in plan and heading, with the links to it', async () => {
  const contents =
    '## Contents\n\n- [Backpressure](#backpressure)\n\n## Backpressure\n\nSee [above](#backpressure). ';
  const files = {
    ...texts,
    'PLAN.md': (plan + table).replace('- Backpressure', '- Back¦pressure (Limits)'),
    [guide]: queues.replace('## Backpressure\n\n', contents),
  };
  const { plan: after, guide: text } = await renamed(files, 'Flow control');
  expect(after).toBe((plan + table).replace('- Backpressure', '- Flow control (Limits)'));
  expect(text).toBe(
    files[guide]
      .replace('[Backpressure](#backpressure)', '[Flow control](#flow-control)')
      .replace('## Backpressure', '## Flow control')
      .replace('[above](#backpressure)', '[above](#flow-control)'),
  );
});

test('number and sign of a heading stay, and are no part of the name', async () => {
  const marked = inGuide('## Backpressure', '## 2. 🚀 Back¦pressure');
  expect(await prepared(marked)).toBe('2:9-2:21 Backpressure');
  expect((await renamed(marked, 'Flow')).guide).toContain('\n## 2. 🚀 Flow\n');
  expect(await prepared(inGuide('## Backpressure', '## ¦2. 🚀 Backpressure'))).toBeNull();
});

test('a line under a heading stays as long as the heading, where it was', async () => {
  const under = (title: string, line: string): Files => ({
    ...inPlan('- Backpressure', '- Back¦pressure'),
    [guide]: queues.replace('## Backpressure', `${title}\n${line}`),
  });
  expect((await renamed(under('🚀 Backpressure', '---------------'), '限流')).guide).toContain(
    '\n🚀 限流\n-------\n',
  );
  expect((await renamed(under('Backpressure', '-------'), 'Flow')).guide).toContain('\nFlow\n-------\n');
});

test('another plan that promises the guide gets the name, too, where it has the same', async () => {
  const other = plan.replace('# Guides', '# Other guides').replace('- Retries', '- Dead letters');
  const both = { ...texts, 'OTHER-PLAN.md': other };
  const ask = async (marked: Files, newName: string): Promise<string | undefined> => {
    const author = await Author.at({ ...both, ...marked });
    await author.apply(await author.ask<WorkspaceEdit>('textDocument/rename', { newName }));
    return author.text('OTHER-PLAN.md');
  };
  const flow = other.replace('- Backpressure', '- Flow control');
  expect(await ask(inPlan('- Backpressure', '- Back¦pressure'), 'Flow control')).toBe(flow);
  expect(await ask(inGuide('## Backpressure', '## Back¦pressure'), 'Flow control')).toBe(flow);
  expect(await ask(inGuide('# Queues', '# Que¦ues'), 'Lines')).toBe(other.replace('1. Queues', '1. Lines'));
  expect(await ask(inPlan('- Retries', '- Ret¦ries'), 'Attempts')).toBe(other);
});

test('what is asked first is what is renamed', async () => {
  expect(await prepared(inPlan('1. Queues', '1. Que¦ues'))).toBe('2:7-2:13 Queues');
  expect(await prepared(inPlan('| Queues', '| Que¦ues'))).toBe('27:2-27:8 Queues');
  expect(await prepared(inPlan('| Planned', '| Pla¦nned'))).toBeNull();
  expect(await prepared(inPlan('docs/queues', 'docs/que¦ues'))).toBeNull();
  expect(await prepared(inGuide('Producers', 'Prod¦ucers'))).toBeNull();
});

test('line ends, byte order marks and other units of columns are kept', async () => {
  const capabilities = { ...able, general: { positionEncodings: ['utf-8'] } };
  const marked = {
    ...texts,
    'PLAN.md': (plan + table).replaceAll('\n', '\r\n'),
    [guide]: `\uFEFF${queues.replace('# Queues', '# 🚀 Que¦ues')}`.replaceAll('\n', '\r\n'),
  };
  const { plan: after, guide: text } = await renamed(marked, '队列 🧩', { encoding: 'utf-8', capabilities });
  expect(after).toBe(marked['PLAN.md'].replace('1. Queues', '1. 队列 🧩').replace('| Queues', '| 队列 🧩'));
  expect(text).toBe(marked[guide].replace('Que¦ues', '队列 🧩'));
});

test('a name that is no line of text is refused', async () => {
  const author = await Author.at(inPlan('1. Queues', '1. Que¦ues'), { locale: 'zh-cn' });
  for (const newName of ['', ' \n ', 'a | b', undefined])
    await expect(author.ask('textDocument/rename', { newName })).rejects.toThrow('名称应为一行文字');
});

test.each([
  ['caches', '已有名为“Caches”的另一项。', inPlan('1. Queues', '1. Que¦ues')],
  ['Backpressure', '已有名为“Backpressure”的另一项。', inPlan('- Retries', '- Ret¦ries')],
  ['Waiting (again)', '改用这个名称后，计划会被读作“Waiting”。', inPlan('- Retries', '- Ret¦ries')],
  ['Waiting: again', '改用这个名称后，计划会被读作“Waiting”。', inPlan('- Retries', '- Ret¦ries (one, two)')],
])(
  'a name that another has, or that would be read otherwise, is refused: %s',
  async (newName, why, marked) => {
    const author = await Author.at(marked, { locale: 'zh-cn' });
    await expect(author.ask('textDocument/rename', { newName })).rejects.toThrow(why);
  },
);

test('links from other files follow a heading, and those to its namesakes', async () => {
  const other = `${caches}\nSee [there](queues.md#back-pressure), [here](#back-pressure) and [plan](../docs/queues.md#back-pressure-1).\n\n\`\`\`\n[x](queues.md#back-pressure)\n\`\`\`\n`;
  const two = queues
    .replace('## Backpressure', '## Back ¦pressure')
    .replace(/$/, '\n### Back pressure\n\nMore.\n');
  const author = await Author.at({ ...texts, [guide]: two, 'docs/caches.md': other });
  const edit = await author.ask<WorkspaceEdit>('textDocument/rename', { newName: 'Flow 控制' });
  await author.apply(edit);
  expect(author.text('docs/caches.md')).toBe(
    other
      .replace('queues.md#back-pressure)', 'queues.md#flow-控制)')
      .replace('#back-pressure-1', '#back-pressure'),
  );
});

test('guides and folders that get other paths change the plan', async () => {
  const author = await Author.at({ ...texts, 'PLAN.md': `${plan}¦` });
  const move = async (from: string, to: string): Promise<string | undefined> => {
    const edit = await author.client.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
      files: [{ oldUri: uriOf(from), newUri: uriOf(to) }],
    });
    if (edit) await author.apply(edit);
    return edit ? author.text('PLAN.md') : undefined;
  };
  expect(await move('docs/queues.md', 'docs/lines.md')).toBe(plan.replace('docs/queues', 'docs/lines'));
  expect(await move('docs', 'book')).toBe(
    plan.replace('docs/queues', 'book/lines').replace('docs/ca', 'book/ca'),
  );
  expect(await move('other.md', 'another.md')).toBeUndefined();
  expect(await move('book/lines.md', '../out.md')).toBeUndefined();
});

test('an old client gets plain changes; switched off, nothing is renamed', async () => {
  const marked = inPlan('1. Queues', '1. Que¦ues');
  const plain = { capabilities: { textDocument: able.textDocument ?? {} } };
  expect((await renamed(marked, 'Lines', plain)).guide).toContain('# Lines\n');
  const author = await Author.at(marked, plain);
  expect(author.client.result.capabilities.renameProvider).toEqual({ prepareProvider: true });
  const off = { settings: { features: { rename: false } } };
  expect((await renamed(marked, 'Lines', off)).guide).toBe(queues);
});
