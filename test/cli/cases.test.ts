import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOf } from '../workspace-io/folder.ts';
import { type Case, cases, filesOf } from './cases.ts';
import { type Answer, asProgram, type Call, inProcess } from './run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let program = '';
let built = '';

beforeAll(() => {
  // Inside the project, so that the built program finds the packages that stay apart.
  built = mkdtempSync(join(root, 'dist-test-'));
  execFileSync(process.execPath, ['scripts/build.mjs', '--only', 'cli', '--out', built, '--quiet'], {
    cwd: root,
  });
  program = join(built, 'bin.mjs');
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

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
      .replaceAll(/[^\s"',。：（]*guidewright-[A-Za-z0-9]{6}(?=[^A-Za-z0-9]|$)/g, path =>
        path.startsWith('file:') ? 'file://FOLDER' : 'FOLDER',
      )
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
    await expect(told(asProgram(program, call), call)).toMatchFileSnapshot(`outputs/${one.name}.txt`);
  });
}

test('case names are unique', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});
