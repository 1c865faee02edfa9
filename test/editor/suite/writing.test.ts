/// <reference types="mocha" />
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { Services } from '../../../client/src/services.ts';
import { isMissing } from '../../../client/src/topics/missing.ts';
import {
  cleanUp,
  extension,
  findings,
  hasGap,
  hasGuide,
  openGuide,
  suiteFor,
  topicWhere,
  until,
} from './host.ts';

const changed = vscode.languages.onDidChangeDiagnostics;
const rule = 'required-section';

suiteFor(['sample'], 'writing', () => {
  let services: Services;
  suiteSetup(async () => {
    services = await extension();
  });
  teardown(cleanUp);

  test('a finding comes while typing, without saving, and goes with undo', async () => {
    const owned = topicWhere(
      services,
      topic => hasGuide(topic) && topic.outline.some(item => item.verdict === 'met' && item.section),
      'a covered section',
    );
    const editor = await openGuide(owned);
    const { document } = editor;
    const { uri } = document;
    await until(
      changed,
      () => findings(uri).length > 0 || owned.topic.findings.error === 0,
      'the first findings',
    );
    const before = findings(uri, rule).length;
    const verdicts = () =>
      services.store
        .topic(owned.plan.id, owned.topic.id)
        ?.topic.outline.map(({ verdict }) => verdict)
        .join();
    const told = verdicts();
    const behindTitle = new vscode.Range(1, 0, document.lineCount, 0);
    await editor.edit(edit => edit.replace(behindTitle, '\nNothing is left of it.\n'));
    await until(changed, () => findings(uri, rule).length > before, 'the finding');
    assert.ok(document.isDirty);
    await vscode.commands.executeCommand('undo');
    await until(changed, () => findings(uri, rule).length === before, 'the finding gone');
    // The tree is told of it a moment later, and the next test looks for a guide with a gap there.
    await until(services.store.onDidChange, () => verdicts() === told, 'the tree as it was');
  });

  test('a finding leads to the plan and to the page of its rule', async () => {
    const { topic } = topicWhere(services, hasGap, 'a guide with a gap');
    const uri = vscode.Uri.parse(topic.guideUri as string);
    const [found] = await until(
      changed,
      () => findings(uri, rule).length > 0 && findings(uri, rule),
      'the finding',
    );
    assert.ok(found);
    assert.ok(typeof found.code === 'object' && found.code.target);
    const related = found.relatedInformation?.map(({ location }) => location.uri.toString()) ?? [];
    assert.ok(related.includes(vscode.Uri.parse(topic.plan.uri).toString()));
  });

  test('a code action inserts the missing section, and its finding goes', async () => {
    const owned = topicWhere(services, hasGap, 'a guide with a gap');
    const editor = await openGuide(owned);
    const { uri } = editor.document;
    const found = await until(changed, () => findings(uri, rule)[0], 'the finding');
    const before = findings(uri, rule).length;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      found.range,
      vscode.CodeActionKind.QuickFix.value,
      // Their edits are asked for, too.
      10,
    );
    const fix = actions.find(action => action.edit?.get(uri).some(edit => /^#+ /m.test(edit.newText)));
    assert.ok(fix?.edit, actions.map(action => action.title).join(', '));
    await vscode.workspace.applyEdit(fix.edit);
    await until(changed, () => findings(uri, rule).length < before, 'one finding less');
  });

  test('# offers the missing sections as snippets', async () => {
    const owned = topicWhere(services, hasGap, 'a guide with a gap');
    const editor = await openGuide(owned);
    const { document } = editor;
    await editor.edit(edit => edit.insert(document.lineAt(document.lineCount - 1).range.end, '\n\n#'));
    const end = document.lineAt(document.lineCount - 1).range.end;
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end,
      '#',
    );
    const name = owned.topic.outline
      .find(isMissing)
      ?.text.split(/[（(：:]/)[0]
      ?.trim() as string;
    const item = list.items.find(candidate => JSON.stringify(candidate.label).includes(name));
    assert.ok(item, `${name} among ${list.items.length}`);
    assert.ok(item.insertText instanceof vscode.SnippetString);
  });

  test('snippets of guides are offered in guides, of plans in plans', async () => {
    const plan = services.store.plans[0];
    const { topic } = topicWhere(services, hasGuide, 'a guide');
    assert.ok(plan);
    for (const [uri, prefix, there] of [
      [plan.uri, 'plan-topic', true],
      [topic.guideUri as string, 'guide-troubleshooting', true],
      [topic.guideUri as string, 'plan-topic', false],
    ] as const) {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
      const editor = await vscode.window.showTextDocument(document);
      const { end } = document.lineAt(document.lineCount - 1).range;
      await editor.edit(edit => edit.insert(end, `\n\n${prefix}`));
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.lineAt(document.lineCount - 1).range.end,
      );
      const offered = list.items.some(
        item =>
          (item.kind === vscode.CompletionItemKind.Snippet && item.filterText === prefix) ||
          labelOf(item) === prefix,
      );
      assert.equal(offered, there, `${prefix} in ${uri}`);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  });

  test('renaming an outline item changes plan and guide together', async () => {
    const { topic } = topicWhere(
      services,
      candidate =>
        candidate.outline.some(
          item =>
            item.verdict === 'met' &&
            item.section !== null &&
            item.parts.length === 0 &&
            /^\p{L}[\p{L} ]+$/u.test(item.text),
        ),
      'a covered item of plain words',
    );
    const item = topic.outline.find(
      candidate =>
        candidate.verdict === 'met' &&
        candidate.section &&
        candidate.parts.length === 0 &&
        /^\p{L}[\p{L} ]+$/u.test(candidate.text),
    );
    assert.ok(item);
    const plan = await vscode.workspace.openTextDocument(vscode.Uri.parse(item.plan.uri));
    const line = item.plan.range.start.line;
    const column = plan.lineAt(line).text.indexOf(item.text);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      plan.uri,
      new vscode.Position(line, column + 1),
      'Another name',
    );
    const files = edit.entries().map(([uri]) => uri.toString());
    assert.ok(files.includes(plan.uri.toString()));
    assert.ok(files.includes(vscode.Uri.parse(topic.guideUri as string).toString()));
  });

  test('the status bar shows the current guide, and does not where the setting says so', async () => {
    const owned = topicWhere(services, hasGuide, 'a guide');
    await openGuide(owned);
    assert.match(services.status.text, new RegExp(`${owned.topic.progress} %`));
    const settings = vscode.workspace.getConfiguration('guidewright');
    await settings.update('statusBar.enabled', false, vscode.ConfigurationTarget.Global);
    assert.equal(services.status.text, '');
    await settings.update('statusBar.enabled', undefined, vscode.ConfigurationTarget.Global);
    assert.notEqual(services.status.text, '');
  });

  test('a file changed on disk behind the editor is judged again', async () => {
    const { plan, topic } = topicWhere(services, hasGuide, 'a guide');
    const { fsPath } = vscode.Uri.parse(topic.guideUri as string);
    const text = await readFile(fsPath, 'utf8');
    const lines = (): number | null | undefined => services.store.topic(plan.id, topic.id)?.topic.lines;
    try {
      await writeFile(fsPath, `${text}\n${'One more line.\n'.repeat(10)}`);
      await until(services.store.onDidChange, () => lines() !== topic.lines, 'other figures');
    } finally {
      await writeFile(fsPath, text);
      await until(services.store.onDidChange, () => lines() === topic.lines, 'the figures of before');
    }
  });
});

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}
