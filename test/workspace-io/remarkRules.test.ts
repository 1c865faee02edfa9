import type { Node, Root } from 'mdast';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { remarkFindings } from '../../server/src/workspace/remarkRules.ts';

test('the workspace’s own rules see a text as it is written, boxes of MkDocs too', async () => {
  let seen: readonly string[] = [];
  const plugin = () => (tree: Node) => {
    seen = (tree as Root).children.map(({ type }) => type);
  };
  const text = '# Keys\n\n!!! note\n\n    Keys are cut on the quay.\n';
  await remarkFindings(
    'keys.md',
    text,
    [{ name: 'own', plugin, options: undefined }],
    defaultSettings.translate,
  );
  expect(seen).toEqual(['heading', 'paragraph', 'code']);
});
