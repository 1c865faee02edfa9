/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  cleanUp,
  extension,
  findings,
  hasGap,
  hasGuide,
  openGuide,
  topicWhere,
  until,
} from '../suite/host.ts';

const changed = vscode.languages.onDidChangeDiagnostics;

suite('in a web worker', () => {
  teardown(cleanUp);

  test('the browser entry runs, with its server in a worker of its own', async () => {
    const services = await extension();
    const client = (await services.server.start()) as { serverProcess?: unknown };
    assert.equal(client.serverProcess, undefined);
    assert.equal(services.server.state, 'running');
    assert.equal(services.store.state, 'ready');
    assert.ok(services.store.topics.some(({ topic }) => hasGuide(topic)));
    const { Production, Test } = vscode.ExtensionMode;
    const isPacked = vscode.extensions.getExtension('guidewright.stranger') !== undefined;
    assert.equal(services.context.extensionMode, isPacked ? Production : Test);
  });

  test('files come through the editor, and are judged', async () => {
    const services = await extension();
    const { topic } = topicWhere(services, hasGap, 'a guide with a gap');
    const uri = vscode.Uri.parse(topic.guideUri as string);
    await until(changed, () => findings(uri, 'required-section').length > 0, 'the findings');
  });

  test('a finding comes while typing', async () => {
    const services = await extension();
    const owned = topicWhere(
      services,
      topic => hasGuide(topic) && topic.outline.some(item => item.verdict === 'met' && item.section),
      'a covered section',
    );
    const editor = await openGuide(owned);
    const { uri } = editor.document;
    const before = findings(uri, 'required-section').length;
    const behindTitle = new vscode.Range(1, 0, editor.document.lineCount, 0);
    await editor.edit(edit => edit.replace(behindTitle, '\nNothing is left of it.\n'));
    await until(changed, () => findings(uri, 'required-section').length > before, 'the finding');
  });
});
