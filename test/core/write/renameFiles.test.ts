import { expect, test } from 'vitest';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { applyEdits } from '../../../server/src/core/write/applyEdits.ts';
import { type Move, renamedFiles } from '../../../server/src/core/write/rename/files.ts';

/** A plan after files or folders got other paths. */
function renamed(text: string, moves: readonly Move[], path = 'PLAN.md'): string {
  const plan = readPlan(text, { path, exists: () => false });
  return applyEdits(text, renamedFiles(plan, moves));
}

const headings = `# Docs plan

### 1. Queues

**File:** \`docs/queues.md\`

### 2. Caches

**File:** [docs/caches.md](docs/caches.md)

| Guide | File | Status |
| --- | --- | --- |
| Queues | docs/queues.md | Planned |
| Caches | docs/caches.md | Planned |

See other/docs/queues.md and docs/queues.md.bak and xdocs/queues.md.
`;

test('a file’s path changes wherever the plan writes it, and in no other path', () => {
  expect(renamed(headings, [{ from: 'docs/queues.md', to: 'docs/lines.md' }])).toBe(
    headings
      .replace('`docs/queues.md`', '`docs/lines.md`')
      .replace('| Queues | docs/queues.md', '| Queues | docs/lines.md'),
  );
});

test('a folder’s name changes in the paths of all its guides', () => {
  const text = renamed(headings, [{ from: 'docs', to: 'book' }]);
  expect(text).toContain('**File:** `book/queues.md`');
  expect(text).toContain('[book/caches.md](book/caches.md)');
  expect(text).toContain('| book/caches.md |');
  expect(text).toContain('other/docs/queues.md');
});

test('a file may go to another folder', () => {
  expect(renamed(headings, [{ from: 'docs/queues.md', to: 'guides/deep/queues.md' }])).toContain(
    '**File:** `guides/deep/queues.md`',
  );
});

const tree = `# Docs plan

\`\`\`
docs/
├── core/
│   ├── queues.md   # Queues
│   └── caches.md   # Caches
└── more/
    └── queues.md   # Other queues
\`\`\`
`;

test('in a tree the one line that names the file or folder changes', () => {
  expect(renamed(tree, [{ from: 'docs/more/queues.md', to: 'docs/more/lines.md' }])).toBe(
    tree.replace('    └── queues.md', '    └── lines.md'),
  );
  expect(renamed(tree, [{ from: 'docs/core', to: 'docs/base' }])).toBe(
    tree.replace('├── core/', '├── base/'),
  );
  expect(renamed(tree, [{ from: 'docs', to: 'book' }])).toBe(tree.replace('docs/\n', 'book/\n'));
});

test('a tree that only lists what is promised above it changes too', () => {
  const both = `${headings}\n## Files\n\n${tree.split('\n').slice(2).join('\n')}`.replaceAll(
    'docs/',
    'docs/core/',
  );
  const text = renamed(both.replace('docs/core/\n', 'docs/\n'), [
    { from: 'docs/core/caches.md', to: 'docs/core/stores.md' },
  ]);
  expect(text).toContain('└── stores.md   # Caches');
  expect(text).not.toContain('caches.md');
});

test('a file that lies where a tree has no folder for it leaves the tree alone', () => {
  expect(renamed(tree, [{ from: 'docs/core/queues.md', to: 'lines.md' }])).toBe(tree);
});

test('line ends and Chinese words around a path stay', () => {
  const text = '# 文档计划\r\n\r\n### 1. 队列\r\n\r\n**文件：** `docs/队列.md`\r\n\r\n详见docs/队列.md。\r\n';
  expect(renamed(text, [{ from: 'docs/队列.md', to: 'docs/消息.md' }])).toBe(
    text.replaceAll('队列.md', '消息.md'),
  );
});

test('escapes and leads stay as they are written', () => {
  const text = '# Docs plan\n\n1. [Big queues](./docs/big%20queues.md)\n2. [Caches](./docs/caches.md)\n';
  expect(renamed(text, [{ from: 'docs/big queues.md', to: 'docs/long lines.md' }])).toBe(
    text.replace('big%20queues', 'long%20lines'),
  );
});
