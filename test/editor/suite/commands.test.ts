/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Services } from '../../../client/src/services.ts';
import { isMissing } from '../../../client/src/topics/missing.ts';
import {
  accept,
  answering,
  cleanUp,
  dismiss,
  extension,
  hasGap,
  hasGuide,
  openGuide,
  remove,
  suiteFor,
  topicWhere,
  until,
} from './host.ts';

const run = vscode.commands.executeCommand;

const active = (): vscode.Uri | undefined => vscode.window.activeTextEditor?.document.uri;

suiteFor(['sample'], 'commands', () => {
  let services: Services;
  suiteSetup(async () => {
    services = await extension();
  });
  teardown(cleanUp);

  test('all are registered', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const contributed: { command: string }[] = services.context.extension.packageJSON.contributes.commands;
    assert.deepEqual(
      contributed.map(({ command }) => command).filter(command => !registered.has(command)),
      [],
    );
  });

  test('openPlan opens the plan', async () => {
    const plan = services.store.plans[0];
    assert.ok(plan);
    await run('guidewright.openPlan', { plan: plan.id });
    assert.equal(active()?.toString(), vscode.Uri.parse(plan.uri).toString());
  });

  test('openGuide opens the guide of a row, and openGuideToSide beside it', async () => {
    const { plan, topic } = topicWhere(services, hasGuide, 'a guide');
    const row = services.view.provider.topicRow(plan.id, topic.id);
    await run('guidewright.openGuide', row?.id);
    assert.equal(active()?.toString(), vscode.Uri.parse(topic.guideUri as string).toString());
    await run('guidewright.openGuideToSide', row?.id);
    assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.Two);
  });

  test('openGuide on a missing guide shows where the plan promises it', async () => {
    const { plan, topic } = topicWhere(services, ({ state }) => state === 'missing', 'a missing guide');
    await run('guidewright.openGuide', { plan: plan.id, topic: topic.id });
    assert.equal(active()?.toString(), vscode.Uri.parse(topic.plan.uri).toString());
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, topic.plan.range.start.line);
  });

  test('openGuide asks where nothing says which', async () => {
    await answering(run('guidewright.openGuide'), accept);
    assert.ok(active() && services.store.topicAt(active() as vscode.Uri));
  });

  test('revealInPlan leads from the guide to its place in the plan', async () => {
    const owned = topicWhere(services, hasGuide, 'a guide');
    await openGuide(owned);
    await run('guidewright.revealInPlan');
    assert.equal(active()?.toString(), vscode.Uri.parse(owned.topic.plan.uri).toString());
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, owned.topic.plan.range.start.line);
  });

  test("copyPath copies the guide's path from the folder", async () => {
    const { plan, topic } = topicWhere(services, hasGuide, 'a guide');
    await run('guidewright.copyPath', { plan: plan.id, topic: topic.id });
    const copied = await vscode.env.clipboard.readText();
    assert.equal(copied, vscode.workspace.asRelativePath(vscode.Uri.parse(topic.guideUri as string), false));
  });

  test('a click on an outline row opens its section, on a criterion its evidence', async () => {
    const { plan, topic } = topicWhere(
      services,
      candidate =>
        candidate.outline.some(item => item.section) &&
        candidate.criteria.some(item => item.evidence.length === 1),
      'a covered section and evidence at one place',
    );
    const row = services.view.provider.topicRow(plan.id, topic.id);
    const children = services.view.provider.getChildren(row?.id);
    const covered = children.find(id => {
      const child = services.view.row(id);
      return child?.kind === 'outline' && child.item.section;
    });
    await run('guidewright.topics.open', covered);
    const item = services.view.row(covered as string);
    assert.ok(item?.kind === 'outline');
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, item.item.section?.range.start.line);
    const criteria = services.view.provider.getChildren(children.at(-1));
    const shown = criteria.find(id => {
      const child = services.view.row(id);
      return child?.kind === 'criterion' && child.criterion.evidence.length === 1;
    });
    await run('guidewright.topics.open', shown);
    const criterion = services.view.row(shown as string);
    assert.ok(criterion?.kind === 'criterion');
    assert.equal(
      vscode.window.activeTextEditor?.selection.active.line,
      criterion.criterion.evidence[0]?.range.start.line,
    );
  });

  test('nextMissingSection and previousMissingSection go round the places', async () => {
    const owned = topicWhere(services, hasGap, 'a guide with a gap');
    const editor = await openGuide(owned);
    const seen: number[] = [];
    const step = async (command: string): Promise<void> => {
      await run(command);
      seen.push(vscode.window.activeTextEditor?.selection.active.line ?? -1);
    };
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await step('guidewright.nextMissingSection');
    await step('guidewright.nextMissingSection');
    await step('guidewright.previousMissingSection');
    assert.notEqual(seen[0], -1);
    assert.equal(seen[2], seen[0]);
  });

  test('createGuide writes the guide from the plan and opens it', async () => {
    const { plan, topic } = topicWhere(
      services,
      ({ state, guideUri }) => state === 'missing' && guideUri !== null,
      'a missing guide',
    );
    const uri = vscode.Uri.parse(topic.guideUri as string);
    try {
      await run('guidewright.createGuide', { plan: plan.id, topic: topic.id });
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      for (const item of topic.outline)
        assert.ok(text.includes(item.text.split(/[（(：:]/)[0]?.trim() as string), item.text);
      const made = await until(
        services.store.onDidChange,
        () => services.store.topicAt(uri)?.topic.state !== 'missing',
        'the new guide in the tree',
      );
      assert.ok(made);
      assert.equal(active()?.toString(), uri.toString());
    } finally {
      await cleanUp();
      await remove(uri);
      await until(
        services.store.onDidChange,
        () => services.store.topicAt(uri)?.topic.state === 'missing',
        'it gone',
      );
    }
  });

  test('createAllGuides creates every missing guide that is chosen', async () => {
    const missing = services.store.topics.filter(
      ({ topic }) => topic.state === 'missing' && topic.guideUri !== null,
    );
    const plan = missing[0]?.plan;
    assert.ok(plan);
    const here = missing.filter(owned => owned.plan.id === plan.id);
    const uris = here.map(({ topic }) => vscode.Uri.parse(topic.guideUri as string));
    try {
      await answering(run('guidewright.createAllGuides', { plan: plan.id }), accept);
      for (const uri of uris) assert.equal((await vscode.workspace.fs.stat(uri)).type, vscode.FileType.File);
    } finally {
      await cleanUp();
      for (const uri of uris) await remove(uri);
      await until(
        services.store.onDidChange,
        () => uris.every(uri => services.store.topicAt(uri)?.topic.state === 'missing'),
        'them gone',
      );
    }
  });

  test('insertSections puts all chosen sections in, and they count at once', async () => {
    const owned = topicWhere(services, hasGap, 'a guide with a gap');
    const editor = await openGuide(owned);
    const before = editor.document.getText();
    await answering(run('guidewright.insertSections'), accept);
    assert.notEqual(editor.document.getText(), before);
    await until(
      services.store.onDidChange,
      () =>
        services.store.topic(owned.plan.id, owned.topic.id)?.topic.outline.every(item => !isMissing(item)),
      'no section missing',
    );
    await run('undo');
    assert.equal(editor.document.getText(), before);
  });

  test('insertSections counts the sections behind new ones anew, and one undo takes all of it back', async () => {
    const owned = topicWhere(services, hasGap, 'a guide with a gap');
    const editor = await openGuide(owned);
    const { document } = editor;
    const before = document.getText();
    let count = 0;
    const numbered = before.replace(/^## /gm, () => `## ${++count}. `);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit(edit => edit.replace(all, numbered));
    await answering(run('guidewright.insertSections'), accept);
    const numbers = [...document.getText().matchAll(/^## (\d+)\. /gm)].map(([, number]) => Number(number));
    assert.ok(numbers.length > count);
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => index + 1),
    );
    await run('undo');
    assert.equal(document.getText(), numbered);
    await run('undo');
    assert.equal(document.getText(), before);
  });

  test('insertSection puts the section of one row in', async () => {
    const owned = topicWhere(services, hasGap, 'a guide with a gap');
    const row = services.view.provider.topicRow(owned.plan.id, owned.topic.id);
    const gap = services.view.provider.getChildren(row?.id).find(id => {
      const child = services.view.row(id);
      return child?.kind === 'outline' && isMissing(child.item);
    });
    const wanted = services.view.row(gap as string);
    assert.ok(wanted?.kind === 'outline');
    await run('guidewright.insertSection', gap);
    await until(
      services.store.onDidChange,
      () =>
        services.store
          .topic(owned.plan.id, owned.topic.id)
          ?.topic.outline.some(item => item.id === wanted.item.id && !isMissing(item)),
      'the section counted',
    );
  });

  const compared = (): boolean =>
    vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff;

  test('syncPlan compares, applySync writes, and one undo takes it back', async () => {
    const plan = services.store.plans[0];
    assert.ok(plan);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(plan.uri));
    const before = document.getText();
    await run('guidewright.syncPlan', { plan: plan.id });
    assert.ok(compared());
    assert.equal(document.getText(), before);
    await run('guidewright.applySync');
    assert.ok(!compared());
    assert.notEqual(document.getText(), before);
    assert.equal(document.lineCount, before.split('\n').length);
    await vscode.window.showTextDocument(document);
    await run('undo');
    assert.equal(document.getText(), before);
  });

  test('applySync writes nothing that was not seen', async () => {
    const plan = services.store.plans[0];
    assert.ok(plan);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(plan.uri));
    await run('guidewright.syncPlan', { plan: plan.id });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '\nA late remark.\n');
    await vscode.workspace.applyEdit(edit);
    const before = document.getText();
    await run('guidewright.applySync');
    assert.equal(document.getText(), before);
    assert.ok(compared(), 'the comparison is shown anew');
    await run('guidewright.discardSync');
    assert.ok(!compared());
    assert.equal(document.getText(), before);
  });

  test("syncTopic changes the topic's lines alone", async () => {
    const { plan, topic } = topicWhere(services, hasGap, 'a guide that is not what the plan says');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(plan.uri));
    const before = document.getText().split('\n');
    await run('guidewright.syncTopic', { plan: plan.id, topic: topic.id });
    await run('guidewright.applySync');
    const after = document.getText().split('\n');
    assert.equal(after.length, before.length);
    const changed = after.filter((text, line) => text !== before[line]);
    assert.ok(changed.length > 0);
    const others = services.store.topics.filter(owned => owned.topic.id !== topic.id);
    for (const text of changed)
      for (const other of others) assert.ok(!text.includes(`| ${other.topic.title} |`), text);
  });

  test('checkWorkspace judges everything again', async () => {
    await run('guidewright.checkWorkspace');
    assert.equal(services.store.state, 'ready');
    await run('notifications.clearAll');
  });

  test('showStatus lists what the plan asks of the guide, and goes there', async () => {
    const owned = topicWhere(
      services,
      topic => hasGuide(topic) && topic.outline[0]?.section != null,
      'a covered first item',
    );
    await openGuide(owned);
    await answering(run('guidewright.showStatus'), accept);
    assert.equal(
      vscode.window.activeTextEditor?.selection.active.line,
      owned.topic.outline[0]?.section?.range.start.line,
    );
  });

  test('explainFinding opens an explanation', async () => {
    const { topic } = topicWhere(services, hasGap, 'a guide with a gap');
    const uri = vscode.Uri.parse(topic.guideUri as string);
    const found = await until(
      vscode.languages.onDidChangeDiagnostics,
      () => vscode.languages.getDiagnostics(uri)[0],
      'a finding',
    );
    const { start } = found.range;
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start) });
    await run('guidewright.explainFinding');
    await until(
      vscode.window.tabGroups.onDidChangeTabs,
      () =>
        vscode.window.tabGroups.all
          .flatMap(group => group.tabs)
          .some(tab => tab.input instanceof vscode.TabInputWebview),
      'the preview',
    );
  });

  test('openOverview opens one page, the same one again', async () => {
    const pages = (): readonly vscode.Tab[] =>
      vscode.window.tabGroups.all
        .flatMap(group => group.tabs)
        .filter(
          tab =>
            tab.input instanceof vscode.TabInputWebview &&
            tab.input.viewType.includes('guidewright.overview'),
        );
    await run('guidewright.openOverview');
    await until(vscode.window.tabGroups.onDidChangeTabs, () => pages().length === 1, 'the page');
    await run('guidewright.openOverview');
    assert.equal(pages().length, 1);
  });

  test('openSamplePlan opens a plan that is not saved anywhere', async () => {
    await run('guidewright.openSamplePlan');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.match(document.getText(), /\*\*File:\*\* `docs\//);
  });

  test('writeFirstPlan leaves an existing PLAN.md alone', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
    const file = vscode.Uri.joinPath(folder, 'PLAN.md');
    const exists = await vscode.workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    await run('guidewright.writeFirstPlan');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.path, file.path);
    assert.equal(document?.isUntitled, !exists);
  });

  test('topics.find finds, opens and selects a topic', async () => {
    await answering(run('guidewright.topics.find'), accept);
    assert.ok(active());
  });

  test('topics.groupBy, topics.sortBy and topics.filter change nothing when the question is dismissed', async () => {
    const before = services.arrangement.current;
    for (const command of ['topics.groupBy', 'topics.sortBy', 'topics.filter'])
      await answering(run(`guidewright.${command}`), dismiss);
    assert.deepEqual(services.arrangement.current, before);
  });

  test('a task checks the folder, and its matcher is known', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'guidewright' });
    assert.equal(tasks.length, vscode.workspace.workspaceFolders?.length);
    const [task] = tasks;
    assert.ok(task?.execution instanceof vscode.ProcessExecution);
    assert.ok(task.execution.args.includes('check'));
    assert.deepEqual(task.problemMatchers, ['$guidewright']);
  });

  test('showLog shows the log', async () => {
    await run('guidewright.showLog');
    await run('workbench.action.closePanel');
  });
});
