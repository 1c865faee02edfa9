import { expect, test } from 'vitest';
import { start } from './harness.ts';
import { files } from './sample.ts';

test('what is wrong with the client’s settings is logged, and all else of them holds', async () => {
  const settings = { rules: { 'min-lins': 'off', 'required-section': 'loud', 'min-lines': 'off' } };
  const client = await start({ files, settings, locale: 'zh-cn' });
  await client.when(() => client.log.length >= 2);
  expect(client.log.toSorted()).toEqual([
    expect.stringMatching(/^设置项 guidewright\.rules\.min-lins：.*“min-lines”/),
    expect.stringMatching(/^设置项 guidewright\.rules\.required-section：.*“loud”/),
  ]);
  const found = await client.until('docs/queues.md', all => all.length > 0);
  expect(found.map(({ code }) => code)).toEqual(['required-section', 'troubleshooting']);
});

test('what is wrong with the configuration is told where it stands, and no longer when it is right', async () => {
  const client = await start({ files: { '.guidewright.yaml': 'lines: many\n' } });
  const [found] = await client.until('.guidewright.yaml', all => all.length > 0);
  expect(found?.range.start).toEqual({ line: 0, character: 7 });
  await client.write('.guidewright.yaml', 'lines: prose\n');
  await client.until('.guidewright.yaml', all => all.length === 0);
});
