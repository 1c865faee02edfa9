import { commands, l10n, ProgressLocation, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { Services } from '../services.ts';
import { verdictIcons } from '../topics/icons.ts';
import {
  criterionValue,
  findingsCount,
  stateName,
  topicNumbers,
  topicsCount,
  verdictName,
} from '../topics/words.ts';
import { openCriterion, openItem } from './navigate.ts';
import { topicFor } from './target.ts';

/** Lists what the plan asks of the guide and how far it is; choosing a line goes there. */
export async function showStatus(services: Services, argument: unknown): Promise<void> {
  const owned = await topicFor(services, argument, l10n.t('Show Status'));
  if (!owned) return;
  const { plan, topic } = owned;
  const outline = topic.outline.map(item => ({
    label: item.text,
    description: verdictName(item.verdict),
    iconPath: verdictIcons[item.verdict],
    go: () => openItem(services, owned, item),
  }));
  const criteria = topic.criteria.map(criterion => ({
    label: criterion.label,
    description: criterionValue(criterion),
    iconPath: verdictIcons[criterion.verdict],
    go: () => openCriterion(services, plan, topic, criterion),
  }));
  const separator = (label: string): QuickPickItem => ({ label, kind: QuickPickItemKind.Separator });
  const items: readonly (QuickPickItem & { go?: () => Promise<void> })[] = [
    separator(l10n.t('Outline')),
    ...outline,
    separator(l10n.t('Criteria')),
    ...criteria,
  ];
  const picked = await window.showQuickPick(items, {
    title: `${topic.title} · ${stateName(topic.state)}`,
    placeHolder: topicNumbers(topic),
    matchOnDescription: true,
  });
  await picked?.go?.();
}

/** Judges everything again, with progress, and tells the sum. */
export async function checkWorkspace({ server, store }: Services): Promise<void> {
  const done = await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t('Checking guides against their plans'),
      cancellable: true,
    },
    async (_progress, token) => {
      const cancelled = new Promise<false>(resolve => token.onCancellationRequested(() => resolve(false)));
      await server.start();
      return Promise.race([store.refresh().then(() => true as const), cancelled]);
    },
  );
  if (!done) return;
  if (store.state !== 'ready') {
    void window.showWarningMessage(l10n.t('No plan was found in this workspace.'));
    return;
  }
  const topics = store.topics.map(({ topic }) => topic);
  const complete = topics.filter(topic => topic.state === 'complete').length;
  const text = l10n.t(
    '{0}, {1} complete, {2}',
    topicsCount(topics.length),
    complete,
    findingsCount(store.findings),
  );
  const problems = l10n.t('Show Problems');
  const overview = l10n.t('Open Overview');
  // Not awaited: the command is done, and the message stays until the user has read it.
  void window.showInformationMessage(text, problems, overview).then(async choice => {
    if (choice === problems) await commands.executeCommand('workbench.actions.view.problems');
    if (choice === overview) await commands.executeCommand('guidewright.openOverview');
  });
}
