/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Services } from '../../../client/src/services.ts';
import {
  cleanUp,
  codeOf,
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

/** Sets a value while something is looked at, and takes it back. */
async function having(key: string, value: unknown, look: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('guidewright');
  await settings.update(key, value, vscode.ConfigurationTarget.Workspace);
  try {
    await look();
  } finally {
    await settings.update(key, undefined, vscode.ConfigurationTarget.Workspace);
  }
}

suiteFor(['sample'], 'configuration', () => {
  let services: Services;
  let uri: vscode.Uri;
  suiteSetup(async () => {
    services = await extension();
    uri = vscode.Uri.parse(topicWhere(services, hasGap, 'a guide with a gap').topic.guideUri as string);
    await until(changed, () => findings(uri).length > 0, 'the first findings');
  });
  teardown(cleanUp);

  test('features.diagnostics switches findings off and on', async () => {
    await having('features.diagnostics', false, async () => {
      await until(changed, () => findings(uri).length === 0, 'no findings');
    });
    await until(changed, () => findings(uri).length > 0, 'findings again');
  });

  test('diagnostics.scope leaves out what is not open', async () => {
    const open = new Set(vscode.workspace.textDocuments.map(document => document.uri.toString()));
    const closed = topicWhere(
      services,
      topic => hasGap(topic) && !open.has(vscode.Uri.parse(topic.guideUri as string).toString()),
      'a guide with a gap that no test opened',
    );
    const uri = vscode.Uri.parse(closed.topic.guideUri as string);
    await having('diagnostics.scope', 'open', async () => {
      await until(changed, () => findings(uri).length === 0, 'no findings in a closed guide');
      await vscode.window.showTextDocument(uri);
      await until(changed, () => findings(uri).length > 0, 'findings in the open guide');
    });
    await until(changed, () => findings(uri).length > 0, 'findings again');
  });

  test('rules changes the severity of a rule, or switches it off', async () => {
    await having('rules', { 'required-section': 'hint' }, async () => {
      await until(
        changed,
        () => {
          const all = findings(uri, 'required-section');
          return all.length > 0 && all.every(({ severity }) => severity === vscode.DiagnosticSeverity.Hint);
        },
        'hints',
      );
    });
    await having('rules', { 'required-section': 'off' }, async () => {
      await until(changed, () => findings(uri, 'required-section').length === 0, 'none of that rule');
    });
  });

  test('lines changes what counts as a line', async () => {
    const { plan, topic } = topicWhere(services, hasGuide, 'a guide');
    const now = (): number | null | undefined => services.store.topic(plan.id, topic.id)?.topic.lines;
    await having('lines', 'non-blank', async () => {
      await until(services.store.onDidChange, () => (now() ?? 0) < (topic.lines ?? 0), 'fewer lines');
    });
    await until(services.store.onDidChange, () => now() === topic.lines, 'as before');
  });

  test('plans and base say where plan and guides are', async () => {
    const before = services.store.plans.map(plan => plan.uri);
    await having('plans', ['no-such-plan-*.md'], async () => {
      await until(services.store.onDidChange, () => services.store.state === 'no-plan', 'no plan');
    });
    await until(
      services.store.onDidChange,
      () => services.store.plans.length === before.length,
      'the plan again',
    );
    await having('base', 'nowhere', async () => {
      await until(
        services.store.onDidChange,
        () => services.store.topics.every(({ topic }) => topic.state === 'missing'),
        'no guide under another base',
      );
    });
    await until(
      services.store.onDidChange,
      () => services.store.topics.some(({ topic }) => hasGuide(topic)),
      'guides',
    );
  });

  for (const [feature, command, count] of [
    ['completion', 'vscode.executeCompletionItemProvider', 'items'],
    ['hover', 'vscode.executeHoverProvider', 'all'],
    ['codeLens', 'vscode.executeCodeLensProvider', 'all'],
    ['symbols', 'vscode.executeDocumentSymbolProvider', 'all'],
    ['links', 'vscode.executeLinkProvider', 'all'],
    ['navigation', 'vscode.executeDefinitionProvider', 'all'],
    ['codeActions', 'vscode.executeCodeActionProvider', 'all'],
    ['inlayHints', 'vscode.executeInlayHintProvider', 'all'],
  ] as const)
    test(`features.${feature} can be switched off and on`, async () => {
      const { plan, topic } = topicWhere(services, hasGap, 'a guide with a gap');
      const isGuide = feature === 'completion' || feature === 'codeActions';
      const editor = isGuide
        ? await openGuide({ plan, topic })
        : await vscode.window.showTextDocument(vscode.Uri.parse(plan.uri));
      const { document } = editor;
      if (feature === 'completion')
        await editor.edit(edit => edit.insert(document.lineAt(document.lineCount - 1).range.end, '\n\n#'));
      const first = isGuide ? 0 : topic.plan.range.start.line;
      const place =
        feature === 'completion'
          ? document.lineAt(document.lineCount - 1).range.end
          : new vscode.Position(
              first,
              Math.min(topic.plan.range.start.character + 4, document.lineAt(first).text.length),
            );
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const ask = async (): Promise<number> => {
        // The editor remembers symbols per version of the text.
        if (feature === 'symbols')
          await editor.edit(edit => edit.insert(new vscode.Position(document.lineCount, 0), '\n'));
        const extra =
          feature === 'codeLens' || feature === 'symbols' || feature === 'links'
            ? []
            : feature === 'codeActions' || feature === 'inlayHints'
              ? [whole]
              : [place];
        const result = await vscode.commands.executeCommand<unknown[] | vscode.CompletionList>(
          command,
          document.uri,
          ...extra,
        );
        const list =
          count === 'items' ? (result as vscode.CompletionList).items : ((result as unknown[]) ?? []);
        // Words of the document and the editor's own symbols are offered by others.
        return feature === 'completion'
          ? (list as vscode.CompletionItem[]).filter(item => item.insertText instanceof vscode.SnippetString)
              .length
          : list.length;
      };
      const poll = async (holds: (n: number) => boolean): Promise<number> => {
        for (let attempt = 0; attempt < 40; attempt++) {
          const n = await ask();
          if (holds(n)) return n;
          await new Promise(resolve => setTimeout(resolve, 100));
        }
        return ask();
      };
      const byDefault = feature !== 'inlayHints';
      const on = byDefault ? await poll(n => n > 0) : 0;
      const off = byDefault ? 0 : await ask();
      await having(`features.${feature}`, !byDefault, async () => {
        const other = await poll(n => (byDefault ? n < on : n > off));
        if (byDefault) assert.ok(other < on, `${other} of ${on} are left`);
        else assert.ok(other > off, `${other}, by default ${off}`);
      });
    });

  test('features.rename switches renaming off', async () => {
    const { topic } = topicWhere(services, candidate => candidate.outline.length > 0, 'an outline');
    const place = topic.outline[0]?.plan;
    assert.ok(place);
    const rename = (): Thenable<unknown> =>
      vscode.commands.executeCommand(
        'vscode.executeDocumentRenameProvider',
        vscode.Uri.parse(place.uri),
        new vscode.Position(place.range.start.line, place.range.start.character + 3),
        'Another name',
      );
    await having('features.rename', false, async () => {
      const edit = await Promise.resolve(rename()).catch(() => null);
      assert.ok(!edit || !(edit instanceof vscode.WorkspaceEdit) || edit.size === 0);
    });
  });

  test('every finding names its rule', () => {
    for (const found of findings(uri)) assert.match(codeOf(found), /^[a-z]+(?:-[a-z]+)*$/);
  });
});
