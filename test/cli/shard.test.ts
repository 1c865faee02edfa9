import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../workspace-io/folder.ts';
import { readMarkdownOf } from '../workspace-io/readMarkdownOf.ts';
import { builtForTests } from './built.ts';
import { asProgram, inProcess } from './run.ts';

const sample = readMarkdownOf(fileURLToPath(new URL('../workspace', import.meta.url)));
const built = builtForTests();

async function shards(cwd: string, count: number, ...more: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (let index = 1; index <= count; index++) {
    const argv = ['check', '--root', '.', '--shard', `${index}/${count}`, ...more];
    const { code, stdout } = await inProcess({ argv, cwd });
    expect(code).toBe(0);
    files.push(`shard-${index}.json`);
    writeFileSync(join(cwd, `shard-${index}.json`), stdout);
  }
  return files.reverse();
}

describe('--shard and merge', () => {
  for (const format of ['text', 'json', 'sarif', 'junit', 'github', 'markdown'])
    test(`shards merged are one run, byte for byte: ${format}`, async () => {
      const cwd = folderOf(sample);
      const argv = ['--root', '.', '--format', format, '--max-findings', '20'];
      const one = await inProcess({ argv: ['check', ...argv], cwd });
      for (const count of [1, 3, 20]) {
        const merged = await inProcess({ argv: ['merge', ...(await shards(cwd, count)), ...argv], cwd });
        expect(merged).toEqual(one);
      }
    });

  test('what was named and the language go with the shards', async () => {
    const cwd = folderOf(sample);
    const one = await inProcess({ argv: ['check', 'docs', '--root', '.', '--locale', 'zh-cn'], cwd });
    const parts = await shards(cwd, 2, 'docs', '--locale', 'zh-cn');
    expect(await inProcess({ argv: ['merge', ...parts, '--root', '.'], cwd })).toEqual(one);
  });

  test('a plan that was named is one in all of them, though its own words do not say so', async () => {
    const pots = '# Moving the pots\n\n| Title | File |\n|-|-|\n| Clay | clay.md |\n| Wood | wood.md |\n';
    const cwd = folderOf({ 'pots.md': pots, 'clay.md': '# Clay\n', 'wood.md': '# Wood\n' });
    const parts = await shards(cwd, 2, '--plan', 'pots.md');
    const one = await inProcess({ argv: ['check', '--root', '.', '--plan', 'pots.md'], cwd });
    expect(one.stdout).toContain('Guides: 2');
    expect(await inProcess({ argv: ['merge', ...parts, '--root', '.'], cwd })).toEqual(one);
  });

  test('shards that are missing, of another run or none end the command', async () => {
    const cwd = folderOf({ ...sample, 'none.json': '{}' });
    const [last, first] = await shards(cwd, 2);
    const merge = (...files: readonly (string | undefined)[]) =>
      inProcess({ argv: ['merge', ...files.map(String), '--root', '.'], cwd });
    expect(await merge(first)).toMatchObject({ code: 2, stderr: expect.stringContaining('missing: 2') });
    expect(await merge('none.json')).toMatchObject({ code: 2, stderr: expect.stringContaining('no shard') });
    expect(await merge('gone.json')).toMatchObject({ code: 2, stderr: expect.stringContaining('gone.json') });
    writeFileSync(join(cwd, 'PLAN.md'), `${sample['PLAN.md']}\nMore.\n`);
    const other = await inProcess({ argv: ['check', '--root', '.', '--shard', '1/2'], cwd });
    writeFileSync(join(cwd, 'other.json'), other.stdout);
    expect(await merge('other.json', last)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('not of one run'),
    });
  });

  test('a part that is none is refused', async () => {
    const cwd = folderOf(sample);
    for (const part of ['0/2', '3/2', '1', 'a/b'])
      expect(await inProcess({ argv: ['check', '--shard', part], cwd })).toMatchObject({ code: 2 });
  });
});

test('any number of workers says the same, byte for byte', () => {
  const cwd = folderOf(sample);
  const run = (count: number) =>
    asProgram(built('bin.mjs'), {
      argv: ['check', '--root', '.', '--format', 'json', '--workers', String(count)],
      cwd,
    });
  const none = run(0);
  expect(none.stdout).toContain('"findings"');
  for (const count of [1, 2, 5]) expect(run(count)).toEqual(none);
});
