import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { type EditResult, type SyncParams, syncRequest } from '../../../server/src/protocol.ts';
import type { Services } from '../services.ts';
import { say } from './edits.ts';
import { planFor, topicFor } from './target.ts';

const scheme = 'guidewright-preview';
const shown = new EventEmitter<Uri>();

/** The change that is looked at: what was asked for, and the plan's text as it would be. */
let pending: { readonly params: SyncParams; readonly preview: Uri; readonly text: string } | null = null;

/** Serves the plan as it would be, for the right side of the comparison. */
export function registerPreviews(): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: shown.event,
    provideTextDocumentContent: () => pending?.text ?? '',
  });
}

/** Compares the plan with what was measured of all its topics; nothing is written before it is accepted. */
export async function syncPlan(services: Services, argument: unknown): Promise<void> {
  const plan = await planFor(services, argument, l10n.t('Update the Plan'));
  if (plan) await show(services, { plan: plan.id, topics: [] });
}

/** The same for one topic. */
export async function syncTopic(services: Services, argument: unknown): Promise<void> {
  const owned = await topicFor(services, argument, l10n.t("Update the Plan's Row"));
  if (owned) await show(services, { plan: owned.plan.id, topics: [owned.topic.id] });
}

/**
 * Writes the change that is looked at. Where plan or guides changed since, it is shown anew instead, so that nothing is
 * written that was not seen.
 */
export async function applySync(services: Services): Promise<void> {
  if (!pending) return;
  const { params, text } = pending;
  const { edit, target, after } = await ask(services, params);
  if (after !== text) return show(services, params);
  await discardSync();
  await window.showTextDocument(target, { preview: false });
  await workspace.applyEdit(edit);
}

/** Closes the comparison; the plan stays as it is. */
export async function discardSync(): Promise<void> {
  const preview = pending?.preview.toString();
  pending = null;
  const tabs = window.tabGroups.all.flatMap(group => group.tabs);
  const open = tabs.filter(({ input }) => modifiedOf(input)?.toString() === preview);
  if (open.length > 0) await window.tabGroups.close(open);
}

async function show(services: Services, params: SyncParams): Promise<void> {
  const { count, target, before, after } = await ask(services, params);
  if (count === 0 || before === after) {
    await discardSync();
    return say(l10n.t('The plan says what was measured.'));
  }
  const preview = target.with({ scheme });
  pending = { params, preview, text: after };
  shown.fire(preview);
  const name = target.path.split('/').pop();
  await commands.executeCommand(
    'vscode.diff',
    target,
    preview,
    l10n.t('{0}: as it is ↔ as measured', name ?? ''),
  );
  const yes = l10n.t('Write into the Plan');
  const no = l10n.t('Discard');
  const text =
    count === 1
      ? l10n.t('1 place of the plan would change.')
      : l10n.t('{0} places of the plan would change.', count);
  // Not awaited: the comparison stays until it is answered here or by the buttons above it.
  void window.showInformationMessage(text, yes, no).then(async choice => {
    if (choice === yes) await commands.executeCommand('guidewright.applySync');
    if (choice === no) await discardSync();
  });
}

async function ask(
  { server }: Services,
  params: SyncParams,
): Promise<{ count: number; edit: WorkspaceEdit; target: Uri; before: string; after: string }> {
  const result = await server.request<EditResult>(syncRequest, params);
  const edit = await server.asWorkspaceEdit(result.edit);
  const target = Uri.parse(params.plan);
  const document = await workspace.openTextDocument(target);
  const before = document.getText();
  const changes = edit
    .get(target)
    .map(({ range, newText }) => ({
      start: document.offsetAt(range.start),
      end: document.offsetAt(range.end),
      newText,
    }))
    .toSorted((one, other) => other.start - one.start);
  const after = changes.reduce(
    (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
    before,
  );
  return { count: result.count, edit, target, before, after };
}

function modifiedOf(input: unknown): Uri | null {
  return typeof input === 'object' && input !== null && 'modified' in input && input.modified instanceof Uri
    ? input.modified
    : null;
}
