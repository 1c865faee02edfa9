import { expect, test } from 'vitest';
import { start } from './harness.ts';

test('what is wrong with the configuration is told where it stands, and no longer when it is right', async () => {
  const client = await start({ files: { '.guidewright.yaml': 'lines: many\n' } });
  const [found] = await client.until('.guidewright.yaml', all => all.length > 0);
  expect(found?.range.start).toEqual({ line: 0, character: 7 });
  await client.write('.guidewright.yaml', 'lines: prose\n');
  await client.until('.guidewright.yaml', all => all.length === 0);
});
