import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const sources = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.m?ts$/.test(file))
    .map(file => read(join(folder, file)))
    .join('\n');

const manifestText = read('package.json');
const manifest = JSON.parse(manifestText);
const { contributes } = manifest;
const english: Record<string, string> = JSON.parse(read('package.nls.json'));
const chinese: Record<string, string> = JSON.parse(read('package.nls.zh-cn.json'));
const client = sources('client/src');
const protocol = read('server/src/protocol.ts');
const editorTests = sources('test/editor');

const commands: string[] = contributes.commands.map((each: { command: string }) => each.command);
const settings = Object.keys(contributes.configuration.properties);
const views: string[] = Object.values(contributes.views as Record<string, { id: string }[]>)
  .flat()
  .map(view => view.id);
const keys: { command: string; key: string }[] = contributes.keybindings;
const han = /\p{Script=Han}/u;

test('every contributed command is in the table, and every command of the table is contributed', () => {
  const table = [...read('client/src/commands/register.ts').matchAll(/^ {2}'(guidewright\.[\w.]+)':/gm)];
  const internal = ['guidewright.topics.open'];
  expect(table.map(match => match[1]).toSorted()).toEqual([...commands, ...internal].toSorted());
});

test('menus, keys, welcome texts and the walkthrough name commands that exist', () => {
  const menus = Object.values(contributes.menus as Record<string, { command: string }[]>).flat();
  const links = [...`${Object.values(english)}`.matchAll(/command:(guidewright\.[\w.]+)/g)].map(
    match => match[1],
  );
  const named = [...menus.map(item => item.command), ...keys.map(key => key.command), ...links];
  const built = views.map(view => `${view}.focus`);
  expect(named.filter(command => ![...commands, ...built].includes(command as string))).toEqual([]);
});

test('every key is in the one chord of our own', () => {
  expect(keys.filter(({ key }) => !/^ctrl\+alt\+g [a-z]$/.test(key))).toEqual([]);
  expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
});

test('every view is made by the client', () => {
  expect(views.filter(view => !client.includes(`createTreeView('${view}'`))).toEqual([]);
});

test('every setting is read by the client or named in the protocol', () => {
  const unread = settings.filter(setting => {
    const key = setting.replace(/^guidewright\./, '');
    const inProtocol = new RegExp(`readonly ${key.split('.')[0]}\\?:`).test(protocol);
    return !client.includes(`get('${key}'`) && !inProtocol;
  });
  expect(unread).toEqual([]);
});

test('every setting has a scope, a default and a description', () => {
  for (const [key, schema] of Object.entries<Record<string, unknown>>(contributes.configuration.properties)) {
    expect(schema.scope, key).toMatch(/^(?:resource|window|machine|application)$/);
    expect(schema, key).toHaveProperty('default');
    expect(schema.markdownDescription, key).toMatch(/^%setting\./);
  }
});

test('every feature of the protocol is a setting', () => {
  const features = [...(protocol.match(/export type Feature =([^;]+);/)?.[1] ?? '').matchAll(/'(\w+)'/g)];
  const contributed = settings.filter(key => key.startsWith('guidewright.features.'));
  expect(contributed.toSorted()).toEqual(
    features.map(match => `guidewright.features.${match[1]}`).toSorted(),
  );
});

test('the manifest is described in both languages, with nothing left over', () => {
  const used = [...manifestText.matchAll(/"%([\w.-]+)%"/g)].map(match => match[1] as string);
  expect(Object.keys(english).toSorted()).toEqual([...new Set(used)].toSorted());
  expect(Object.keys(chinese)).toEqual(Object.keys(english));
  for (const [key, text] of Object.entries(chinese)) expect(text, key).toMatch(han);
});

test("the client's sentences are Chinese too, with the same holes, and nothing is left over", () => {
  const calls = [...client.matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g)];
  expect(client.split('l10n.t(').length - 1, 'every sentence is a literal').toBe(calls.length);
  const sentences = [...new Set(calls.map(match => match[1] ?? match[2]))].toSorted();
  const base: Record<string, string> = JSON.parse(read('l10n/bundle.l10n.json'));
  const bundle: Record<string, string> = JSON.parse(read('l10n/bundle.l10n.zh-cn.json'));
  expect(Object.keys(bundle).toSorted()).toEqual(sentences);
  expect(Object.keys(base).toSorted()).toEqual(sentences);
  const holes = (text: string): string[] => (text.match(/\{\d+\}/g) ?? []).toSorted();
  for (const [sentence, text] of Object.entries(bundle)) {
    expect(holes(text), sentence).toEqual(holes(sentence));
    if (!/^\{0\}%$|^Guidewright/.test(text)) expect(text, sentence).toMatch(han);
  }
});

