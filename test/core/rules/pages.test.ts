import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../../server/src/core/judge/rules.ts';
import { judgeCase, type Page, readPage, tell } from './page.ts';

const folder = fileURLToPath(new URL('../../../server/src/core/judge/rules', import.meta.url));
const update = process.env.UPDATE_PAGES !== undefined;
/** The pages' lines before they were rewritten. */
const original = new Map<string, readonly string[]>();

test('every rule has a page, and every page a rule', () => {
  const pages = readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .map(name => name.slice(0, -3));
  expect(pages.sort()).toEqual(allRules.map(({ id }) => id).sort());
});

describe.each(allRules)('$id', rule => {
  const path = join(folder, `${rule.id}.md`);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const page: Page = readPage(text, rule);

  test('the page opens with what the rule says of itself', () => {
    expect(page).toMatchObject({ title: rule.id, summary: rule.summary });
  });

  test('there are bad and good guides', () => {
    expect(new Set(page.cases.map(({ kind }) => kind))).toEqual(new Set(['bad', 'good']));
  });

  test.each(page.cases)('$kind guide of line $line', async one => {
    const all = await judgeCase(one, rule.scope);
    const findings = tell(all.filter(finding => finding.rule === rule.id));
    if (one.kind === 'good') expect(findings).toBe('');
    else if (update) rewrite(path, one.expected?.position?.start.line ?? 0, findings);
    else {
      expect(findings).not.toBe('');
      expect(one.expected?.value).toBe(findings);
    }
  });
});

/** Puts what is found now into the fence that opens on a line; other fences of the page moved, so it is found anew. */
function rewrite(path: string, line: number, findings: string): void {
  const lines = readFileSync(path, 'utf8').split('\n');
  const shift = lines.length - (original.get(path)?.length ?? lines.length);
  original.set(path, original.get(path) ?? [...lines]);
  const open = line - 1 + shift;
  const close = lines.indexOf('```', open + 1);
  lines.splice(open + 1, close - open - 1, ...findings.split('\n'));
  writeFileSync(path, lines.join('\n'));
}
