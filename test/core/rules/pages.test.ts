import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { pageFile } from '../../../server/src/core/judge/rule.ts';
import { allRules } from '../../../server/src/core/judge/rules.ts';
import { translatorFor } from '../../../server/src/messages.ts';
import { judgeCase, type Page, readPage, tell } from './page.ts';

const folder = fileURLToPath(new URL('../../../server/src/core/judge/rules', import.meta.url));
const update = process.env.UPDATE_PAGES !== undefined;
/** The pages' lines before they were rewritten. */
const original = new Map<string, readonly string[]>();

const languages = ['en', 'zh-cn'] as const;
const pages = allRules.flatMap(rule =>
  languages.map(locale => {
    const path = join(folder, pageFile(rule.id, locale));
    const page: Page = readPage(existsSync(path) ? readFileSync(path, 'utf8') : '', rule, locale);
    return { name: pageFile(rule.id, locale), rule, locale, path, page };
  }),
);

test('every rule has a page in each language, and every page a rule', () => {
  const files = readdirSync(folder).filter(name => name.endsWith('.md'));
  expect(files.sort()).toEqual(pages.map(({ name }) => name).sort());
});

test.each(allRules)('$id: its pages have the same parts and call the same things by name', ({ id }) => {
  const [one, ...others] = pages
    .filter(({ rule }) => rule.id === id)
    .map(({ page: { parts, names } }) => ({ parts, names }));
  for (const other of others) expect(other).toEqual(one);
});

describe.each(pages)('$name', ({ rule, locale, path, page }) => {
  const translate = translatorFor(locale);

  test('the page opens with what the rule says of itself', () => {
    expect(page).toMatchObject({ title: rule.id, summary: translate(rule.summary) });
  });

  if (locale !== 'en')
    test('nothing is said in English', () => {
      const said = [page.summary, ...page.cases.map(({ expected }) => expected?.value)].join('\n');
      expect(said.replaceAll(/“[^”]*”/g, '')).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/i);
    });

  test('there are bad and good guides', () => {
    expect(new Set(page.cases.map(({ kind }) => kind))).toEqual(new Set(['bad', 'good']));
  });

  test.each(page.cases)('$kind guide of line $line', async one => {
    const all = await judgeCase(one, rule.scope);
    const findings = tell(
      all.filter(finding => finding.rule === rule.id),
      translate,
    );
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
