import { expect, test } from 'vitest';
import { type TreeResult, treeRequest } from '../../server/src/protocol.ts';
import { start } from './harness.ts';
import { files, plan } from './sample.ts';

test('after a plan was edited its tree is that of a server that never saw another', async () => {
  const client = await start({ files });
  const tree = (): Promise<TreeResult> => client.request<TreeResult>(treeRequest, undefined);
  await tree();
  await client.open('PLAN.md');
  for (const changed of [`A line.\n\n${plan}`, `A longer line.\n\n${plan}`, plan]) {
    const version = await client.change('PLAN.md', changed);
    await client.judged('PLAN.md', version);
    const fresh = await start({ files: { ...files, 'PLAN.md': changed } });
    const { plans } = await fresh.request<TreeResult>(treeRequest, undefined);
    expect((await tree()).plans).toEqual(plans);
  }
});
