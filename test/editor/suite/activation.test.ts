/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, suiteFor, until } from './host.ts';

suiteFor(['sample'], 'activation', () => {
  test('costs at most 50 ms in the extension host', async () => {
    await extension();
    await vscode.commands.executeCommand('perfview.show');
    const report = await until(
      vscode.workspace.onDidOpenTextDocument,
      () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf'),
      "the editor's own report",
    );
    const row = report
      .getText()
      .split('\n')
      .find(line => /^\| guidewright\.guidewright\s*\|/.test(line));
    assert.ok(row, 'the editor measured the activation');
    const [, , , load, call, finish] = row.split('|').map(cell => cell.trim());
    console.log(`activation: load ${load}, call ${call}, finish ${finish} ms`);
    assert.ok(
      Number(load) + Number(call) + Number(finish) <= 50,
      `load ${load}, call ${call}, finish ${finish} ms`,
    );
  });

  test('has the first tree within a second', async () => {
    const { store } = await extension();
    assert.equal(store.state, 'ready');
    console.log(`first tree: ${Math.round(store.firstAnswer ?? -1)} ms`);
    assert.ok(store.firstAnswer !== null && store.firstAnswer <= 1000, `${store.firstAnswer} ms`);
  });

  test('shows the number of findings as the badge', async () => {
    const { store, view } = await extension();
    assert.equal(view.badge, store.findings);
  });
});
