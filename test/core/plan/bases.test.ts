import { expect, test } from 'vitest';
import { readPlan } from '../../../server/src/core/plan/read.ts';
import { read } from './tell.ts';

const files = (text: string, existing: readonly string[], path?: string) =>
  read(text, existing, path).topics.map(({ file }) => file);
const plan = (...paths: string[]): string =>
  `# Docs plan\n\n${paths.map(path => `- [ ] \`${path}\` - text`).join('\n')}\n`;

test('paths count from where most of the files are', () => {
  expect(files(plan('a.md', 'b.md', 'c.md'), ['docs/a.md', 'docs/b.md', 'c.md'])).toEqual([
    'docs/a.md',
    'docs/b.md',
    'c.md',
  ]);
  expect(files(plan('docs/a.md', 'docs/b.md'), ['docs/a.md'])).toEqual(['docs/a.md', 'docs/b.md']);
});

test('where nothing is written yet, from the folder that they start with, else from the plan’s own', () => {
  expect(files(plan('docs/a.md', 'docs/b/c.md'), [], 'docs/plans/PLAN.md')).toEqual([
    'docs/a.md',
    'docs/b/c.md',
  ]);
  expect(files(plan('guides/a.md'), [], 'docs/PLAN.md')).toEqual(['docs/guides/a.md']);
});

test('a path that starts with the folder that others count from counts from above it', () => {
  const text = `${plan('api/verbs.md', 'api/nouns.md')}
\`\`\`
docs/
├── api/
│   ├── verbs.md
│   └── nouns.md
└── hosting.md
\`\`\`
`;
  const found = ['docs/api/verbs.md', 'docs/api/nouns.md', 'docs/hosting.md'];
  expect(files(text, ['docs/api/verbs.md'], 'docs/PLAN.md')).toEqual(found);
  expect(files(plan('docs/a.md', 'b.md', 'c.md'), ['docs/b.md', 'docs/c.md'], 'docs/PLAN.md')[0]).toBe(
    'docs/a.md',
  );
  const inside = ['docs/docs/b.md', 'docs/c.md', 'docs/d.md'];
  expect(files(plan('docs/a.md', 'docs/b.md', 'c.md', 'd.md'), inside, 'docs/PLAN.md')[0]).toBe(
    'docs/docs/a.md',
  );
});

test('what a tree holds in a folder of documents is in it, though a file of that name stands beside it', () => {
  const tree = '```\ndocs/\n├── guide/\n│   └── install.md\n├── SUPPORT.md\n└── faq.md\n```\n';
  expect(files(`# Documentation plan\n\n${tree}`, ['SUPPORT.md'], 'PLAN.md')).toEqual([
    'docs/guide/install.md',
    'docs/SUPPORT.md',
    'docs/faq.md',
  ]);
});

test('a folder that the plan states, or the configuration, goes first', () => {
  const text = `${plan('a.md')}\nPaths are relative to \`handbook/\`.\n`;
  expect(files(text, [])).toEqual(['handbook/a.md']);
  const fixed = readPlan(plan('a.md'), { path: 'docs/PLAN.md', exists: () => false, base: 'site/content' });
  expect(fixed.topics[0]?.file).toBe('site/content/a.md');
});

test('a folder that some pages lie in is none for those beside it', () => {
  const text =
    '# Documentation plan\n\nLabs are pages written by hand, stored under `docs/labs/`.\n\n```\ndocs/\n├── index.md\n└── core/\n    └── api.md\n```\n';
  expect(files(text, [], 'PLAN.md')).toEqual(['docs/index.md', 'docs/core/api.md']);
});

test('what pages are made from is no folder that paths count from', () => {
  const text = `${plan('guides/a.md', 'guides/b.md')}\nThe first is based on \`sample_shop\`.\n`;
  expect(files(text, [], 'PLAN.md')).toEqual(['guides/a.md', 'guides/b.md']);
});

test('a path is the only longer one that ends with it, but for copies in other languages and of other times', () => {
  const list = (...paths: string[]): string =>
    `# Documentation plan\n\n## First\n\n- [ ] \`pages/c.md\`\n- [ ] \`${paths[0]}\`\n\n## Then\n\n- [ ] \`pages/d.md\`\n- [ ] \`${paths[1]}\`\n`;
  const whole = 'site/content/guides/a.md';
  expect(files(list(`/${whole}`, 'guides/a.md'), [], 'PLAN.md')).toEqual(['pages/c.md', whole, 'pages/d.md']);
  expect(files(list('guides/a.md', whole), [], 'PLAN.md')).toEqual(['pages/c.md', whole, 'pages/d.md']);
  expect(files(list('guides/a.md', 'i18n/de/guides/a.md'), [], 'PLAN.md')).toHaveLength(4);
  expect(files(list('guides/a.md', 'archive/guides/a.md'), [], 'PLAN.md')).toHaveLength(4);
});

