import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { afterAll, expect, test } from 'vitest';
import { desktopStarts } from '../editor/desktopStarts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'guidewright-desktop-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Stands for VS Code: writes down how it was started, and ends as it is told. */
const log = join(scratch, 'log');
const standIn = join(scratch, 'code');
writeFileSync(
  standIn,
  `#!${process.execPath}
require('node:fs').writeFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)));
process.exit(Number(process.env.ENDS ?? 0));
`,
);
chmodSync(standIn, 0o755);

// A script is no program there.
test.runIf(process.platform !== 'win32')('the desktop is started with what the suite looks at', async () => {
  const suite = join(root, 'dist', 'test', 'editor', 'suite', 'index.js');
  const seen = new Map<string, readonly string[]>();
  const starts = desktopStarts(root, suite, scratch);
  for (const { name, options } of starts) {
    await runTests({ vscodeExecutablePath: standIn, ...options });
    const args: string[] = JSON.parse(readFileSync(log, 'utf8'));
    expect(args).toContain(`--extensionDevelopmentPath=${root}`);
    expect(args).toContain(`--extensionTestsPath=${suite}`);
    seen.set(
      name,
      args.filter(arg => arg.startsWith(scratch)),
    );
  }
  const opened = [...seen].map(([name, paths]) => [name, ...paths.map(path => basename(path))]);
  expect(opened).toEqual([
    ['sample', 'workspace'],
    ['folders', 'two.code-workspace'],
    ['no-plan', 'empty'],
    ['no-folder'],
  ]);
  for (const path of [...seen.values()].flat()) expect(existsSync(path)).toBe(true);
  const [{ options }] = starts as [(typeof starts)[number]];
  const failing = { ...options, vscodeExecutablePath: standIn, extensionTestsEnv: { ENDS: '1' } };
  await expect(runTests(failing)).rejects.toThrow();
});
