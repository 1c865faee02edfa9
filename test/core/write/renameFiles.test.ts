import { expect, test } from 'vitest';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { applyEdits } from '../../../server/src/core/write/applyEdits.ts';
import { type Move, renamedFiles } from '../../../server/src/core/write/rename/files.ts';

/** A plan after files or folders got other paths. */
function renamed(
  text: string,
  moves: readonly Move[],
  path = 'PLAN.md',
  files: readonly string[] = [],
): string {
  const plan = readPlan(text, { path, exists: file => files.includes(file) });
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

const nested = `# Docs plan

| Guide | Status |
| --- | --- |
| [Big queues](../docs/big%20queues.md) | Planned |
| [缓存](../docs/缓存.md#概述) | Planned |
| [Locks](../docs/locks.md "Who waits") | Planned |
| [Logs](logs.md) | Planned |
`;
const moved = (from: string, to: string, text = nested): string =>
  renamed(text, [{ from, to }], 'plans/PLAN.md', ['plans/logs.md', 'docs/locks.md']);

test('a link leads from the plan’s folder to where the file is', () => {
  expect(moved('docs/locks.md', 'docs/mutexes.md')).toBe(nested.replace('docs/locks', 'docs/mutexes'));
  expect(moved('docs', 'book')).toBe(nested.replaceAll('../docs/', '../book/'));
  expect(moved('docs/locks.md', 'plans/locks.md')).toBe(nested.replace('../docs/locks', 'locks'));
  expect(moved('plans/logs.md', 'docs/logs.md')).toBe(nested.replace('(logs', '(../docs/logs'));
});

test('in a link a name is written so that the link still is one', () => {
  expect(moved('docs/big queues.md', 'docs/#1 queues.md')).toContain('(../docs/%231%20queues.md)');
  expect(moved('docs/缓存.md', 'docs/缓存 (新).md')).toContain('(../docs/缓存%20(新).md#概述)');
  expect(moved('docs/locks.md', 'docs/a) b.md')).toContain('(../docs/a%29%20b.md "Who waits")');
  const angled = nested.replace('(../docs/locks.md "Who waits")', '(<../docs/the locks.md>)');
  expect(moved('docs/the locks.md', 'docs/all locks.md', angled)).toContain('(<../docs/all locks.md>)');
});

test('a plan that goes elsewhere takes its links along', () => {
  expect(moved('plans/PLAN.md', 'PLAN.md')).toBe(
    nested.replaceAll('../docs/', 'docs/').replace('(logs', '(plans/logs'),
  );
  expect(moved('plans', 'docs/plans')).toBe(nested.replaceAll('../docs/', '../'));
  expect(moved('plans', 'planning')).toBe(nested);
  expect(renamed(headings, [{ from: 'PLAN.md', to: 'plans/PLAN.md' }])).toBe(
    headings.replace('(docs/caches.md)', '(../docs/caches.md)'),
  );
});