test('a link that leads out of the plan’s folder counts from there, whatever folder a sentence names', () => {
  const text =
    '# Board\n\nCards link to the page in `docs/`.\n\n| Card | Page |\n|---|---|\n| Zones | [zones.md](../../docs/zones.md) |\n| Mail | [mail.md](../../docs/mail.md) |\n';
  const { topics, problems } = read(text, [], 'community/sprint/docs-plan.md');
  expect(topics.map(({ title, file }) => [title, file])).toEqual([
    ['Zones', 'docs/zones.md'],
    ['Mail', 'docs/mail.md'],
  ]);
  expect(problems).toEqual([]);
});

test('a link in pointed brackets holds spaces, as its label may hold brackets', () => {
  const text =
    '# Board plan\n\n| Card | Status |\n|---|---|\n| [Zones (old)](<docs/zones (old).md>) | Planned |\n| [Mail](<docs/the mail.md#why> "Post") | Planned |\n';
  const { topics, problems } = read(text, []);
  expect(topics.map(({ title, file }) => [title, file])).toEqual([
    ['Zones (old)', 'docs/zones (old).md'],
    ['Mail', 'docs/the mail.md'],
  ]);
  expect(problems).toEqual([]);
});

test('a heading that is a folder counts where files are found in it', () => {
  const text = '# Docs plan\n\n### 1. 01_basics\n\n- [ ] a.md\n\n### 2. 02_more\n\n- [ ] b.md\n';
  expect(files(text, ['docs/01_basics/a.md'])).toEqual(['docs/01_basics/a.md', 'docs/02_more/b.md']);
});

test('a path that leaves the root is told and never followed', () => {
  const { topics, problems } = read(plan('../../../etc/passwd.md', 'C:\\x.md', 'file:/etc/a.md', 'ok.md'));
  expect(topics.map(({ file }) => file)).toContain('docs/ok.md');
  expect(problems.map(({ rule }) => rule)).toContain('path-outside-root');
  for (const { file } of topics) expect(file ?? '').not.toMatch(/\.\.|:/);
});

test('a path from the top of a site counts from the root, one from the top of a machine is outside, unless it is there', () => {
  const text = plan('/docs/a.md', '/etc/pots.md', '/home/ada/lids.md', '/usr/kilns.md', '/home/clay.md');
  const { topics, problems } = read(text, ['docs/a.md', 'usr/kilns.md']);
  expect(topics.map(({ file }) => file)).toEqual(['docs/a.md', null, null, 'usr/kilns.md', 'home/clay.md']);
  expect(problems.map(({ rule, args }) => [rule, args[0]])).toEqual([
    ['path-outside-root', '/etc/pots.md'],
    ['path-outside-root', '/home/ada/lids.md'],
  ]);
});

test('escapes, dots and percent signs are read as the path they mean', () => {
  expect(files(plan('./a%20b.md', 'x//y.md', '100%.md'), [])).toEqual([
    'docs/a b.md',
    'docs/x/y.md',
    'docs/100%.md',
  ]);
});

test('a path that counts from another base is the same as the one from the root', () => {
  const text = `${plan('docs/guides/a.md', 'docs/guides/b.md', 'README.md')}\n## Sizes\n\n| Path | Lines |\n|-|-|\n| guides/a.md | 300 |\n| guides/b.md | 200 |\n`;
  expect(files(text, ['README.md'])).toEqual(['docs/guides/a.md', 'docs/guides/b.md', 'README.md']);
  const translated = plan('docs/guides/a.md', 'docs/zh/guides/a.md');
  expect(files(translated, [])).toEqual(['docs/guides/a.md', 'docs/zh/guides/a.md']);
});

test.each([
  '路径都相对 Stoff/卷宗 写。',
  '以下路径以 `Stoff/卷宗/` 为根。',
  '文档目录：Stoff/卷宗/',
  '表里的路径省略了 `Stoff/卷宗/` 前缀。',
  '卷宗一律写到 Stoff/卷宗/ 里。',
  '（路径从 Stoff/卷宗/ 算起）',
  'All paths start with `Stoff/卷宗/`.',
  'Paths leave out the leading `Stoff/卷宗/`.',
  'Path prefix: `Stoff/卷宗`',
  'Everything goes into Stoff/卷宗/.',
])('“%s” tells where paths count from', sentence => {
  expect(fileBelow(sentence)).toBe('Stoff/卷宗/x/a.md');
});

test.each([
  '术语以 `glossary.csv` 为准。',
  '术语在 `glossary.csv` 里。',
  'The terms are kept in `glossary.csv`.',
  'The pages are listed in `mkdocs.yml`.',
  '所有示例都在 CI/CD 中运行检查。',
  '我们到 GitHub/GitLab 上收集问题。',
  'Everything is checked in and/or reviewed by Ana.',
])('“%s” names no folder', sentence => {
  expect(fileBelow(sentence)).toBe('Stoff/x/a.md');
});

