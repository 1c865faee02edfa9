import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../workspace-io/folder.ts';
import { builtForTests } from './built.ts';
import { type Case, cases, filesOf } from './cases.ts';
import { type Answer, asProgram, type Call, inProcess } from './run.ts';

const built = builtForTests();

function callOf(one: Case): Call {
  const folder = folderOf(filesOf(one));
  return {
    argv: one.argv,
    cwd: join(folder, one.cwd ?? ''),
    ...(one.stdin ? { stdin: one.stdin } : {}),
    ...(one.env ? { env: one.env } : {}),
  };
}

/** An answer as text that is the same on every machine. */
function told({ code, stdout, stderr }: Answer, { cwd }: Call): string {
  const plain = (text: string): string =>
    text
      .replaceAll(/[^\s"',。：（]*guidewright-[A-Za-z0-9]{6}(?=[^A-Za-z0-9]|$)/g, 'FOLDER')
      .replaceAll(cwd, 'FOLDER');
  return `exit ${code}\n--- stdout\n${plain(stdout)}--- stderr\n${plain(stderr)}`;
}

for (const one of cases) {
  test(`in this process: ${one.name}`, async () => {
    const call = callOf(one);
    await expect(told(await inProcess(call), call)).toMatchFileSnapshot(`outputs/${one.name}.txt`);
  });
  test(`as a program: ${one.name}`, async () => {
    const call = callOf(one);
    await expect(told(asProgram(built('bin.mjs'), call), call)).toMatchFileSnapshot(
      `outputs/${one.name}.txt`,
    );
  });
}

test('case names are unique', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});
