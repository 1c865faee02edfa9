import { expect, test } from 'vitest';
import { readPlan } from '../../../server/src/core/plan/read.ts';

function files(tree: string, quote = ''): readonly (string | null)[] {
  const text = `# Docs plan\n\n${['```', ...tree.split('\n'), '```'].map(line => quote + line).join('\n')}\n`;
  return readPlan(text, { path: 'PLAN.md', exists: () => false }).topics.map(({ file }) => file);
}

const tree = `docs/
├── core/
│   └── queues.md
└── more/
    ├── caches.md
    └── last/
        └── clocks.md`;

test('files lie in their folders, under the last folder of a level too', () => {
  const wanted = ['docs/core/queues.md', 'docs/more/caches.md', 'docs/more/last/clocks.md'];
  expect(files(tree)).toEqual(wanted);
  expect(files(tree, '> ')).toEqual(wanted);
  expect(files(tree, '  ')).toEqual(wanted);
});
