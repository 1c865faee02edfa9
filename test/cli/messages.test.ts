import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import chinese from '../../l10n/server/zh-cn/cli.json' with { type: 'json' };

const source = fileURLToPath(new URL('../../server/src', import.meta.url));
const sentences = new Set(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(file => /^(?:(?:cli|workspace)[/\\].+|program)\.ts$/.test(file))
    .flatMap(file => {
      const text = readFileSync(join(source, file), 'utf8');
      const calls = text.matchAll(/\b(?:t|translate)\(\s*'((?:[^'\\]|\\.)*)'/g);
      return [...calls].map(match => (match[1] as string).replace(/\\(.)/g, '$1'));
    }),
);
/** What other areas say already. */
const elsewhere = new Set(['The rule {0} failed and judged nothing: {1}', '{0}: {1}']);

test('every sentence of the command line and the workspace has its Chinese', () => {
  const missing = [...sentences].filter(one => !elsewhere.has(one) && !Object.hasOwn(chinese, one));
  expect(missing).toEqual([]);
});

test('no Chinese is left of sentences that are no longer said', () => {
  expect(Object.keys(chinese).filter(one => !sentences.has(one))).toEqual([]);
});

test('a translation has the same holes, so that nothing is lost', () => {
  const holes = (text: string): readonly string[] => (text.match(/\{\d\}/g) ?? []).sort();
  const wrong = Object.entries(chinese).filter(([from, to]) => `${holes(from)}` !== `${holes(to)}`);
  expect(wrong).toEqual([]);
});
