import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../workspace-io/folder.ts';
import { readMarkdownOf } from '../workspace-io/readMarkdownOf.ts';
import { inProcess } from './run.ts';

const sample = readMarkdownOf(fileURLToPath(new URL('../workspace', import.meta.url)));
const names = Object.keys(sample).sort();

const check = (cwd: string, ...more: readonly string[]) =>
  inProcess({ argv: ['check', '--root', '.', '--format', 'json', ...more], cwd });

/** The entries that are kept in a folder, by name. */
function entriesIn(cwd: string): readonly string[] {
  const home = join(cwd, '.guidewright-cache');
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.json'))
    .sort();
}

/** A line of a file taken away, doubled, moved or changed in one letter. */
const edit = fc.record({
  file: fc.nat(names.length - 1),
  line: fc.nat(200),
  kind: fc.constantFrom('remove', 'double', 'heading', 'tick', 'letter'),
});

function edited(text: string, { line, kind }: { readonly line: number; readonly kind: string }): string {
  const lines = text.split('\n');
  const at = line % lines.length;
  const old = lines[at] ?? '';
  const now = {
    remove: [],
    double: [old, old],
    heading: [`## ${old}`],
    tick: [old.replace('[ ]', '[x]').replace('⏳', '✅')],
    letter: [old.slice(1)],
  }[kind];
  lines.splice(at, 1, ...(now ?? []));
  return lines.join('\n');
}

describe('--cache', () => {
  test('changes no verdict, whatever is edited between the runs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async edits => {
        const cwd = folderOf(sample);
        await check(cwd, '--cache');
        for (const one of edits) {
          const file = join(cwd, names[one.file] as string);
          writeFileSync(file, edited(readFileSync(file, 'utf8'), one));
          expect(await check(cwd, '--cache')).toEqual(await check(cwd));
        }
      }),
      { numRuns: 15 },
    );
  });

  test('leaves a folder that was there as it was, but for what is kept', async () => {
    const cwd = folderOf({ ...sample, '.gitignore': 'node_modules\n' });
    await check(cwd, '--cache-location', '.');
    await check(cwd, '--cache-location', 'docs');
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toBe('node_modules\n');
    expect(readdirSync(join(cwd, 'docs'))).not.toContain('.gitignore');
    await check(cwd, '--cache');
    expect(readFileSync(join(cwd, '.guidewright-cache/.gitignore'), 'utf8')).toBe('*\n');
  });

  test('finds what it kept, and keeps nothing of what is no more', async () => {
    const cwd = folderOf(sample);
    await check(cwd, '--cache');
    const first = entriesIn(cwd);
    expect(first.length).toBeGreaterThan(4);
    await check(cwd, '--cache');
    expect(entriesIn(cwd)).toEqual(first);
    const guide = join(cwd, 'docs/retries.md');
    writeFileSync(guide, `${readFileSync(guide, 'utf8')}\nMore.\n`);
    await check(cwd, '--cache');
    const second = entriesIn(cwd);
    expect(second).toHaveLength(first.length);
    expect(second.filter(name => !first.includes(name))).toHaveLength(1);
  });

  test('a damaged entry is judged again', async () => {
    const cwd = folderOf(sample);
    const good = await check(cwd, '--cache');
    for (const name of entriesIn(cwd)) truncateSync(join(cwd, '.guidewright-cache', name), 100);
    expect(await check(cwd, '--cache')).toEqual(good);
  });

  test('another configuration or language finds nothing of the first', async () => {
    const cwd = folderOf(sample);
    await check(cwd, '--cache');
    expect(await check(cwd, '--cache', '--locale', 'zh-cn')).toEqual(await check(cwd, '--locale', 'zh-cn'));
    writeFileSync(join(cwd, '.guidewright.yaml'), 'rules:\n  required-section: hint\nlines: prose\n');
    expect(await check(cwd, '--cache')).toEqual(await check(cwd));
  });

  test('a folder that can’t be written to is told of, and no reason to fail', async () => {
    const cwd = folderOf({ ...sample, taken: 'a file, where a folder is wanted' });
    const { stderr, ...told } = await check(cwd, '--cache-location', 'taken');
    expect(stderr).toMatch(/^guidewright: Can’t keep verdicts in .*taken: .+\.\n$/);
    expect({ ...told, stderr: '' }).toEqual(await check(cwd));
  });
});