/** The file `x/a.md` of a plan with a sentence about paths. */
function fileBelow(sentence: string): string | null | undefined {
  const text = `# Docs plan\n\n${sentence}\n\n| Guide | File | Status |\n|-|-|-|\n| A | x/a.md | todo |\n`;
  return read(text, [], 'Stoff/PLAN.md').topics[0]?.file;
}

test('numbers and rules for names in code are no folders that paths count from', () => {
  expect(files(`${plan('a.md')}\n根目录 \`01-08\` 的章节保持原样。\n`, [])).toEqual(['docs/a.md']);
  expect(files(`${plan('a.md')}\n- 练习目录：\`NN-name/\`\n`, [])).toEqual(['docs/a.md']);
  expect(files(`${plan('a.md')}\n- 附件统一放在 \`files/\`\n`, [])).toEqual(['docs/a.md']);
});

test('a bare name is the file of that name in a folder where others of the plan lie', () => {
  const existing = ['book/net/a.md', 'book/net/b.md', 'book/net/c.md'];
  expect(files(plan('book/net/a.md', 'book/net/b.md', 'c.md', 'd.md'), existing, 'PLAN.md')).toEqual([
    'book/net/a.md',
    'book/net/b.md',
    'book/net/c.md',
    'd.md',
  ]);
});

test('the folder at the top of a tree is the repository where files are found without it', () => {
  const tree =
    '# 文档规划\n\n```\n我的网站/\n├── 规范.md\n├── 教程/\n│   ├── 安装.md\n│   └── 升级.md\n└── 工具/\n    └── 备份.md\n```\n';
  const bare = ['规范.md', '教程/安装.md', '教程/升级.md', '工具/备份.md'];
  expect(files(tree, ['教程/安装.md'], 'PLAN.md')).toEqual(bare);
  expect(files(tree, ['我的网站/教程/安装.md'], 'PLAN.md')).toEqual(bare.map(file => `我的网站/${file}`));
});

const rows =
  '| Title | File | Words |\n|---|---|---|\n| Pitching tents | tents.md | 800 |\n| Reading maps | maps.md | 900 |';

test.each([
  'Base: `camp/pages/`',
  '**Base**: camp/pages',
  'Root folder: `camp/pages`',
  'Folder: camp/pages/',
  'Location: `camp/pages/`',
  'Where the files go: `camp/pages`',
  'Files (all in `camp/pages/`):',
  '> 📁 Directory: [camp/pages](camp/pages/)',
  'Owner: Kim\nBase: `camp/pages/`',
  '**Owner:** Kim | **Base:** `camp/pages/`',
  '- Owner: Kim\n- Folder: `camp/pages/`',
  '| Item | Value |\n|---|---|\n| Owner | Kim |\n| Base | `camp/pages/` |',
  'Put everything in `camp/pages/`.',
  '目录：`camp/pages/`',
  '存放路径：`camp/pages`',
  '负责人：小林；基准路径：camp/pages/',
])('“%s” under the title says where the files of all tables lie', label => {
  const expected = ['camp/pages/tents.md', 'camp/pages/maps.md'];
  const read = (...parts: string[]) => files(`# Docs plan\n\n${parts.join('\n\n')}\n`, [], 'PLAN.md');
  expect(read(label, rows)).toEqual(expected);
  expect(read(rows, label)).toEqual(expected);
  expect(read(label, '## Pages', rows)).toEqual(expected);
  expect(read('## Pages', rows, '## Conventions', label)).toEqual(
    /^(?:Location|Where|Files|\||存放)/.test(label) ? expect.anything() : expected,
  );
});

test.each([
  'Location: Berlin/Bonn',
  'Pages: 12/20',
  'Files: `src/`, `docs/`',
  'Base: `main`',
  'Base: origin/main',
  'Base commit: `abc/def`',
  'Output: `_site/`',
  'Pictures folder: `img/`',
  '图片目录：`img/`',
  'Root: `AGENTS.md`',
])('“%s” under the title names no folder of guides', label => {
  expect(files(`# Docs plan\n\n${label}\n\n${rows}\n`, [], 'PLAN.md')).toEqual(['tents.md', 'maps.md']);
});

test('a folder that a heading’s own label gives is that of its files, under the base of the plan', () => {
  const text =
    '# Docs plan\n\nBase: camp/\n\n## Tents\n\nFolder: net/\n\n- [ ] a.md - A\n\n## Maps\n\n- [ ] c.md - C\n\n## Ropes\n\nFiles: rope/\n\n### Knots\n\nFile: d.md\n';
  expect(files(text, [], 'PLAN.md')).toEqual(['camp/net/a.md', 'camp/c.md', 'camp/rope/d.md']);
});

test('a topic’s folder and the name of its file make its path', () => {
  const text =
    '# Docs plan\n\n## Knots\n\n- Folder: camp/rope/\n- File: knots.md\n\n## 绳索\n\n**位置**：`camp/net/`\n**文件名**：`rope.md`\n';
  expect(files(text, [], 'PLAN.md')).toEqual(['camp/rope/knots.md', 'camp/net/rope.md']);
});
