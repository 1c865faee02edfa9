import { sample } from './sample.ts';

/** A call with what lies in the folder; its output is kept in `outputs/NAME.txt`. */
export interface Case {
  readonly name: string;
  readonly argv: readonly string[];
  /** Files beside the sample's; null takes one away. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** False for a folder without the sample. */
  readonly bare?: true;
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function filesOf({ files = {}, bare }: Case): Readonly<Record<string, string>> {
  const all = { ...(bare ? {} : sample), ...files };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

const red = '\u001b[31m';
const hostile = {
  'PLAN.md': `# Plan\n\n### Red ${red} title\n\n**File:** \`docs/a${red}.md\`\n**Estimated lines:** 9\n\n### Other, 100% <b>|\`\n\n**File:** \`docs/b.md\`\n**Estimated lines:** 9\n`,
  [`docs/a${red}.md`]: `# Red\n\n## ::error::${red}\n`,
  'docs/b.md': '# B\n',
};
const misspelt = { '.guidewright.yaml': 'rules:\n  min-lins: off\nlines: alle\n' };

/** The sample's plan with a table of what it claims. */
const claiming = `${sample['PLAN.md']}
## Progress

| Topic | Status | Progress |
|-------|--------|----------|
| Queues | ⏳ To do | 0% |
| Caches | ⏳ To do | 0% |
| Clocks | ✅ Complete | 100% |
`;

/** Every one is run in this process and as the built program, with the same output. */
export const cases: readonly Case[] = [
  { name: 'help', argv: ['--help'] },
  {
    name: 'ignored-for-one-plan',
    argv: ['check'],
    bare: true,
    files: {
      'PLAN.md': '# Docs plan\n\n### Queues\n\n**File:** `docs/queues.md`\n\n**Outline:**\n\n- Retries\n',
      'ROADMAP.md': '# Docs roadmap\n\n| Guide | File |\n| --- | --- |\n| Queues | docs/queues.md |\n',
      'docs/queues.md':
        '<!--lint ignore required-section reason="soon"-->\n\n# Queues\n\n<!--lint ignore min-lines-->\n\nA queue keeps the order of what comes in.\n',
    },
  },
  {
    name: 'plan-named',
    argv: ['plan', 'pots.md'],
    bare: true,
    files: {
      'pots.md':
        '# Moving the pots\n\nBase: `docs/`\n\n| Title | File | Words |\n|-|-|-|\n| Clay | clay.md | 300 |\n| Wood | wood.md | 400 |\n',
    },
  },
  ...(
    [
      ['check', ['check', '--fail-on', 'never']],
      ['one', ['check', 'docs/lids.md']],
      ['init', ['init']],
      ['chinese', ['init', '-n', '--locale', 'zh-cn']],
    ] as const
  ).map(([name, argv]) => ({
    name: `no-files-${name}`,
    argv,
    bare: true as const,
    files: { 'PLAN.md': '# Documentation plan\n\n## Guides to write\n\n- [ ] Lids\n- [ ] Kettles\n' },
  })),
  { name: 'help-check', argv: ['check', '--help'] },
  { name: 'help-init', argv: ['init', '--help'] },
  { name: 'help-sync', argv: ['sync', '--help'] },
  { name: 'help-chinese', argv: ['check', '--help', '--locale', 'zh-cn'] },
  { name: 'no-command', argv: [] },
  { name: 'unknown-command', argv: ['chek'] },
  { name: 'unknown-option', argv: ['check', '--fromat', 'json'] },
  { name: 'unknown-option-chinese', argv: ['check', '--fromat', 'json'], env: { LANG: 'zh_CN.UTF-8' } },
  { name: 'unknown-format', argv: ['check', '--format', 'html'] },
  { name: 'count-that-is-none', argv: ['check', '--max-findings', 'few'] },
  { name: 'argument-too-many', argv: ['status', 'docs'] },
  { name: 'plan-without-file', argv: ['plan'] },
  { name: 'lsp-without-stdio', argv: ['lsp'] },
  { name: 'lsp-stdio-misspelt', argv: ['lsp', '--stido'] },
  { name: 'merge-without-shard', argv: ['merge'] },
  { name: 'merge-without-shard-chinese', argv: ['merge', '--locale', 'zh-cn'] },
  { name: 'option-cut-short', argv: ['sync', '--dry'] },
  { name: 'option-without-value', argv: ['check', '--format'] },
  { name: 'choice-misspelt', argv: ['check', '--fail-on', 'warn'] },
  { name: 'choice-misspelt-chinese', argv: ['check', '--fail-on', 'warnin', '--locale=zh-cn'] },
  { name: 'shard-that-is-none', argv: ['check', '--shard', '3/2'] },
  { name: 'shard-with-a-format', argv: ['check', '--shard', '1/2', '--format', 'text'] },
  {
    name: 'shard-with-a-format-chinese',
    argv: ['check', '--shard', '1/2', '-f', 'json', '--locale', 'zh-cn'],
  },
  { name: 'shard-watched', argv: ['check', '--shard', '1/2', '--watch'] },
  { name: 'locale-unknown', argv: ['check', '--locale', 'fr'], env: { LC_ALL: 'zh_CN.UTF-8' } },
  { name: 'argument-too-many-of-rules', argv: ['rules', 'min-lines', 'min-examples'] },
  { name: 'help-unknown-command', argv: ['help', 'chek'] },

  { name: 'check', argv: ['check'] },
  { name: 'check-chinese', argv: ['check', '--locale', 'zh-cn'] },
  { name: 'check-chinese-environment', argv: ['check'], env: { LANG: 'zh_CN.UTF-8' } },
  { name: 'check-colors', argv: ['check', 'docs/queues.md'], env: { FORCE_COLOR: '1' } },
  { name: 'check-no-color', argv: ['check', 'docs/queues.md'], env: { FORCE_COLOR: '1', NO_COLOR: '1' } },
  { name: 'check-json', argv: ['check', '--format', 'json'] },
  { name: 'check-sarif', argv: ['check', '--format', 'sarif', 'docs/queues.md'] },
  { name: 'check-junit', argv: ['check', '--format', 'junit'] },
  { name: 'check-github', argv: ['check', '--format', 'github'] },
  { name: 'check-markdown', argv: ['check', '--format', 'markdown'] },
  { name: 'check-from-a-folder-below', argv: ['check', 'queues.md'], cwd: 'docs' },
  { name: 'explain-plan-from-below', argv: ['check', '--explain', '../PLAN.md:28'], cwd: 'docs' },
  { name: 'check-plan-from-below', argv: ['check'], cwd: 'docs' },
  {
    name: 'sync-dry-run-from-below',
    argv: ['sync', '--dry-run'],
    cwd: 'docs',
    files: { 'PLAN.md': claiming },
  },
  { name: 'init-dry-run-from-below', argv: ['init', '--dry-run'], cwd: 'docs' },
  { name: 'check-github-from-below', argv: ['check', 'queues.md', '--format', 'github'], cwd: 'docs' },
  { name: 'check-folder', argv: ['check', 'docs'] },
  { name: 'check-plan-as-argument', argv: ['check', 'PLAN.md', '--max-findings', '1'] },
  { name: 'check-clean', argv: ['check', 'docs/caches.md'] },
  { name: 'check-fail-on-hint', argv: ['check', 'docs/caches.md', 'docs/queues.md', '--fail-on', 'hint'] },
  { name: 'check-fail-on-never', argv: ['check', '--fail-on', 'never', '--max-findings', '0'] },
  { name: 'check-max-findings', argv: ['check', '--max-findings', '2'] },
  { name: 'check-max-findings-json', argv: ['check', '--max-findings', '1', '--format', 'json'] },
  {
    name: 'check-stdin',
    argv: ['check', '--stdin-filename', 'docs/queues.md'],
    stdin: '# Queues\n\n## Back pressure\n\nA full queue says so, because otherwise its writers drown it.\n',
  },
  {
    name: 'check-stdin-of-a-guide-to-be',
    argv: ['check', '--stdin-filename', 'docs/clocks.md'],
    stdin: '# Clocks\n',
  },
  { name: 'check-stdin-of-no-guide', argv: ['check', '--stdin-filename', 'docs/notes.md'], stdin: '# N\n' },
  {
    name: 'check-stdin-beside-another-guide',
    argv: ['check', '--stdin-filename', 'docs/clocks.md', 'docs/queues.md'],
    stdin: '# Clocks\n',
  },
  {
    name: 'check-stdin-beside-another-guide-chinese',
    argv: ['check', '--stdin-filename', 'docs/clocks.md', 'docs/queues.md', '--locale', 'zh-cn'],
    stdin: '# Clocks\n',
  },
  {
    name: 'check-stdin-in-a-folder-named',
    argv: ['check', '--stdin-filename', 'docs/clocks.md', 'docs', '--max-findings', '0'],
    stdin: '# Clocks\n',
  },
  { name: 'check-planned-elsewhere', argv: ['check', '--plan', '../PLAN.md', '--root', '.'], cwd: 'docs' },
  {
    name: 'check-plan-above-without-a-root',
    argv: ['check', '--plan', '../PLAN.md', 'queues.md'],
    cwd: 'docs',
    files: { '.guidewright.yaml': null },
  },
  { name: 'check-hostile', argv: ['check'], files: hostile },
  { name: 'check-hostile-github', argv: ['check', '--format', 'github'], files: hostile },
  { name: 'check-hostile-markdown', argv: ['check', '--format', 'markdown'], files: hostile },
  { name: 'check-hostile-junit', argv: ['check', '--format', 'junit'], files: hostile },

  { name: 'no-guide-matches', argv: ['check', 'docs/nothing.md'] },
  { name: 'guide-outside', argv: ['check', '../secret.md'] },
  {
    name: 'planned-guide-unreadable',
    argv: ['check', 'docs/clocks.md'],
    files: { 'docs/clocks.md': '\0\0\0' },
  },
  { name: 'configured-root-outside', argv: ['check'], files: { '.guidewright.yaml': 'root: ../manual\n' } },
  { name: 'planned-guide-missing', argv: ['check', 'docs/clocks.md'] },
  {
    name: 'no-guide-exists',
    argv: ['check', '--max-findings', '0'],
    files: { 'docs/queues.md': null, 'docs/caches.md': null },
  },
  { name: 'no-plan', argv: ['check'], bare: true, files: { 'README.md': '# Nothing\n' } },
  {
    name: 'no-plan-where-configured',
    argv: ['check'],
    files: { '.guidewright.yaml': 'plans: [plans/*.md]\n' },
  },
  { name: 'plan-missing', argv: ['check', '--plan', 'NO.md'] },
  { name: 'plan-is-a-folder', argv: ['check', '--plan', 'docs'] },
  { name: 'plan-is-no-plan', argv: ['check', '--plan', 'docs/notes.md'] },
  { name: 'root-missing', argv: ['check', '--root', 'nowhere'] },
  { name: 'configuration-wrong', argv: ['check'], files: misspelt },
  { name: 'configuration-wrong-chinese', argv: ['check', '--locale', 'zh-cn'], files: misspelt },
  {
    name: 'configuration-named',
    argv: ['check', '--config', 'other.yaml'],
    files: { 'other.yaml': 'lines: [' },
  },
  { name: 'configuration-missing', argv: ['check', '--config', 'none.yaml'] },
  {
    name: 'configuration-severities',
    argv: ['check'],
    files: {
      '.guidewright.yaml': 'rules:\n  min-lines: hint\n  required-section: off\n  fence-language: error\n',
    },
  },

  {
    name: 'configuration-asks-for-no-examples',
    argv: ['check', 'docs/queues.md'],
    files: { '.guidewright.yaml': 'criteria: { min-examples: 0 }\n' },
  },

  { name: 'plan', argv: ['plan', 'PLAN.md'] },
  { name: 'plan-json', argv: ['plan', 'PLAN.md', '--format', 'json'] },
  { name: 'plan-from-below', argv: ['plan', '../PLAN.md'], cwd: 'docs' },
  { name: 'status', argv: ['status'] },
  { name: 'status-chinese', argv: ['status', '--locale', 'zh-cn'] },
  { name: 'status-of-an-unreadable-guide', argv: ['status'], files: { 'docs/clocks.md': '\0\0\0' } },
  { name: 'init-dry-run', argv: ['init', '--dry-run'] },
  { name: 'init-no-such-topic', argv: ['init', 'Cloks'] },
  { name: 'init-chinese', argv: ['init', '--locale', 'zh-cn'] },
  { name: 'init-nothing-missing', argv: ['init'], files: { 'docs/clocks.md': '# Clocks\n' } },
  { name: 'sync-dry-run', argv: ['sync', '--dry-run'], files: { 'PLAN.md': claiming } },
  { name: 'sync', argv: ['sync'], files: { 'PLAN.md': claiming } },
  { name: 'sync-one-topic', argv: ['sync', 'clocks', '--dry-run'], files: { 'PLAN.md': claiming } },
  { name: 'sync-nothing-claimed', argv: ['sync'] },
  { name: 'rules-name', argv: ['rules', 'min-lines'] },
  { name: 'rules-name-chinese', argv: ['rules', 'min-lines', '--locale', 'zh-cn'] },
  { name: 'rules-unknown', argv: ['rules', 'min-line'] },
  { name: 'explain', argv: ['check', '--explain', 'docs/queues.md'] },
  { name: 'explain-line', argv: ['check', '--explain', 'docs/queues.md:8'] },
  {
    name: 'explain-line-of-the-plan',
    argv: ['check', '--explain', 'PLAN.md:42'],
    files: { 'PLAN.md': claiming },
  },
  { name: 'explain-plan', argv: ['check', '--explain', 'PLAN.md'], files: { 'PLAN.md': claiming } },
  { name: 'explain-nothing', argv: ['check', '--explain', 'docs/queues.md:99'] },
  {
    name: 'explain-from-the-root',
    argv: ['check', '--root', 'below', '--explain', 'docs/b.md'],
    bare: true,
    files: {
      'below/PLAN.md': '# Plan\n\n### B\n\n**File:** `docs/b.md`\n**Estimated lines:** 9\n',
      'below/docs/b.md': '# B\n\nText.\n',
    },
  },
  {
    name: 'sync-dry-run-chinese-name',
    argv: ['sync', '--dry-run'],
    bare: true,
    files: {
      '计划.md':
        '# 文档计划\n\n| 主题 | 文件 | 状态 |\n| --- | --- | --- |\n| 队列 | docs/a.md | ✅ 完成 |\n| 缓存 | docs/b.md | 待开始 |\n',
    },
  },
  { name: 'explain-no-guide', argv: ['check', '--explain', 'docs/notes.md'] },
  {
    name: 'own-rules-without-trust',
    argv: ['check', 'docs/caches.md'],
    files: {
      '.guidewright.yaml': 'remark: [./rule.mjs]\n',
      'rule.mjs': 'throw new Error("must not run");\n',
    },
  },
  {
    name: 'own-rules-missing',
    argv: ['check', '--trust'],
    files: { '.guidewright.yaml': 'remark: [./none.mjs]\n' },
  },
];
