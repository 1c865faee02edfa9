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

const spaced = `my-app/
├── README.md              # ✅ Start here
│
├── docs/                  # 📚 all of it
│   │
│   ├── queues.md          # NEW: How queues work
│   └── caches.md          # ✅ Existing
│
└── src/
    └── main.ts`;

test('lines that only go on hold nothing, and a tree of a whole repository counts from it', () => {
  expect(files(spaced)).toEqual(['README.md', 'docs/queues.md', 'docs/caches.md']);
  expect(files(spaced.replace('my-app/', 'docs/'))[1]).toBe('docs/docs/queues.md');
});

test('what a comment says of a file’s state, or in brackets, is no title', () => {
  const text = `# Docs plan\n\n\`\`\`\n${spaced}\n├── clocks.md  # (short, with pictures)\n\`\`\`\n`;
  const { topics } = readPlan(text, { path: 'PLAN.md', exists: () => false });
  expect(topics.map(({ title }) => title)).toEqual([
    'Start here',
    'How queues work',
    'caches.md',
    'clocks.md',
  ]);
});

test('what a program writes is no document that is planned', () => {
  const made = `docs/\n├── queues.md   # how queues work\n├── api.md      # auto-generated, see the build\n├── terms.md    # 自动生成，不计入\n└── clocks.md   # generators and clocks`;
  expect(files(made)).toEqual(['docs/queues.md', 'docs/clocks.md']);
});
