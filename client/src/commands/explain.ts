import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import { type ExplainParams, type ExplainResult, explainRequest } from '../../../server/src/protocol.ts';
import type { Services } from '../services.ts';
import { say } from './edits.ts';

const scheme = 'guidewright-explain';

/** The explanations that are open, by their documents. */
const texts = new Map<string, string>();

/** Serves the explanation as a read-only document, so that Markdown's own preview can show it. */
export function registerExplanations(): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: uri => texts.get(uri.toString()) ?? '',
    }),
    workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
  );
}

/** Says why the place at the cursor is judged as it is, in a preview beside the text. */
export async function explainFinding({ server }: Services): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const line = editor.selection.active.line;
  const params: ExplainParams = { uri: editor.document.uri.toString(), line };
  const result = await server.request<ExplainResult>(explainRequest, params);
  if (!result) return say(l10n.t('Nothing to explain on this line.'));
  const name = l10n.t('Why line {0} is judged so', line + 1);
  const uri = Uri.from({ scheme, path: `/${name}.md`, query: `${editor.document.version}.${line}` });
  texts.set(uri.toString(), result.markdown);
  await commands.executeCommand('markdown.showPreviewToSide', uri);
}
