/// <reference types="mocha" />
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { cleanUp, extension, findings, hasGap, hasGuide, suiteFor, topicWhere, until } from './host.ts';

suiteFor(['packed'], 'packed', () => {
  teardown(cleanUp);

  test('it runs from the profile, without its sources', async () => {
    const { context } = await extension();
    assert.equal(context.extensionMode, vscode.ExtensionMode.Production);
    for (const absent of ['client', 'server/src/core', 'test', 'scripts', 'tsconfig.json'])
      assert.ok(!existsSync(join(context.extensionPath, absent)), absent);
  });

  test('the tree, findings and an explanation come', async () => {
    const services = await extension();
    assert.ok(services.store.topics.some(({ topic }) => hasGuide(topic)));
    const { topic } = topicWhere(services, hasGap, 'a guide with a gap');
    const uri = vscode.Uri.parse(topic.guideUri as string);
    const found = await until(
      vscode.languages.onDidChangeDiagnostics,
      () => findings(uri, 'required-section')[0],
      'the finding',
    );
    const { start } = found.range;
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start) });
    await vscode.commands.executeCommand('guidewright.explainFinding');
    await until(
      vscode.window.tabGroups.onDidChangeTabs,
      () =>
        vscode.window.tabGroups.all
          .flatMap(group => group.tabs)
          .some(tab => tab.input instanceof vscode.TabInputWebview),
      'the preview',
    );
  });

  test("the parser is the WASM build, which every platform can run, and the task's command line runs with it", async () => {
    const { context } = await extension();
    const parser = join(context.extensionPath, 'node_modules', 'satteri');
    assert.ok(existsSync(join(parser, 'satteri_napi.wasm32-wasi.wasm.br')));
    const [task] = await vscode.tasks.fetchTasks({ type: 'guidewright' });
    assert.ok(task?.execution instanceof vscode.ProcessExecution);
    const { process: program, args, options } = task.execution;
    const { stdout, stderr } = spawnSync(program, args.map(String), {
      cwd: options?.cwd,
      env: { ...process.env, ...options?.env },
      encoding: 'utf8',
    });
    assert.match(stdout, /^::error .*file=docs\//m);
    assert.equal(stderr, '');
  });

  test('its pages, snippets and templates are there', async () => {
    const { context } = await extension();
    await vscode.commands.executeCommand('guidewright.openSamplePlan');
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^# /);
    await vscode.commands.executeCommand('guidewright.openOverview');
    for (const file of ['dist/client/overview.js', 'dist/client/overview.css'])
      assert.ok(existsSync(join(context.extensionPath, file)), file);
  });
});
