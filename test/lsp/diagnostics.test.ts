import { expect, test } from 'vitest';
import {
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  DidRenameFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import { start, type TestClient, uriOf } from './harness.ts';
import { caches, files, plan, queues } from './sample.ts';

const guide = 'docs/queues.md';
const tells = (found: readonly Diagnostic[], word: string): boolean =>
  found.some(({ message }) => String(message).includes(word));
const lacksRetries = (found: readonly Diagnostic[]): boolean => tells(found, 'Retries');
const retries =
  '\n## Retries\n\nA retry waits twice as long as the one before it, and gives up after five of them.\n';

test('guides that nobody opened are diagnosed, with the way to the plan', async () => {
  const client = await start({ files });
  const found = await client.until(guide, lacksRetries);
  const missing = found.find(({ message }) => String(message).includes('Retries'));
  expect(missing).toMatchObject({ code: 'required-section', source: 'guidewright' });
  expect(missing?.codeDescription?.href).toContain('required-section');
  expect(missing?.relatedInformation?.[0]?.location).toMatchObject({
    uri: uriOf('PLAN.md'),
    range: { start: { line: 9 } },
  });
});

test('unsaved text counts, each version is told, and none after a newer one', async () => {
  const client = await start({ files });
  await client.open(guide);
  expect(lacksRetries(await client.judged(guide, 1))).toBe(true);
  const end = { line: 5, character: 0 };
  const version = await client.change(guide, { range: { start: end, end }, text: retries });
  expect(lacksRetries(await client.judged(guide, version))).toBe(false);
  const versions = client.history.flatMap(({ uri, version }) =>
    uri === uriOf(guide) ? (version ?? []) : [],
  );
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
});

test('ten edits at once are told once, as the last of them is', async () => {
  const client = await start({ files });
  await client.open(guide);
  await client.judged(guide, 1);
  const before = client.history.length;
  const sent = Array.from({ length: 9 }, (_, index) => client.change(guide, `${queues}\n${index}\n`));
  const last = client.change(guide, queues + retries);
  await Promise.all(sent);
  expect(lacksRetries(await client.judged(guide, await last))).toBe(false);
  const told = client.history.slice(before).filter(({ uri }) => uri === uriOf(guide));
  expect(told.length).toBeLessThan(10);
});

test('a document that is closed is what is on disk', async () => {
  const client = await start({ files });
  await client.open(guide);
  await client.change(guide, queues + retries);
  await client.until(guide, found => !lacksRetries(found));
  await client.close(guide);
  await client.until(guide, lacksRetries);
});

test('an edit of the plan is judged in the guides that it governs, and in no other', async () => {
  const client = await start({ files });
  await client.until(guide, lacksRetries);
  await client.open('PLAN.md');
  await client.judged('PLAN.md', 1);
  const before = client.history.length;
  await client.change('PLAN.md', plan.replace('- Retries\n', '- Retries\n- Dead letters\n'));
  await client.until(guide, found => tells(found, 'Dead letters'));
  const told = client.history.slice(before).map(({ uri }) => uri);
  expect(told).not.toContain(uriOf('docs/caches.md'));
});

test('lines that move in the plan move in what leads there', async () => {
  const client = await start({ files });
  await client.until(guide, lacksRetries);
  await client.open('PLAN.md');
  await client.change('PLAN.md', `# Title\n\nMore words.\n\n${plan}`);
  const found = await client.until(guide, all =>
    all.some(each => each.relatedInformation?.some(({ location }) => location.range.start.line === 13)),
  );
  expect(lacksRetries(found)).toBe(true);
});

test('files that change, come and go on disk are judged as they are', async () => {
  const client = await start({ files });
  await client.until(guide, lacksRetries);
  await client.write(guide, queues + retries);
  await client.until(guide, found => !lacksRetries(found));
  await client.write(guide, null);
  await client.until(guide, found => found.length === 0);
  await client.until('PLAN.md', found => found.some(({ code }) => code === 'missing-guide'));
  await client.write(guide, queues);
  await client.until(guide, lacksRetries);
  await client.until('PLAN.md', found => found.every(({ code }) => code !== 'missing-guide'));
});

test('a folder that is moved away and back takes its files along, whoever tells of it', async () => {
  const ways: readonly ((client: TestClient, from: string, to: string) => Promise<void>)[] = [
    (client, from, to) =>
      client.connection.sendNotification(DidRenameFilesNotification.type, {
        files: [{ oldUri: uriOf(from), newUri: uriOf(to) }],
      }),
    (client, from, to) =>
      client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [
          { uri: uriOf(from), type: FileChangeType.Deleted },
          { uri: uriOf(to), type: FileChangeType.Created },
        ],
      }),
  ];
  for (const told of ways) {
    const client = await start({ files });
    const move = async (from: string, to: string, text = queues): Promise<void> => {
      client.disk.delete(uriOf(`${from}/queues.md`));
      client.disk.set(uriOf(`${to}/queues.md`), text);
      await told(client, from, to);
    };
    await client.until(guide, lacksRetries);
    await move('docs', 'old');
    await client.until(guide, found => found.length === 0);
    await move('old', 'docs');
    await client.until(guide, lacksRetries);
    // Another folder in its place holds another text.
    await move('new', 'docs', queues + retries);
    await client.until(guide, found => found.length > 0 && !lacksRetries(found));
    client.connection.dispose();
  }
});

