import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Places } from './openPage.ts';
import type { Part } from './tally.ts';

const run = promisify(execFile);

/** Installs the npm package as a user would, and uses its command line, its language server and its remark plugin. */
export async function usePackage(tgz: string, { root, scratch }: Places, part: Part): Promise<void> {
  const folder = join(scratch, 'npm');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const sample = join(root, 'test', 'workspace');
  const program = join(folder, 'node_modules', 'guidewright', 'dist', 'bin.mjs');
  const attempt = async (title: string, does: () => Promise<void>): Promise<void> => {
    const begun = performance.now();
    try {
      await does();
      part.add({ kind: 'passed', title, ms: Math.round(performance.now() - begun) });
    } catch (error) {
      part.add({ kind: 'failed', title, reason: error instanceof Error ? `${error.stack}` : `${error}` });
    }
  };

  await attempt('is installed', async () => {
    await run('npm', ['install', tgz, '--no-audit', '--no-fund', '--prefer-offline'], {
      cwd: folder,
      shell: process.platform === 'win32',
    });
  });
  await attempt('its command line checks the sample, and ends with 1 for what it finds', async () => {
    const args = [program, 'check', '--root', sample, '--plan', 'PLAN.md', '--format', 'json'];
    const { code, stdout } = (await run(process.execPath, args, { cwd: sample }).catch(
      (error: { code: number; stdout: string }) => error as { code?: number; stdout: string },
    )) as { code?: number; stdout: string };
    assert.equal(code, 1);
    const document = JSON.parse(stdout);
    assert.equal(document.version, 1);
    assert.equal(document.plans[0].topics.length, 5);
  });
  await attempt('its language server answers', async () => {
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: process.pid, rootUri: null, capabilities: {} },
    });
    const server = execFile(process.execPath, [program, 'lsp', '--stdio']);
    const answer = new Promise<string>((resolve, reject) => {
      server.stdout?.on('data', resolve);
      server.on('exit', code => reject(new Error(`ended with ${code}`)));
    });
    server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    try {
      assert.match(await answer, /Content-Length|"capabilities"/);
    } finally {
      server.kill();
    }
  });
  await attempt('its remark plugin is there', async () => {
    const code =
      "const { default: plugin } = await import('guidewright/remark'); console.log(typeof plugin);";
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
    assert.match(stdout, /function|object/);
    const { exports } = JSON.parse(
      readFileSync(join(folder, 'node_modules', 'guidewright', 'package.json'), 'utf8'),
    );
    for (const path of Object.values<string>(exports['./remark']))
      assert.ok(existsSync(join(folder, 'node_modules', 'guidewright', path)), path);
  });
}
