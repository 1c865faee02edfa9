import { env, l10n, SnippetString, Uri, window, workspace } from 'vscode';
import type { Services } from '../services.ts';

/** Opens a finished small plan as a new, unsaved document, to look at and to take from. */
export async function openSamplePlan({ context }: Services): Promise<void> {
  const document = await workspace.openTextDocument({
    language: 'markdown',
    content: await template(context.extensionUri, 'sample'),
  });
  await window.showTextDocument(document);
}

/**
 * Opens a first plan with its blanks as tab stops: unsaved, named `PLAN.md` in the first folder, so that saving puts it
 * where plans are looked for. An existing file of that name is opened instead.
 */
export async function writeFirstPlan({ context }: Services): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) {
    const document = await workspace.openTextDocument({ language: 'markdown' });
    await fill(context.extensionUri, document.uri);
    return;
  }
  const file = Uri.joinPath(folder.uri, 'PLAN.md');
  try {
    await workspace.fs.stat(file);
  } catch {
    const document = await workspace.openTextDocument(file.with({ scheme: 'untitled' }));
    await fill(context.extensionUri, document.uri);
    return;
  }
  await window.showTextDocument(file);
  window.setStatusBarMessage(`$(info) ${l10n.t('PLAN.md exists already.')}`, 5000);
}

async function fill(extension: Uri, document: Uri): Promise<void> {
  const editor = await window.showTextDocument(document);
  if (editor.document.getText() === '')
    await editor.insertSnippet(new SnippetString(await template(extension, 'first')));
}

/** A template in the language of the editor. */
async function template(extension: Uri, name: 'first' | 'sample'): Promise<string> {
  const language = /^zh/i.test(env.language) ? 'zh-cn' : 'en';
  const uri = Uri.joinPath(extension, 'walkthrough', 'plans', `${name}.${language}.md`);
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
