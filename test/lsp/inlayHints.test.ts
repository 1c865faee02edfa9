import { expect, test } from 'vitest';
import type { InlayHint } from 'vscode-languageserver';
import { Author, type AuthorOptions } from './author.ts';
import { plan, files as sample } from './sample.ts';

const files = {
  ...sample,
  'docs/caches.md': `${sample['docs/caches.md']}
| Symptom | Fix |
| --- | --- |
| Entries vanish | Raise the limit |
| Old entries stay | Lower the time to live |
`,
};

const on = { settings: { features: { inlayHints: true } } };
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

async function hints(options: AuthorOptions, range = whole): Promise<readonly InlayHint[] | null> {
  const author = await Author.at({ ...files, 'PLAN.md': `${plan}¦` }, options);
  await author.client.until('docs/queues.md', () => true);
  return author.ask<InlayHint[] | null>('textDocument/inlayHint', { range });
}

test('criteria tell how many guides meet them, at the end of what they say', async () => {
  expect(await hints(on)).toEqual([
    {
      position: { line: 21, character: '- Troubleshooting section'.length },
      label: '1 of 2 guides',
      paddingLeft: true,
    },
  ]);
  expect(await hints({ ...on, locale: 'zh-cn' })).toMatchObject([{ label: '2 篇中 1 篇达到' }]);
});

test('only what is in sight is told, and nothing unless it is switched on', async () => {
  expect(await hints(on, { ...whole, end: { line: 3, character: 0 } })).toEqual([]);
  expect(await hints({})).toBeNull();
});
