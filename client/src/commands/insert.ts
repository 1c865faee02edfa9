import {
  l10n,
  Position,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  SnippetString,
  SnippetTextEdit,
  type TextDocument,
  TextEdit,
  ThemeIcon,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  type InsertParams,
  type InsertResult,
  insertRequest,
  type TopicNode,
} from '../../../server/src/protocol.ts';
import type { Services } from '../services.ts';
import { hasGaps, isAbsent, isMissing } from '../topics/missing.ts';
import { criterionValue } from '../topics/words.ts';
import { createGuide, say } from './edits.ts';
import { openPlace } from './open.ts';
import { topicFor } from './target.ts';

/** Asks which of the guide's missing sections to insert and puts them where the plan's order wants them. */
export async function insertSections(services: Services, argument: unknown): Promise<void> {
  const owned = await topicFor(
    services,
    argument,
    l10n.t('Insert Outline Section'),
    ({ topic }) => topic.guideUri !== null && (topic.state === 'missing' || hasGaps(topic)),
  );
  if (!owned) return;
  const { plan, topic } = owned;
  if (topic.state === 'missing') return createGuide(services, { plan: plan.id, topic: topic.id });
  const items = missingItems(topic);
  if (items.length === 0) return say(l10n.t('No section is missing in this guide.'));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Insert Outline Section'),
    placeHolder: l10n.t('Sections to insert into {0}', topic.title),
    canPickMany: true,
    matchOnDescription: true,
  });
  const nodes = picked?.flatMap(item => item.node ?? []) ?? [];
  if (nodes.length > 0) await insert(services, topic, nodes);
}

/** On a row whose section is missing: offers to insert it or to show what the plan says. */
export async function offerInsert(
  services: Services,
  topic: TopicNode,
  node: { readonly id: string; readonly title: string; readonly plan: TopicNode['plan'] },
  reference: { readonly plan: string; readonly topic: string },
): Promise<void> {
  const create = topic.state === 'missing';
  const yes: QuickPickItem = create
    ? { label: l10n.t('Create the guide from the plan'), iconPath: new ThemeIcon('new-file') }
    : { label: l10n.t('Insert the section'), iconPath: new ThemeIcon('insert') };
  const show: QuickPickItem = { label: l10n.t('Show what the plan says'), iconPath: new ThemeIcon('book') };
  const offers = topic.guideUri === null ? [show] : [yes, show];
  const picked = await window.showQuickPick(offers, {
    title: l10n.t('"{0}" is not written yet', node.title),
  });
  if (picked === show) await openPlace(node.plan);
  else if (picked === yes)
    await (create ? createGuide(services, reference) : insert(services, topic, [node.id]));
}

/** Inserts one section without asking. */
export async function insertSection(services: Services, argument: unknown): Promise<void> {
  const row = typeof argument === 'string' ? services.view.row(argument) : undefined;
  if (row?.kind === 'outline') return insert(services, row.topic, [row.item.id]);
  if (row?.kind === 'criterion') return insert(services, row.topic, [row.criterion.id]);
  return insertSections(services, argument);
}

/** Where the guide's missing sections belong, in the order of the text, with the heading each would have. */
export async function missingPlaces(
  { server }: Services,
  uri: Uri,
): Promise<readonly { readonly position: Position; readonly title: string }[]> {
  const params: InsertParams = { uri: uri.toString(), nodes: [] };
  const { inserts } = await server.request<InsertResult>(insertRequest, params);
  return inserts
    .map(({ line, character, snippet }) => ({
      position: new Position(line, character),
      title: heading(snippet),
    }))
    .sort((one, other) => one.position.compareTo(other.position));
}

async function insert({ server }: Services, topic: TopicNode, nodes: readonly string[]): Promise<void> {
  const uri = Uri.parse(topic.guideUri as string);
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, { preview: false });
  const { inserts, edits } = await current(server, document, nodes);
  if (inserts.length === 0) return say(l10n.t('No section is missing in this guide.'));
  const edit = new WorkspaceEdit();
  edit.set(document.uri, [
    ...inserts.map(({ line, character, snippet }) =>
      SnippetTextEdit.insert(new Position(line, character), new SnippetString(snippet)),
    ),
    ...edits.map(({ range: { start, end }, newText }) =>
      TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText),
    ),
  ]);
  await workspace.applyEdit(edit);
  editor.revealRange(editor.selection);
}

/** The inserts for the document's present text: the user may have typed while the server answered. */
async function current(
  server: Services['server'],
  document: TextDocument,
  nodes: readonly string[],
): Promise<Pick<InsertResult, 'inserts' | 'edits'>> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const params: InsertParams = { uri: document.uri.toString(), nodes };
    const { version, ...found } = await server.request<InsertResult>(insertRequest, params);
    if (version === null || version === document.version) return found;
  }
  return { inserts: [], edits: [] };
}

function missingItems(topic: TopicNode): readonly (QuickPickItem & { node?: string })[] {
  const outline = topic.outline
    .filter(isMissing)
    .map(item => ({ label: item.text, picked: true, node: item.id }));
  const criteria = topic.criteria.filter(isAbsent).map(criterion => ({
    label: criterion.label,
    description: criterionValue(criterion),
    picked: false,
    node: criterion.id,
  }));
  const separator = (label: string): QuickPickItem => ({ label, kind: QuickPickItemKind.Separator });
  return [
    ...(outline.length > 0 ? [separator(l10n.t('Outline')), ...outline] : []),
    ...(criteria.length > 0 ? [separator(l10n.t('Criteria')), ...criteria] : []),
  ];
}

function heading(snippet: string): string {
  const line = snippet.split('\n').find(text => /^#+ /.test(text)) ?? '';
  return line.replace(/^#+ /, '').replace(/\$\{\d+:([^}]*)\}|\$\{?\d+\}?/g, '$1');
}