test('every file that the manifest names is there', () => {
  const named = [
    manifest.icon,
    ...contributes.snippets.map((each: { path: string }) => each.path),
    ...contributes.grammars.map((each: { path: string }) => each.path),
    ...contributes.yamlValidation.map((each: { url: string }) => each.url),
    ...contributes.viewsContainers.activitybar.map((each: { icon: string }) => each.icon),
    ...contributes.walkthroughs.flatMap((each: { steps: { media: { svg: string } }[] }) =>
      each.steps.map(step => step.media.svg),
    ),
  ];
  expect(named.filter(path => !existsSync(join(root, path)))).toEqual([]);
});

test('every context that a clause asks for is set by the client', () => {
  const clauses = [...manifestText.matchAll(/"(?:when|enablement)": "([^"]+)"/g)].map(
    match => match[1] as string,
  );
  const asked = new Set(clauses.join(' ').match(/\bguidewright\.\w+(?:\.\w+)*/g));
  for (const view of views) asked.delete(view);
  const set = new Set([...client.matchAll(/'setContext',\s*'([\w.]+)'/g)].map(match => match[1]));
  expect([...asked].filter(context => !set.has(context))).toEqual([]);
});

test("every contributed command is run by an editor's test", () => {
  const run = new Set(
    [...editorTests.matchAll(/\b(?:run|step|executeCommand)\(\s*'([\w.]+)'/g)].map(match => match[1]),
  );
  expect(commands.filter(command => !run.has(command))).toEqual([]);
});

test("every contributed key is pressed by a person's story", () => {
  const pressed = new Set([...editorTests.matchAll(/\bchord\('(\w)'\)/g)].map(match => match[1]));
  expect(keys.filter(({ key }) => !pressed.has(key.at(-1)))).toEqual([]);
});

test("every contributed view is opened, and every setting changed, by an editor's test", () => {
  expect(views.filter(view => !editorTests.includes(`'${view}.focus'`))).toEqual([]);
  const changed = (setting: string): boolean => {
    const name = setting.replace(/^guidewright\./, '');
    return [name, name.replace(/^features\./, '')].some(key => editorTests.includes(`'${key}'`));
  };
  expect(settings.filter(setting => !changed(setting))).toEqual([]);
});

test('snippets are the same in both languages, with prefixes and well-formed tab stops', () => {
  for (const kind of ['guide', 'plan']) {
    const [en, zh] = ['', '.zh-cn'].map(
      suffix =>
        Object.values(JSON.parse(read(`snippets/${kind}${suffix}.code-snippets.json`))) as {
          prefix: string[];
          body: string[];
        }[],
    );
    expect(zh?.map(({ prefix }) => prefix[0])).toEqual(en?.map(({ prefix }) => prefix[0]));
    for (const [index, snippet] of (en ?? []).entries()) {
      const stops = (body: readonly string[]): string[] =>
        [...body.join('\n').matchAll(/\$\{?(\d+)/g)].map(match => match[1] as string).toSorted();
      expect(stops(zh?.[index]?.body ?? []), snippet.prefix[0]).toEqual(stops(snippet.body));
    }
  }
});

test.each([
  [
    '::error file=docs/a.md,line=3,endLine=3,col=1,endColumn=9,title=required-section::Expected a section',
    ['error', 'docs/a.md', '3', '1', 'required-section', 'Expected a section'],
  ],
  [
    '::notice title=min-lines,file=docs/a.md,line=1,col=1::Unexpected 12 lines: 800',
    ['notice', 'docs/a.md', '1', '1', 'min-lines', 'Unexpected 12 lines: 800'],
  ],
])("the task's problem matcher reads %s", (line, expected) => {
  const { pattern } = contributes.problemMatchers[0];
  const match = new RegExp(pattern.regexp).exec(line);
  const { severity, file, line: at, column, code, message } = pattern;
  expect([severity, file, at, column, code, message].map(group => match?.[group])).toEqual(expected);
});
