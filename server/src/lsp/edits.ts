import type {
  ChangeAnnotation,
  ClientCapabilities,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../core/judge/model.ts';
import type { Client } from './client.ts';
import type { Folder } from './folder.ts';

/** What an edit of the workspace is made of. */
export interface Changes {
  readonly edits?: readonly TextEdit[];
  /** Files to create; one that exists is left alone. */
  readonly creates?: readonly { readonly file: string; readonly text: string }[];
  /** What the client is to show for confirmation before it applies the edits, where it can. */
  readonly confirm?: ChangeAnnotation;
}

/** Whether a client creates files where an edit says so. */
export function canCreate({ workspace }: ClientCapabilities): boolean {
  return workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false;
}

/**
 * Edits of a folder's files as the client applies them: for the version of the text that they were made for, where the
 * client can check that. Null where the client can't create files and some are to be.
 */
export function workspaceEdit(
  folder: Folder,
  { edits = [], creates = [], confirm }: Changes,
  { capabilities }: Client,
): WorkspaceEdit | null {
  const able = capabilities.workspace?.workspaceEdit;
  const byFile = new Map<string, TextEdit[]>();
  for (const edit of edits) byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
  const rangesOf = (file: string): TextDocumentEdit['edits'] =>
    (byFile.get(file) ?? []).flatMap(({ start, end, newText }) => {
      const range = folder.positions(file)?.between(start, end);
      return range ? [{ range, newText }] : [];
    });
  const creating = canCreate(capabilities);
  // Some clients say that they create files, and leave out that they take the one form of edits that can tell them to.
  if (!able || !(able.documentChanges || (creating && creates.length > 0))) {
    if (creates.length > 0) return null;
    const files = [...byFile.keys()];
    return { changes: Object.fromEntries(files.map(file => [folder.uriOf(file), plain(rangesOf(file))])) };
  }
  if (creates.length > 0 && !creating) return null;
  const annotated = confirm !== undefined && able.changeAnnotationSupport !== undefined;
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      ...creates.flatMap(({ file, text }) => {
        const uri = folder.uriOf(file);
        return [
          { kind: 'create' as const, uri, options: { ignoreIfExists: true } },
          { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
        ];
      }),
      ...[...byFile.keys()].map(file => ({
        textDocument: { uri: folder.uriOf(file), version: folder.document(file)?.version ?? null },
        edits: annotated
          ? plain(rangesOf(file)).map(edit => ({ ...edit, annotationId: 'confirm' }))
          : rangesOf(file),
      })),
    ],
    ...(annotated ? { changeAnnotations: { confirm } } : {}),
  };
}

type PlainEdit = Extract<TextDocumentEdit['edits'][number], { newText: string }>;

function plain(edits: TextDocumentEdit['edits']): PlainEdit[] {
  return edits.filter((edit): edit is PlainEdit => 'newText' in edit);
}
