import type { CodeAction, CodeActionKind, Diagnostic } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { type Changes, canCreate, workspaceEdit } from './edits.ts';
import type { Folder } from './folder.ts';

/** Something that may be done about a document; there may be hundreds, of which one is taken. */
export interface Offer {
  readonly title: string;
  readonly kind: CodeActionKind;
  readonly diagnostics?: Diagnostic[];
  readonly isPreferred?: boolean;
  /** Files are to be created. */
  readonly creates?: boolean;
  /** What it does, worked out when somebody wants it. */
  changes(): Changes;
}

/** Whether a client can do what is offered. */
export function isPossible({ creates = false }: Offer, { capabilities }: Client): boolean {
  return !creates || canCreate(capabilities);
}

/** An offer as the client shows it, without what it does. */
export function actionOf({ title, kind, diagnostics, isPreferred }: Offer): CodeAction {
  return {
    title,
    kind,
    ...(diagnostics ? { diagnostics } : {}),
    ...(isPreferred === undefined ? {} : { isPreferred }),
  };
}

/** What an offer does, as the client applies it; null where it can't. */
export function editOf(offer: Offer, folder: Folder, client: Client): Pick<CodeAction, 'edit'> | null {
  const edit = workspaceEdit(folder, offer.changes(), client);
  return edit && { edit };
}
