import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../server/src/cli/io.ts';
import { nodeFiles } from '../../server/src/cli/nodeFiles.ts';
import { folderOf } from '../workspace-io/folder.ts';
import { type Answer, inProcess } from './run.ts';

const plan = `# Docs plan

### 1. Queues

**File:** \`docs/queues.md\`

**Outline:**

- Ordering (first in, first out)
- Back pressure

### 2. Clocks

**File:** \`docs/clocks.md\`

**Outline:**

- Clock skew

## Progress

| Topic  | Status    | Progress |
|--------|-----------|----------|
| Queues | ⏳ To do   | 0%       |
| Clocks | ✅ Written | 100%     |
`;
const queues = `# Queues

## Ordering

First in, first out: a queue keeps the order in which things arrive, because it grows at one end and shrinks at the other.

## Back pressure

A full queue says so, because otherwise its writers drown it, and nobody knows what was lost on the way to its readers.
`;
const synced = plan
  .replace('| ⏳ To do   | 0%       |', '| ✅ Written | 100%     |')
  .replace(/\| Clocks .*/, '| Clocks | ⏳ To do   | 0%       |');

/** Calls the command line where some of the file system's calls fail. */
function failing(cwd: string, argv: readonly string[], broken: Partial<Files>): Promise<Answer> {
  return inProcess({ argv, cwd }, { files: { ...nodeFiles, ...broken } });
}

function fails(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code });
  };
}

