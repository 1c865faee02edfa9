import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { CheckDocument } from '../../server/src/cli/document.ts';
import { sentenceOf } from '../../server/src/core/judge/findings.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { folderOf } from '../workspace-io/folder.ts';
import { builtForTests } from './built.ts';
import { asProgram } from './run.ts';

const built = builtForTests();
const remark = fileURLToPath(new URL('../../node_modules/remark-cli/cli.js', import.meta.url));
const require = createRequire(import.meta.url);
const moduleOf = (name: string): string => pathToFileURL(require.resolve(name)).href;

interface Message {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  readonly ruleId: string;
  readonly source: string;
  readonly fatal: boolean | null;
}

/** What the real remark-cli tells of a folder's Markdown, by file. */
function remarkOn(cwd: string, args: readonly string[]): ReadonlyMap<string, readonly Message[]> {
  const report = require.resolve('vfile-reporter-json');
  const { stderr } = spawnSync(process.execPath, [remark, '.', '--report', report, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', LANG: 'C' },
  });
  const files: { path: string; messages: Message[] }[] = JSON.parse(stderr);
  return new Map(files.map(({ path, messages }) => [path, messages]));
}

function sampleCopy(more: Readonly<Record<string, string>> = {}): string {
  const folder = folderOf({});
  cpSync(fileURLToPath(new URL('../workspace', import.meta.url)), folder, { recursive: true });
  for (const [name, text] of Object.entries(more)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The findings of both, each as one line of text. */
function found(cwd: string, messages: ReadonlyMap<string, readonly Message[]>) {
  const { stdout } = asProgram(built('bin.mjs'), {
    argv: ['check', '--format', 'json', '--root', '.', '--locale', 'en'],
    cwd,
  });
  const { findings } = JSON.parse(stdout) as CheckDocument;
  const fatal = { error: true, warning: false, info: null, hint: null } as const;
  return {
    cli: findings
      .map(({ file, line, column, rule, severity, plan, ...one }) => {
        const message = sentenceOf({ ...one, file, plan }, defaultSettings.translate);
        return JSON.stringify([file, line, column, rule, message, fatal[severity]]);
      })
      .sort(),
    remark: [...messages]
      .flatMap(([path, all]) =>
        all
          .filter(({ source }) => source === 'guidewright')
          .map(one =>
            JSON.stringify([path, one.line, one.column, one.ruleId, one.reason, one.fatal ?? null]),
          ),
      )
      .sort(),
  };
}

describe('the remark plugin', () => {
  test('remark . --use finds on the sample what the command line finds', () => {
    const cwd = sampleCopy();
    const { cli, remark } = found(cwd, remarkOn(cwd, ['--use', built('remark.mjs')]));
    expect(cli.length).toBeGreaterThan(10);
    expect(remark).toEqual(cli);
  });

  test('a .remarkrc holds severities and options, with lint rules of others beside ours', () => {
    const cwd = sampleCopy({
      'rule.mjs': `import { lintRule } from ${JSON.stringify(moduleOf('unified-lint-rule'))};
export default lintRule('own:no-todo', (tree, file) => {
  const at = String(file).indexOf('TODO');
  if (at >= 0) file.message('Unexpected TODO', { line: String(file).slice(0, at).split('\\n').length, column: 1 });
});
`,
      '.remarkrc.mjs': `import guidewright from ${JSON.stringify(pathToFileURL(built('remark.mjs')).href)};
import own from './rule.mjs';
export default { plugins: [[guidewright, { rules: { 'required-section': 'hint', 'fence-language': 'off' } }], own] };
`,
    });
    const messages = remarkOn(cwd, []);
    const all = [...messages.values()].flat();
    expect(all.filter(({ ruleId }) => ruleId === 'no-todo')).toHaveLength(1);
    const gaps = all.filter(({ ruleId }) => ruleId === 'required-section');
    expect(gaps.length).toBeGreaterThan(0);
    for (const { fatal } of gaps) expect(fatal ?? null).toBeNull();
    expect(all.filter(({ ruleId }) => ruleId === 'fence-language')).toEqual([]);
  });

  test('has types that fit unified, for the options that it has', async () => {
    const { default: plugin }: typeof import('../../server/src/remark.d.mts') = await import(
      built('remark.mjs')
    );
    const options: import('../../server/src/remark.d.mts').Options = {
      locale: 'zh-cn',
      rules: { 'min-lines': ['warning'], 'fence-language': false },
      criteria: { 'min-examples': 3 },
    };
    const processor = unified().use(remarkParse).use(plugin, options);
    const file = new VFile('# A\n');
    await processor.run(processor.parse(file), file);
    expect(file.messages).toEqual([]);
    expect(readFileSync(built('remark.d.mts'), 'utf8')).toContain('export default');
  });

  test('files that no plan promises are left alone', () => {
    const cwd = sampleCopy();
    const messages = remarkOn(cwd, ['--use', built('remark.mjs')]);
    expect(messages.get('docs/README.md')).toEqual([]);
  });
});
