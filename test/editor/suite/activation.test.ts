/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, suiteFor, until } from './host.ts';
import { tellFigure } from './report.ts';

suiteFor(['sample', 'chinese', 'restricted', 'folders', 'packed'], 'activation', () => {
  test('is measured by the editor itself', async () => {
    await extension();
    await vscode.commands.executeCommand('perfview.show');
    const row = await rowOf('guidewright.guidewright');
    const [, , , load, call, finish] = row.split('|').map(cell => Number(cell.trim()));
    const whole = (load ?? NaN) + (call ?? NaN) + (finish ?? NaN);
    assert.ok(whole >= 0, row);
    tellFigure('activation', whole);
  });

  test('is followed by the first tree', async () => {
    const { store } = await extension();
    assert.equal(store.state, 'ready');
    assert.ok(store.firstAnswer !== null);
    tellFigure('first tree', Math.round(store.firstAnswer));
  });

  test('shows the number of findings as the badge', async () => {
    const { store, view } = await extension();
    assert.equal(view.badge, store.findings);
  });
});

/** An extension's row in the editor's report, which opens as "Loading..." and is filled when everything has started. */
function rowOf(id: string): Promise<string> {
  const openedOrFilled: vscode.Event<unknown> = (listener, owner) =>
    vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument(listener, owner),
      vscode.workspace.onDidChangeTextDocument(listener, owner),
    );
  return until(
    openedOrFilled,
    () =>
      vscode.workspace.textDocuments
        .find(({ uri }) => uri.scheme === 'perf')
        ?.getText()
        .split('\n')
        .find(line => line.startsWith(`| ${id} `)),
    `${id} in the editor's own report`,
  );
}