test('a plan that comes and goes takes its findings along', async () => {
  const client = await start({ files: { [guide]: queues, 'docs/caches.md': caches } });
  await client.write('PLAN.md', plan);
  await client.until(guide, lacksRetries);
  await client.write('PLAN.md', null);
  await client.until(guide, found => found.length === 0);
});

test('a plan that is being written is one, before it is saved', async () => {
  const client = await start({ files: { [guide]: queues } });
  await client.open('PLAN.md', '# Guides\n');
  await client.change('PLAN.md', plan);
  await client.until(guide, lacksRetries);
  await client.close('PLAN.md');
  await client.until(guide, found => found.length === 0);
});

test('settings decide, per folder, and the folder’s own file before them', async () => {
  const client = await start({ files, settings: { rules: { 'required-section': 'hint' } } });
  await client.until(guide, found =>
    found.some(each => each.severity === 4 && each.code === 'required-section'),
  );
  await client.write('.guidewright.yaml', 'rules:\n  required-section: error\n');
  await client.until(guide, found =>
    found.some(each => each.severity === 1 && each.code === 'required-section'),
  );
  await client.write('.guidewright.yaml', null);
  await client.configure({ rules: { 'required-section': 'off' } });
  await client.until(
    guide,
    found => found.length > 0 && found.every(({ code }) => code !== 'required-section'),
  );
});

test('an open plan is read anew where its paths count from another folder', async () => {
  const client = await start({ files });
  await client.open('PLAN.md');
  await client.until(guide, lacksRetries);
  const lacksGuides = (found: readonly { readonly code?: unknown }[]): boolean =>
    found.filter(({ code }) => code === 'missing-guide').length === 2;
  await client.configure({ base: 'nowhere' });
  await client.until('PLAN.md', lacksGuides);
  await client.configure({});
  await client.until('PLAN.md', found => !lacksGuides(found));
});

test('diagnostics can be left to open documents, or switched off', async () => {
  const client = await start({ files, settings: { diagnostics: { scope: 'open' } } });
  await client.open('docs/caches.md');
  await client.judged('docs/caches.md', 1);
  await client.open(guide);
  await client.until(guide, lacksRetries);
  await client.close(guide);
  await client.until(guide, found => found.length === 0);
  await client.configure({ diagnostics: { scope: 'workspace' } });
  await client.until(guide, lacksRetries);
  await client.configure({ features: { diagnostics: false } });
  await client.until(guide, found => found.length === 0);
});

test('messages and their pages are in the client’s language', async () => {
  const client = await start({ files, locale: 'zh-CN' });
  const found = await client.until(guide, all => all.length > 0);
  for (const { message, codeDescription } of found) {
    expect(message).toMatch(/\p{Script=Han}/u);
    expect(codeDescription?.href).toMatch(/\.zh-cn\.md$/);
  }
});

test('what is half typed is told of as what it is', async () => {
  const client = await start({ files });
  const path = 'docs/caches.md';
  await client.open(path);
  const contents =
    '# Caches\n\n## Contents\n\n- [Eviction](#eviction)\n- [Troubleshooting](#troubleshooting)\n\n';
  const told = async (end: string): Promise<readonly string[]> => {
    const version = await client.change(path, caches.replace('# Caches\n\n', contents) + end);
    const found = await client.judged(path, version);
    return found.flatMap(({ code, message }) => (code === 'troubleshooting' ? [] : String(message)));
  };
  expect(await told('\n#')).toEqual([]);
  expect(await told('\n## \n')).toEqual(['Expected words in this heading, found none.']);
  expect(await told('\n```sh\necho')).toEqual([
    'Expected the code fence of line 16 to end, found the end of the text.',
  ]);
  expect(await told('\n```sh\n\n## More\n')).toEqual([
    'Expected the code fence of line 16 to end, found headings or text inside it from line 18.',
  ]);
});

test('half of a character in a path costs no other guide its findings', async () => {
  const broken = '### 9. Broken\n\n**File:** `docs/\ud83dx.md`\n\n**Outline:**\n- Basics\n\n';
  const text = (files['PLAN.md'] as string).replace('### ', `${broken}### `);
  const client = await start({ files: { ...files, 'PLAN.md': text } });
  await client.until(guide, lacksRetries);
  const found = await client.until('PLAN.md', all => all.some(({ code }) => code === 'missing-guide'));
  expect(found.some(({ range }) => range.start.line === 4)).toBe(true);
});
