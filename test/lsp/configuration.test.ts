import { expect, test } from 'vitest';
import { type ClientSettings, type TreeResult, treeRequest } from '../../server/src/protocol.ts';
import { start, uriOf } from './harness.ts';
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

test('a document that the settings name is a plan, though its own words do not say so', async () => {
  const pots =
    '# Moving the pots\n\n| Title | File | Words |\n|-|-|-|\n| Clay | docs/clay.md | 300 |\n| Wood | docs/wood.md | 300 |\n';
  const titles = async (settings: object) => {
    const client = await start({ files: { 'pots.md': pots, 'docs/clay.md': '# Clay\n' }, settings });
    const { plans } = await client.request<TreeResult>(treeRequest, undefined);
    return plans?.flatMap(({ topics }) => topics.map(({ title }) => title));
  };
  expect(await titles({ plans: ['./pots.md'] })).toEqual(['Clay', 'Wood']);
  // A pattern names no document: what fits it may be a guide.
  expect(await titles({ plans: ['po*.md'] })).toEqual([]);
});

test('so is what is wrong with what is shown, which is then as if nothing were said', async () => {
  const settings = {
    diagnostics: { scope: 'all' },
    features: { hover: 'no', lens: false, completion: false, inlayHints: null },
  } as unknown as ClientSettings;
  const client = await start({ files, settings });
  await client.when(() => client.log.length >= 3);
  expect(client.log).toEqual([
    'In the settings, guidewright.diagnostics.scope: Expected workspace or open, found “all”.',
    'In the settings, guidewright.features.hover: Expected true or false, found “no”.',
    expect.stringMatching(/^In the settings, guidewright\.features: .*codeLens.* found “lens”\.$/),
  ]);
  const document = { textDocument: { uri: uriOf('docs/queues.md') }, position: { line: 0, character: 1 } };
  expect(await client.request('textDocument/hover', document)).not.toBeNull();
  expect(await client.request('textDocument/completion', document)).toBeNull();
  await client.configure({ features: 'none' } as unknown as ClientSettings);
  await client.when(() => client.log.length >= 4);
  expect(client.log.at(-1)).toMatch(/features: Expected keys with values, found “none”\.$/);
});

test('what is wrong with the configuration is told where it stands, and no longer when it is right', async () => {
  const client = await start({ files: { '.guidewright.yaml': 'lines: many\n' } });
  const [found] = await client.until('.guidewright.yaml', all => all.length > 0);
  expect(found?.range.start).toEqual({ line: 0, character: 7 });
  await client.write('.guidewright.yaml', 'lines: prose\n');
  await client.until('.guidewright.yaml', all => all.length === 0);
});
