import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allRules } from '../../server/src/core/judge/rules.ts';
import { english } from '../../server/src/core/translate.ts';
import { translatorFor } from '../../server/src/messages.ts';
import { type LoadedConfig, loadConfig, readConfig } from '../../server/src/workspace/config.ts';
import { configSchema } from '../../server/src/workspace/configSchema.ts';
import type { Host, ReadResult } from '../../server/src/workspace/host.ts';
import { settingsOf } from '../../server/src/workspace/settings.ts';

const read = (text: string): LoadedConfig => readConfig(text, '.guidewright.yaml', english);
/** Problems as `line:column message`. */
const problemsOf = (text: string): readonly string[] =>
  read(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

test('the schema that editors read is the one that configurations are held against', async () => {
  // `npx vitest run test/workspace-io -u` writes it anew after a rule was added.
  await expect(`${JSON.stringify(configSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../server/src/workspace/config.schema.json',
  );
});

test('every key is read', () => {
  const text = `plans: [docs/*plan*.md]
root: docs
ignore: [drafts/]
labels:
  file: [Datei]
synonyms:
  - [pitfalls, gotchas]
criteria:
  min-lines: 400
  edge-cases: true
  applicable: false
lines: prose
rules:
  min-lines: hint
  section-order: [warning]
  fence-language: false
  empty-section: true
priorities:
  P0: warning
remark:
  - remark-lint-final-newline
  - [remark-lint-maximum-line-length, 100]
`;
  const { config, problems } = read(text);
  expect(problems).toEqual([]);
  expect(config).toMatchObject({ root: 'docs', plans: ['docs/*plan*.md'], ignore: ['drafts/'] });
  const settings = settingsOf(config, english);
  expect(settings.rules).toEqual({
    'min-lines': { severity: 'hint', options: null },
    'section-order': { severity: 'warning', options: null },
    'fence-language': { severity: 'off', options: null },
    'empty-section': { severity: null, options: null },
  });
  expect(settings.priorities).toEqual({ P0: 'warning', P1: 'warning', P2: 'info', P3: 'hint' });
  expect(settings).toMatchObject({
    lines: 'prose',
    criteria: { 'min-lines': 400, 'edge-cases': true, applicable: false },
    synonyms: [['pitfalls', 'gotchas']],
    labels: { file: ['Datei'] },
  });
});

test.each([
  ['plan: a.md', '1:1 Unexpected key “plan”, expected “plans”.'],
  [
    'colour: red',
    '1:1 Unexpected key “colour”, expected one of plans, root, ignore, labels, synonyms, criteria, lines, rules, priorities, remark.',
  ],
  ['labels: { files: [Datei] }', '1:11 Unexpected key “files”, expected “file”.'],
  ['lines: all', '1:8 Expected physical, non-blank or prose, found “all”.'],
  ['plans: 3', '1:8 Expected a text or a list, found “3”.'],
  ['rules:\n  min-line: off', '2:3 Unexpected key “min-line”, expected “min-lines”.'],
  [
    'rules:\n  min-lines: fatal',
    '2:14 Expected off, error, warning, info, hint, true, false or a list of severity and options, found “fatal”.',
  ],
  [
    'rules:\n  min-lines: [fatal]',
    '2:14 Expected off, error, warning, info, hint, true, false or a list of severity and options, found a list.',
  ],
  [
    'rules:\n  min-lines: [warning, { least: 400 }]',
    '2:24 Unexpected options: min-lines takes none. How much it asks for is said under “criteria”.',
  ],
  ['rules:\n  claim-conflict: [hint, 3]', '2:26 Unexpected options: claim-conflict takes none.'],
  ['criteria:\n  min-lines: many', '2:14 Expected a whole number of 0 or more, true or false, found “many”.'],
  ['criteria: { min-examples: -1 }', '1:27 Expected a whole number of 0 or more, true or false, found “-1”.'],
  ['criteria:\n  spelling: true', /^2:3 Unexpected key “spelling”, expected one of min-lines, /],
  ['synonyms: [[alone]]', '1:12 Expected a list of two texts or more, found a list.'],
  ['priorities:\n  P0: grave', '2:7 Expected error, warning, info or hint, found “grave”.'],
  ['remark:\n  - a\n  - 3', '3:5 Expected a text or a list of name and options, found “3”.'],
  ['- a', '1:1 Expected keys with values, found a list.'],
  ['just words', '1:1 Expected keys with values, found “just words”.'],
  ['rules: {\n  a', /^2:4 This is not YAML: /],
  ['a: 1\na: 2', /^2:1 This is not YAML: /],
  ['plans: [*.md]', /^1:9 This is not usable YAML: expected quotation marks around “\*\.md”/],
  ['lines: [', /^1:9 This is not YAML: expected a closing “\]”$/],
  ['lines: "a', /: expected a closing quotation mark$/],
  ['plans: [a, "b" "c"]', /: expected a comma before “"c"\]”$/],
  ['root: @x', /: expected quotation marks around a value that starts with “@”$/],
  ['rules:\n\tmin-lines: off', /^2:1 .*: expected spaces as indentation, found a tab$/],
  ['rules:\n  min-lines: off\n min-examples: off', /^3:1 .*: expected the indentation/],
  ['a: b: c', /: expected one key a line, found “b: c”$/],
  ['root: "a\\qb"', /: unexpected escape in “/],
  ['root: x\nfoo', /^2:1 .*: expected a colon, hyphen, bracket or space at “foo”$/],
  ['---\na: 1\n---\nb: 1', /: expected one document, found a second one$/],
  ['a: *nowhere', /^1:4 This is not usable YAML: expected quotation marks around “\*nowhere”/],
])('what is wrong is told with its place: %j', (text, expected) => {
  expect(problemsOf(text)[0]).toMatch(expected);
});

test('what is wrong with YAML is said in Chinese too', () => {
  for (const text of [
    'a: [',
    'a: "',
    'a: *b',
    'a: @',
    'a: {b: 1 c',
    'a: 1\n- b',
    '? a: 1\n?',
    '%x\n---',
    '|',
    'a: !!int x',
  ])
    for (const { message } of readConfig(text, 'x.yaml', translatorFor('zh-cn')).problems)
      if (message.includes('YAML')) expect(message.replace(/“[^”]*”|YAML/g, ''), text).not.toMatch(/[a-z]/i);
});

test('what is right beside something wrong counts', () => {
  const { config, problems } = read(
    'lines: prose\nrules:\n  min-lines: hint\n  nonsense: off\nremark: [3, good, 4, fine]\nroot: 7\n',
  );
  expect(problems.map(({ line }) => line)).toEqual([4, 5, 5, 6]);
  expect(config).toEqual({ lines: 'prose', rules: { 'min-lines': 'hint' }, remark: ['good', 'fine'] });
});

test('a severity counts beside options that do not', () => {
  const { config } = read('rules:\n  min-lines: [hint, 3, { a: 1 }]\n');
  expect(config).toEqual({ rules: { 'min-lines': ['hint'] } });
});

test('an empty file, comments and keys that say nothing are fine', () => {
  for (const text of ['', '# nothing yet\n', 'rules:\n  # min-lines: off\n', '---\n']) {
    expect(read(text)).toMatchObject({ config: {}, problems: [] });
  }
});

test('JSON, CRLF and Chinese are read', () => {
  expect(read('{\r\n  "lines": "prose"\r\n}').config).toEqual({ lines: 'prose' });
  expect(problemsOf('synonyms:\r\n  - [指南, 3]\r\n')).toEqual(['2:10 Expected a text, found “3”.']);
  expect(
    readConfig('lines: 全部', 'f', translatorFor('zh-cn')).problems.map(({ message }) => message),
  ).toEqual(['应为：physical、non-blank 或 prose；实为：“全部”。']);
});

test.each([
  '__proto__: { polluted: 1 }',
  'constructor: { prototype: { polluted: 1 } }',
  'labels:\n  __proto__: [a]',
])('keys that reach into JavaScript are refused: %j', text => {
  const { config, problems } = read(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain('not allowed');
  expect(Object.keys(config.labels ?? {})).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a bomb of aliases is refused at once', () => {
  const levels = 'abcdefghij'.split('');
  const lines = levels.map((name, index) => {
    const inner =
      index === 0
        ? '"x"'
        : Array(9)
            .fill(`*${levels[index - 1]}`)
            .join(', ');
    return `${name}: &${name} [${inner}]`;
  });
  const { problems } = read(lines.join('\n'));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain('This is not usable YAML: its aliases (*) stand for too much');
});

test('a configuration of megabytes is refused', () => {
  expect(problemsOf(`# ${'x'.repeat(2 << 20)}`)[0]).toMatch(/expected at most 1048576/);
});

test('any text gives a configuration and problems', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      const { problems } = read(text);
      for (const { line, column } of problems) expect(line > 0 && column > 0).toBe(true);
    }),
  );
});

test('any value of any key gives usable settings or a problem', () => {
  const keys = fc.constantFrom(...Object.keys(configSchema().properties ?? {}));
  fc.assert(
    fc.property(fc.dictionary(keys, fc.jsonValue()), value => {
      const { config, problems } = read(JSON.stringify(value));
      const settings = settingsOf(config, english);
      for (const { severity } of Object.values(settings.rules))
        expect([null, 'off', 'error', 'warning', 'info', 'hint']).toContain(severity);
      // What was taken out must not leave anything else that is wrong.
      if (problems.length > 0) expect(readConfig(JSON.stringify(config), 'f', english).problems).toEqual([]);
    }),
  );
});

test.each([
  ['an alias inside what it names', 'rules: &a\n  min-lines: *a\n'],
  ['lists in lists', `rules: ${'['.repeat(100_000)}`],
  ['keys in keys', `rules: ${'{a: '.repeat(2000)}1${'}'.repeat(2000)}`],
])('%s is nested too deeply', (_, text) => {
  const { config, problems } = readConfig(text, 'f', english);
  expect(config).toEqual({});
  expect(problems.length).toBeGreaterThan(0);
});

test('the schema names every rule', () => {
  const { rules } = configSchema().properties ?? {};
  expect(Object.keys(rules?.properties ?? {})).toEqual(allRules.map(({ id }) => id));
});

const hostWith = (files: Readonly<Record<string, ReadResult>>): Host => ({
  list: async () => [],
  read: async path => files[path] ?? { kind: 'failure', reason: 'missing', detail: path },
});

test('the first file of the known names is read, and one that cannot be read is a problem', async () => {
  const text = (text: string): ReadResult => ({ kind: 'text', text, bom: false });
  const both = hostWith({ '.guidewright.yml': text('lines: prose'), '.guidewright.json': text('{}') });
  expect(await loadConfig(both, english)).toMatchObject({
    file: '.guidewright.yml',
    config: { lines: 'prose' },
  });
  const folder = hostWith({ '.guidewright.yaml': { kind: 'failure', reason: 'not-a-file', detail: '' } });
  expect((await loadConfig(folder, english)).problems).toHaveLength(1);
  expect(await loadConfig(hostWith({}), english)).toEqual({ file: null, config: {}, problems: [] });
});
