/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, extension, findings, remove, suiteFor, until } from './host.ts';

const run = vscode.commands.executeCommand;

suiteFor(['no-folder'], 'without a folder', () => {
  teardown(cleanUp);

  test('the view says so', async () => {
    const { store, view } = await extension();
    await run('guidewright.topics.focus');
    assert.equal(store.state, 'no-folder');
    assert.equal(view.provider.getChildren().length, 0);
  });

  test('writeFirstPlan opens a new document with blanks', async () => {
    await extension();
    await run('guidewright.writeFirstPlan');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.match(document.getText(), /^# /);
  });
});

suiteFor(['no-plan'], 'without a plan', () => {
  teardown(cleanUp);

  test('the view says so, and shows the plan once it is written and saved', async () => {
    const { store } = await extension();
    assert.equal(store.state, 'no-plan');
    await run('guidewright.writeFirstPlan');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(document.isUntitled, true);
    await document.save();
    try {
      await until(store.onDidChange, () => store.state === 'ready' && store.topics.length === 1, 'the plan');
    } finally {
      await cleanUp();
      await remove(document.uri.with({ scheme: 'file' }));
    }
  });
});

suiteFor(['restricted'], 'in Restricted Mode', () => {
  test('plans and guides are read and judged', async () => {
    const { store } = await extension();
    assert.equal(store.state, 'ready');
    assert.ok(store.topics.length > 0);
    const [plan] = store.plans;
    assert.ok(plan);
    const all = (): number =>
      store.topics.flatMap(({ topic }) => (topic.guideUri ? findings(vscode.Uri.parse(topic.guideUri)) : []))
        .length;
    await until(vscode.languages.onDidChangeDiagnostics, () => all() > 0, 'findings');
  });
});

suiteFor(['folders'], 'with two folders', () => {
  test('each has its plan, and a guide belongs to the plan of its folder', async () => {
    const { store } = await extension();
    const folders = vscode.workspace.workspaceFolders ?? [];
    const plansOf = (folder: vscode.WorkspaceFolder): number =>
      store.plans.filter(
        plan => vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(plan.uri))?.name === folder.name,
      ).length;
    assert.ok(folders.length > 1);
    for (const folder of folders) assert.equal(plansOf(folder), store.plans.length / folders.length);
    assert.ok(store.plans.length > 0);
    for (const { plan, topic } of store.topics) {
      if (!topic.guideUri) continue;
      const home = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(plan.uri));
      assert.equal(vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(topic.guideUri)), home);
    }
  });
});

suiteFor(['chinese'], 'in Chinese', () => {
  teardown(cleanUp);

  test('tree, findings and manifest speak Chinese', async () => {
    const services = await extension();
    const { store, view } = services;
    assert.equal(vscode.env.language.toLowerCase(), 'zh-cn');
    const words = store.topics.map(({ plan, topic }) => {
      const row = view.provider.topicRow(plan.id, topic.id);
      return view.provider.getTreeItem(row?.id as string).accessibilityInformation?.label ?? '';
    });
    for (const label of words) assert.match(label, /缺失|编写中|已完成/);
    const uris = store.topics.flatMap(({ topic }) => topic.guideUri ?? []);
    const found = await until(
      vscode.languages.onDidChangeDiagnostics,
      () => uris.flatMap(uri => findings(vscode.Uri.parse(uri)))[0],
      'a finding',
    );
    assert.match(found.message, /\p{Script=Han}/u);
    for (const { message } of found.relatedInformation ?? []) assert.match(message, /\p{Script=Han}/u);
    type Title = string | { readonly value: string };
    const commands: { title: Title }[] = services.context.extension.packageJSON.contributes.commands;
    for (const { title } of commands)
      assert.match(typeof title === 'string' ? title : title.value, /\p{Script=Han}/u);
  });

  test('a first plan is written in Chinese', async () => {
    await extension();
    await vscode.commands.executeCommand('guidewright.openSamplePlan');
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /内容大纲/);
  });
});
