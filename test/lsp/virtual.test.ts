import { expect, test } from 'vitest';
import {
  listFilesRequest,
  readFileRequest,
  type TreeResult,
  treeRequest,
} from '../../server/src/protocol.ts';
import { start, uriOf } from './harness.ts';
import { files } from './sample.ts';

const folder = 'memfs://host/project';
const uri = (path: string): string => uriOf(path, folder);

test('a folder that no file system holds is read through the client', async () => {
  const texts: Record<string, string> = { ...files, 'docs/gone.md': '' };
  const client = await start({
    folders: { [folder]: {} },
    options: { files: true },
    environment: { host: () => null },
    answers: {
      [listFilesRequest]: () => Object.keys(texts).map(uri),
      [readFileRequest]: asked => {
        const path = Object.keys(texts).find(each => uri(each) === asked);
        return path === undefined || path === 'docs/gone.md'
          ? { failure: 'missing' }
          : { base64: Buffer.from(texts[path] as string).toString('base64') };
      },
    },
  });
  await client.until(uri('docs/queues.md'), found => found.some(({ code }) => code === 'required-section'));
  texts['docs/queues.md'] +=
    '\n## Retries\n\nA retry waits twice as long as the one before it, up to a minute.\n';
  await client.write(uri('docs/queues.md'), '');
  await client.until(uri('docs/queues.md'), found => found.every(({ code }) => code !== 'required-section'));
});

test('a document that is not saved yet belongs where it will be', async () => {
  const client = await start({ files: { 'PLAN.md': files['PLAN.md'] } });
  await client.until('PLAN.md', found => found.some(({ code }) => code === 'missing-guide'));
  await client.open('untitled:/work/docs/queues.md', files['docs/queues.md']);
  await client.until('untitled:/work/docs/queues.md', found =>
    found.some(({ code }) => code === 'required-section'),
  );
  const { plans } = await client.request<TreeResult>(treeRequest, undefined);
  expect(plans[0]?.topics[0]?.state).toBe('drafting');
  await client.close('untitled:/work/docs/queues.md');
  await client.until('untitled:/work/docs/queues.md', found => found.length === 0);
  await client.until('PLAN.md', found => found.some(({ message }) => String(message).includes('queues.md')));
});

test('a plan that does not know yet where it will be is one of the first folder as long as it is one', async () => {
  const uri = 'untitled:Untitled-1';
  const other = 'file:///other';
  const client = await start({
    folders: { [folder.replace('memfs://host', 'file://')]: files, [other]: files },
  });
  const plans = async (): Promise<readonly (string | undefined)[]> =>
    (await client.request<TreeResult>(treeRequest, undefined)).plans.map(plan => plan.uri);
  const before = await plans();
  const draft = files['PLAN.md'].replaceAll('docs/', 'drafts/');
  await client.open(uri, '# Notes\n');
  await client.change(uri, draft);
  const found = await client.until(uri, all => all.some(({ code }) => code === 'missing-guide'));
  expect(found.filter(({ code }) => code === 'missing-guide')).toHaveLength(2);
  expect(await plans()).toEqual([...before.slice(0, 1), uri, ...before.slice(1)]);
  await client.change(uri, '# Notes\n\nNothing is promised here.\n');
  await client.until(uri, all => all.length === 0);
  expect(await plans()).toEqual(before);
  await client.change(uri, draft);
  await client.until(uri, all => all.length > 0);
  await client.close(uri);
  await client.until(uri, all => all.length === 0);
  expect(await plans()).toEqual(before);
});

test('without a folder there is no plan, and no request fails', async () => {
  const client = await start({ folders: {} });
  await client.open('untitled:Untitled-1', files['PLAN.md']);
  expect(await client.request<TreeResult>(treeRequest, undefined)).toMatchObject({
    plans: [],
    empty: 'no-folder',
  });
  expect(
    await client.request('textDocument/hover', {
      textDocument: { uri: 'untitled:Untitled-1' },
      position: { line: 2, character: 5 },
    }),
  ).toBeNull();
});
