import { l10n, Uri, window, workspace } from 'vscode';
import { type EditResult, type InitParams, initRequest } from '../../../server/src/protocol.ts';
import type { Services } from '../services.ts';
import type { TopicOfPlan } from '../topics/store.ts';
import { openTopic } from './open.ts';
import { planFor, topicFor } from './target.ts';

const creatable = ({ topic }: TopicOfPlan): boolean => topic.state === 'missing' && topic.guideUri !== null;

/** Creates one guide from what the plan says of it and opens it. */
export async function createGuide(services: Services, argument: unknown): Promise<void> {
  const owned = await topicFor(services, argument, l10n.t('Create Guide'), creatable);
  if (owned) await create(services, [owned]);
}

/** Asks which of the missing guides to create, all being chosen, and creates them. */
export async function createAllGuides(services: Services, argument: unknown): Promise<void> {
  const plan = await planFor(services, argument, l10n.t('Create Missing Guides'));
  if (!plan) return;
  const items = services.store.topics
    .filter(owned => owned.plan.id === plan.id && creatable(owned))
    .map(owned => ({
      label: owned.topic.title,
      description: workspace.asRelativePath(Uri.parse(owned.topic.guideUri as string)),
      picked: true,
      owned,
    }));
  if (items.length === 0) return say(l10n.t('Every guide of the plan exists.'));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Create Missing Guides'),
    canPickMany: true,
    placeHolder: l10n.t('Guides to create from the plan'),
  });
  if (picked && picked.length > 0)
    await create(
      services,
      picked.map(item => item.owned),
    );
}

async function create(services: Services, topics: readonly TopicOfPlan[]): Promise<void> {
  const plan = topics[0]?.plan;
  if (!plan) return;
  const params: InitParams = { plan: plan.id, topics: topics.map(({ topic }) => topic.id) };
  const { edit } = await services.server.request<EditResult>(initRequest, params);
  const made = await services.server.asWorkspaceEdit(edit);
  if (!(await workspace.applyEdit(made))) {
    void window.showErrorMessage(l10n.t('The guides could not be created.'));
    return;
  }
  for (const [uri] of made.entries()) await (await workspace.openTextDocument(uri)).save();
  await services.store.refresh();
  const first = services.store.topic(plan.id, topics[0]?.topic.id as string);
  if (first) await openTopic(first.topic);
}

/** Tells in the status bar, for a moment, that there was nothing to do. */
export function say(text: string): void {
  window.setStatusBarMessage(`$(check) ${text}`, 5000);
}
