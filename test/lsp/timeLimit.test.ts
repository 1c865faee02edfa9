import { beforeAll, expect, test, vi } from 'vitest';
import { useLimit } from '../../server/src/workspace/inTime.ts';
import { nodeStopper } from '../../server/src/workspace/nodeStopper.ts';
import { start, uriOf } from './harness.ts';
import { files } from './sample.ts';

vi.mock('../../server/src/core/guide/read.ts', async original => {
  const { readGuide } = await original<typeof import('../../server/src/core/guide/read.ts')>();
  return {
    readGuide: (path: string, text: string) => {
      while (text.includes('endless'));
      return readGuide(path, text);
    },
  };
});

beforeAll(() => useLimit(1000, nodeStopper));

test('a document that is judged for ever is given up on, told of, and judged again when it is another', async () => {
  const client = await start({ files });
  await client.open('docs/queues.md');
  await client.until('docs/queues.md', all => all.length > 0);
  const before = client.rules('docs/queues.md');

  await client.change('docs/queues.md', `${files['docs/queues.md']}\nendless\n`);
  const told = await client.until('PLAN.md', all => all.some(({ code }) => code === 'missing-guide'));
  expect(told.map(({ message }) => String(message)).join('\n')).toContain('it took longer than 1 s');
  const about = { textDocument: { uri: uriOf('docs/queues.md') }, position: { line: 0, character: 3 } };
  for (const method of ['hover', 'definition', 'documentSymbol', 'codeLens'])
    await client.request(`textDocument/${method}`, about);

  const version = await client.change('docs/queues.md', files['docs/queues.md']);
  await client.judged('docs/queues.md', version);
  expect(client.rules('docs/queues.md')).toEqual(before);
  await client.until('PLAN.md', all => all.every(({ code }) => code !== 'missing-guide'));
});
