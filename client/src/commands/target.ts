import { l10n, type QuickPickItem, Uri, window } from 'vscode';
import type { PlanNode, TopicReference } from '../../../server/src/protocol.ts';
import type { Services } from '../services.ts';
import { stateIcons } from '../topics/icons.ts';
import type { TopicOfPlan } from '../topics/store.ts';
import { stateName, topicNumbers } from '../topics/words.ts';

/**
 * What a command was called on. Menus of the tree give a row's id, code lenses a reference, menus of the editor a URI,
 * the palette and keys nothing: then the active editor decides.
 */
export function topicOf({ store, view }: Services, argument: unknown): TopicOfPlan | null {
  if (typeof argument === 'string') {
    const row = view.row(argument);
    return row && 'topic' in row ? store.topic(row.plan.id, row.topic.id) : null;
  }
  if (isReference(argument)) return store.topic(argument.plan, argument.topic);
  const editor = window.activeTextEditor;
  const uri = argument instanceof Uri ? argument : editor?.document.uri;
  if (!uri) return null;
  const plan = store.planAt(uri);
  if (!plan || editor?.document.uri.toString() !== uri.toString()) return store.topicAt(uri);
  const line = editor.selection.active.line;
  const above = plan.topics.filter(topic => topic.plan.range.start.line <= line);
  const topic = above.toSorted((one, other) => other.plan.range.start.line - one.plan.range.start.line)[0];
  return topic ? { plan, topic } : null;
}

/** The topic that a command was called on, or the one that the user picks; undefined where they pick none. */
export async function topicFor(
  services: Services,
  argument: unknown,
  title: string,
  offered: (owned: TopicOfPlan) => boolean = () => true,
): Promise<TopicOfPlan | undefined> {
  const named = topicOf(services, argument);
  if (named && offered(named)) return named;
  return pickTopic(services, title, offered);
}

/** Asks for a topic; the list can be searched by title, path and group. */
export async function pickTopic(
  { store }: Services,
  title: string,
  offered: (owned: TopicOfPlan) => boolean = () => true,
): Promise<TopicOfPlan | undefined> {
  const items = store.topics.filter(offered).map(owned => topicItem(owned));
  const picked = await window.showQuickPick(items, {
    title,
    placeHolder: items.length > 0 ? l10n.t('Type a title, a path or a group') : l10n.t('No topic to choose'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.owned;
}

/** The plan that a command was called on, the only one there is, or the one that the user picks. */
export async function planFor(
  { store, view }: Services,
  argument: unknown,
  title: string,
): Promise<PlanNode | undefined> {
  if (typeof argument === 'string') return view.row(argument)?.plan;
  if (isPlanReference(argument)) return store.plan(argument.plan) ?? undefined;
  const uri = argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;
  const here = uri && (store.planAt(uri) ?? store.topicAt(uri)?.plan);
  if (here) return here;
  if (store.plans.length < 2) return store.plans[0];
  const items = store.plans.map(plan => ({ label: plan.title, description: Uri.parse(plan.uri).path, plan }));
  return (await window.showQuickPick(items, { title }))?.plan;
}

/** A topic as a line of a list. */
export function topicItem(owned: TopicOfPlan): QuickPickItem & { owned: TopicOfPlan } {
  const { topic } = owned;
  return {
    label: topic.title,
    description: `${stateName(topic.state)} · ${topicNumbers(topic)}`,
    detail: [topic.group, topic.guideUri && Uri.parse(topic.guideUri).path.split('/').pop()]
      .filter(part => part)
      .join(' · '),
    iconPath: stateIcons[topic.state],
    owned,
  };
}

function isPlanReference(value: unknown): value is { readonly plan: string } {
  return typeof value === 'object' && value !== null && 'plan' in value && typeof value.plan === 'string';
}

function isReference(value: unknown): value is TopicReference {
  return isPlanReference(value) && 'topic' in value && typeof value.topic === 'string';
}
