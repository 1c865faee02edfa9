import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Services } from '../../../client/src/services.ts';
import { isMissing } from '../../../client/src/topics/missing.ts';
import type { PlanNode, TopicNode } from '../../../server/src/protocol.ts';

/** How the editor was started; each test file says for which start it is. */
export type Scenario = 'sample' | 'chinese' | 'restricted' | 'folders' | 'no-plan' | 'no-folder' | 'packed';

/** Which of them this is: told by what the editor opened, so that every launcher runs the same suite. */
export function scenario(): Scenario {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (vscode.extensions.getExtension('guidewright.stranger')) return 'packed';
  if (!vscode.workspace.isTrusted) return 'restricted';
  if (folders.length === 0) return 'no-folder';
  if (folders.length > 1) return 'folders';
  if (folders[0]?.name === 'empty') return 'no-plan';
  return /^zh/i.test(vscode.env.language) ? 'chinese' : 'sample';
}

/** Resolves once the folders of a workspace file are there: the editor may start extensions before it has read it. */
export async function opened(): Promise<void> {
  const { workspaceFile } = vscode.workspace;
  if (!workspaceFile || workspaceFile.scheme === 'untitled') return;
  await until(
    vscode.workspace.onDidChangeWorkspaceFolders,
    () => (vscode.workspace.workspaceFolders ?? []).length > 0,
    `the folders of ${workspaceFile}`,
  );
}

/** Defines a suite for some scenarios; in others it does not exist. */
export function suiteFor(scenarios: readonly Scenario[], name: string, define: () => void): void {
  if (scenarios.includes(scenario())) suite(name, define);
}

/** The running extension's parts, once it has told what there is. */
export async function extension(): Promise<Services> {
  const found = vscode.extensions.getExtension<Services>('guidewright.guidewright');
  assert.ok(found, 'the extension is installed');
  const services = await found.activate();
  await until(services.store.onDidChange, () => services.store.state !== 'loading', 'the first tree');
  assert.notEqual(services.store.state, 'stopped', 'the server runs');
  return services;
}

/** Resolves when the condition holds, which is looked at now and after each event. */
export function until<Result>(
  event: vscode.Event<unknown>,
  condition: () => Result | null | undefined | false,
  what: string,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      const result = condition();
      if (result === null || result === undefined || result === false) return false;
      listener.dispose();
      clearTimeout(deadline);
      resolve(result);
      return true;
    };
    const listener = event(() => look());
    const deadline = setTimeout(() => {
      listener.dispose();
      reject(new Error(`waited in vain for ${what}`));
    }, 20_000);
    look();
  });
}

/**
 * Runs a command that asks something, and answers with another command until the first is done. The editor tells no
 * extension that its input is open, so the answer is given again until it was heard.
 */
export async function answering<Result>(asking: Thenable<Result>, answer: string): Promise<Result> {
  let done = false;
  const finished = Promise.resolve(asking).finally(() => {
    done = true;
  });
  const again = async (): Promise<void> => {
    while (!done) {
      await new Promise(resolve => setTimeout(resolve, 100));
      if (!done) await vscode.commands.executeCommand(answer);
    }
  };
  await Promise.all([finished, again()]);
  return finished;
}

export const accept = 'workbench.action.acceptSelectedQuickOpenItem';
export const dismiss = 'workbench.action.closeQuickOpen';

export interface Owned {
  readonly plan: PlanNode;
  readonly topic: TopicNode;
}

/** The first topic of the sample of which something holds; the sample has to have one. */
export function topicWhere({ store }: Services, holds: (topic: TopicNode) => boolean, what: string): Owned {
  const owned = store.topics.find(({ topic }) => holds(topic));
  assert.ok(owned, `the sample has ${what}`);
  return owned;
}

export const hasGuide = (topic: TopicNode): boolean => topic.guideUri !== null && topic.state !== 'missing';
export const hasGap = (topic: TopicNode): boolean => hasGuide(topic) && topic.outline.some(isMissing);

/** Opens a topic's guide in an editor. */
export async function openGuide({ topic }: Owned): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(vscode.Uri.parse(topic.guideUri as string), { preview: false });
}

/** Findings of one rule in one document. */
export function findings(uri: vscode.Uri, rule?: string): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(diagnostic => diagnostic.source === 'guidewright')
    .filter(diagnostic => rule === undefined || codeOf(diagnostic) === rule);
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Throws away what a test changed, and closes its editors. */
export async function cleanUp(): Promise<void> {
  for (const document of vscode.workspace.textDocuments)
    if (document.isDirty && !document.isClosed) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Deletes a file as a person would, so that the editor lets go of its document too. */
export async function remove(uri: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(uri);
  await vscode.workspace.applyEdit(edit);
}
