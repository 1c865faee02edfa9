/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, suiteFor } from './host.ts';

suiteFor(['sample'], 'activation', () => {
  test('costs at most 50 ms in the extension host', async () => {
    await extension();
    const report = await vscode.workspace.openTextDocument(vscode.Uri.parse('perf:Startup Performance'));
    const row = report
      .getText()
      .split('\n')
      .find(line => /^\| guidewright\.guidewright\s*\|/.test(line));
    assert.ok(row, 'the editor measured the activation');
    const [, , , load, call, finish] = row.split('|').map(cell => cell.trim());
    assert.ok(Number(call) + Number(finish) <= 50, `load ${load}, call ${call}, finish ${finish} ms`);
  });

  test('has the first tree within a second', async () => {
    const { store } = await extension();
    assert.equal(store.state, 'ready');
    assert.ok(store.firstAnswer !== null && store.firstAnswer <= 1000, `${store.firstAnswer} ms`);
  });

  test('shows the number of findings as the badge', async () => {
    const { store, view } = await extension();
    assert.equal(view.badge, store.findings);
  });
});