describe('init', () => {
  test('makes every missing guide from its outline, and touches no other', async () => {
    const cwd = folderOf({ 'PLAN.md': plan, 'docs/clocks.md': 'mine' });
    const { code, stdout } = await inProcess({ argv: ['init'], cwd });
    expect([code, stdout]).toEqual([0, 'Created docs/queues.md\nGuides created: 1.\n']);
    expect(readFileSync(join(cwd, 'docs/queues.md'), 'utf8')).toBe(
      '# Queues\n\n## Ordering\n\n### first in\n\n### first out\n\n## Back pressure\n',
    );
    expect(readFileSync(join(cwd, 'docs/clocks.md'), 'utf8')).toBe('mine');
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual([
      'PLAN.md',
      'docs',
      'docs/clocks.md',
      'docs/queues.md',
    ]);
  });

  test.each(['Clocks', '2', 'docs/clocks.md', 'clock'])('makes the one that is named: %s', async name => {
    const cwd = folderOf({ 'PLAN.md': plan });
    expect((await inProcess({ argv: ['init', name], cwd })).stdout).toBe(
      'Created docs/clocks.md\nGuides created: 1.\n',
    );
  });

  test('says what it would make, and makes nothing', async () => {
    const cwd = folderOf({ 'PLAN.md': plan });
    const { code, stdout } = await inProcess({ argv: ['init', 'Clocks', '--dry-run'], cwd });
    expect([code, stdout]).toEqual([
      0,
      '--- /dev/null\n+++ b/docs/clocks.md\n@@ -0,0 +1,3 @@\n+# Clocks\n+\n+## Clock skew\n',
    ]);
    expect(readdirSync(cwd)).toEqual(['PLAN.md']);
  });

  test('makes nothing through a link that leads out', async () => {
    const cwd = folderOf({ 'PLAN.md': plan });
    const outside = folderOf({});
    symlinkSync(outside, join(cwd, 'docs'));
    const { code, stderr } = await inProcess({ argv: ['init', 'Clocks'], cwd });
    expect([code, stderr]).toEqual([
      2,
      'guidewright: Can’t create docs/clocks.md: it lies outside the root folder.\n',
    ]);
    expect(readdirSync(outside)).toEqual([]);
  });

  test('does not make a guide that has likely moved, unless it is named', async () => {
    const cwd = folderOf({ 'PLAN.md': plan, 'old/queues.md': queues, 'docs/clocks.md': '# Clocks\n' });
    const { stdout, stderr } = await inProcess({ argv: ['init'], cwd });
    expect(stdout).toBe('Guides created: 0.\n');
    expect(stderr).toContain('it may be old/queues.md; name its topic to make it all the same');
    expect((await inProcess({ argv: ['init', 'Queues'], cwd })).stdout).toContain('Created docs/queues.md');
  });

  test('tells why a file could not be written', async () => {
    const cwd = folderOf({ 'PLAN.md': plan });
    const { code, stderr } = await failing(cwd, ['init', '2'], { create: fails('ENOSPC') });
    expect([code, stderr]).toEqual([2, 'guidewright: Can’t create docs/clocks.md: the disk is full.\n']);
  });

  test('a name that several topics have ends it, and tells their files', async () => {
    const plan = '# Docs plan\n\n- [ ] `docs/a.md` - Start here\n- [ ] `docs/b.md` - Start here\n';
    const cwd = folderOf({ 'PLAN.md': plan });
    const { code, stderr } = await inProcess({ argv: ['init', 'start'], cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('docs/a.md, docs/b.md');
  });

  test('a name that fits nothing ends it', async () => {
    const cwd = folderOf({ 'PLAN.md': plan });
    const { code, stderr } = await inProcess({ argv: ['init', 'Cloks'], cwd });
    expect([code, stderr]).toEqual([2, 'guidewright: No topic is named “Cloks”. Did you mean “Clocks”?\n']);
  });
});

describe('sync', () => {
  test('writes what was measured into the table, and nothing else', async () => {
    const cwd = folderOf({ 'PLAN.md': plan, 'docs/queues.md': queues });
    const { code, stdout } = await inProcess({ argv: ['sync'], cwd });
    expect([code, stdout]).toEqual([0, 'PLAN.md: topics updated: 2.\n']);
    expect(readFileSync(join(cwd, 'PLAN.md'), 'utf8')).toBe(synced);
    expect((await inProcess({ argv: ['sync'], cwd })).stdout).toBe('PLAN.md says what was measured.\n');
    expect(readdirSync(cwd).sort()).toEqual(['PLAN.md', 'docs']);
  });

  test('writes of the topics that are named alone', async () => {
    const cwd = folderOf({ 'PLAN.md': plan, 'docs/queues.md': queues });
    await inProcess({ argv: ['sync', 'Clocks'], cwd });
    expect(readFileSync(join(cwd, 'PLAN.md'), 'utf8')).toBe(
      plan.replace(/\| Clocks .*/, '| Clocks | ⏳ To do   | 0%       |'),
    );
  });

  test('keeps byte order mark and line ends', async () => {
    const crlf = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const cwd = folderOf({ 'PLAN.md': crlf(plan), 'docs/queues.md': queues });
    await inProcess({ argv: ['sync'], cwd });
    expect(readFileSync(join(cwd, 'PLAN.md'), 'utf8')).toBe(crlf(synced));
  });

  test('shows a diff, and writes nothing', async () => {
    const cwd = folderOf({ 'PLAN.md': plan, 'docs/queues.md': queues });
    const { code, stdout, stderr } = await inProcess({ argv: ['sync', '--dry-run'], cwd });
    expect([code, stderr]).toEqual([0, 'PLAN.md: topics that would be updated: 2.\n']);
    expect(stdout).toContain('-| Queues | ⏳ To do   | 0%       |\n');
    expect(stdout).toContain('+| Queues | ✅ Written | 100%     |\n');
    expect(readFileSync(join(cwd, 'PLAN.md'), 'utf8')).toBe(plan);
  });

  test.each([
    [
      'a plan that was changed meanwhile',
      { bytes: () => new TextEncoder().encode(`${plan}\nMore.\n`) },
      'it was changed meanwhile',
    ],
    ['a plan that may not be written', { replace: fails('EACCES') }, 'it may not be written'],
    ['a full disk', { replace: fails('ENOSPC') }, 'the disk is full'],
  ] as const)('leaves alone %s', async (_, broken, why) => {
    const cwd = folderOf({ 'PLAN.md': plan, 'docs/queues.md': queues });
    const { code, stderr } = await failing(cwd, ['sync'], broken);
    expect([code, stderr]).toEqual([2, `guidewright: Can’t write PLAN.md: ${why}. It is as it was.\n`]);
    expect(readFileSync(join(cwd, 'PLAN.md'), 'utf8')).toBe(plan);
  });

  test('leaves a plan alone of which not all is UTF-8', async () => {
    const cwd = folderOf({ 'docs/queues.md': queues });
    const bytes = Buffer.concat([Buffer.from(plan), Buffer.from([0xff, 0x0a])]);
    writeFileSync(join(cwd, 'PLAN.md'), bytes);
    const { code, stderr } = await inProcess({ argv: ['sync'], cwd });
    expect([code, stderr]).toEqual([
      2,
      'guidewright: Can’t write PLAN.md: it is not all UTF-8. It is as it was.\n',
    ]);
    expect(readFileSync(join(cwd, 'PLAN.md'))).toEqual(bytes);
  });

  test('leaves a plan outside the root alone', async () => {
    const cwd = folderOf({ 'PLAN.md': plan, 'root/docs/queues.md': queues });
    const argv = ['sync', '--plan', 'PLAN.md', '--root', 'root'];
    const { code, stderr } = await inProcess({ argv, cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('it lies outside the root folder. It is as it was.');
    expect(readFileSync(join(cwd, 'PLAN.md'), 'utf8')).toBe(plan);
  });
});
