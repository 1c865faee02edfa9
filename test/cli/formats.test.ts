import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Validator } from '@cfworker/json-schema';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { CheckDocument } from '../../server/src/cli/document.ts';
import { folderOf } from '../workspace-io/folder.ts';
import { cases, filesOf } from './cases.ts';
import { inProcess } from './run.ts';

const sampleFolder = fileURLToPath(new URL('../workspace', import.meta.url));
const hostileFolder = (): string => {
  const hostile = cases.find(({ name }) => name === 'check-hostile');
  if (!hostile) throw new Error('no hostile case');
  return folderOf(filesOf(hostile));
};
const folders = { 'the sample': () => sampleFolder, 'hostile names': hostileFolder };

async function checked(folder: string, format: string): Promise<string> {
  const { stdout } = await inProcess({ argv: ['check', '--format', format, '--root', '.'], cwd: folder });
  expect(stdout).not.toBe('');
  return stdout;
}

for (const [name, folder] of Object.entries(folders))
  describe(name, () => {
    test('SARIF is valid by its schema, and each result names a rule that it describes', async () => {
      const log: Log = JSON.parse(await checked(folder(), 'sarif'));
      const require = createRequire(import.meta.url);
      const home = join(require.resolve('@microsoft/jest-sarif'), '..', 'schemas', 'sarif-2.1.0-rtm.5.json');
      const schema = JSON.parse(readFileSync(home, 'utf8'));
      const { valid, errors } = new Validator(schema, '7', false).validate(log);
      expect(errors).toEqual([]);
      expect(valid).toBe(true);
      const [run] = log.runs;
      const rules = run?.tool.driver.rules ?? [];
      expect(run?.results?.length).toBeGreaterThan(0);
      for (const { ruleId, ruleIndex } of run?.results ?? []) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
    });

    test('JUnit is well-formed, and its counts are those of its cases', async () => {
      const seen = { testcase: 0, failure: 0, skipped: 0, tests: 0, failures: 0, skips: 0 };
      const parser = new SaxesParser();
      parser.on('error', error => {
        throw error;
      });
      parser.on('opentag', ({ name, attributes }) => {
        if (name === 'testcase' || name === 'failure' || name === 'skipped') seen[name]++;
        if (name !== 'testsuite') return;
        seen.tests += Number(attributes.tests);
        seen.failures += Number(attributes.failures);
        seen.skips += Number(attributes.skipped);
      });
      parser.write(await checked(folder(), 'junit')).close();
      expect(seen.tests).toBeGreaterThan(0);
      expect([seen.tests, seen.failures, seen.skips]).toEqual([seen.testcase, seen.failure, seen.skipped]);
    });

    test('every GitHub command is one line of its own', async () => {
      const lines = (await checked(folder(), 'github')).trimEnd().split('\n');
      for (const line of lines)
        expect(line).toMatch(/^::(?:error|warning|notice) [a-zA-Z]+=[^\u0000-\u001f]*$/);
    });

    test('Markdown tells every topic in one row', async () => {
      const { plans } = JSON.parse(await checked(folder(), 'json')) as CheckDocument;
      const table = (await checked(folder(), 'markdown')).split('<details>')[0] ?? '';
      const rows = table.split('\n').filter(line => /^\| (?:✅|✏️|⬜) \|/.test(line));
      expect(rows).toHaveLength(plans.flatMap(({ topics }) => topics).length);
    });

    test('JSON counts what it holds', async () => {
      const { plans, findings, summary } = JSON.parse(await checked(folder(), 'json')) as CheckDocument;
      const states = plans.flatMap(({ topics }) => topics.map(({ measured }) => measured?.state));
      expect(summary.findings).toBe(findings.length);
      expect(summary.topics).toBe(states.length);
      for (const state of ['complete', 'drafting', 'missing'] as const)
        expect(summary[state]).toBe(states.filter(one => one === state).length);
      expect(Object.values(summary.bySeverity).reduce((sum, count) => sum + count)).toBe(findings.length);
    });
  });
