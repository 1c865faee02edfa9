/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, findings, hasGap, suiteFor, topicWhere, until } from './host.ts';

suiteFor(['sample'], 'server', () => {
  test('one that was killed comes back with the tree and the findings', async () => {
    const services = await extension();
    const uri = vscode.Uri.parse(topicWhere(services, hasGap, 'a gap').topic.guideUri as string);
    const client = (await services.server.start()) as unknown as { serverProcess?: { pid?: number } };
    const pid = client.serverProcess?.pid;
    assert.ok(pid, 'the server is a process');
    process.kill(pid, 'SIGKILL');
    await until(
      services.server.onDidChangeState,
      () => services.server.state !== 'running',
      'its death noticed',
    );
    await until(services.server.onDidChangeState, () => services.server.state === 'running', 'a new one');
    assert.notEqual(client.serverProcess?.pid, pid);
    await until(services.store.onDidChange, () => services.store.state === 'ready', 'the tree');
    await until(vscode.languages.onDidChangeDiagnostics, () => findings(uri).length > 0, 'the findings');
  });

  test('restartServer starts a new one', async () => {
    const services = await extension();
    await vscode.commands.executeCommand('guidewright.restartServer');
    assert.equal(services.server.state, 'running');
    await until(services.store.onDidChange, () => services.store.state === 'ready', 'the tree');
  });
});
