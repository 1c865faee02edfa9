import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { OutlineNode } from '../../../server/src/protocol.ts';
import type { Services } from '../services.ts';
import { verdictIcons } from '../topics/icons.ts';
import type { TopicOfPlan } from '../topics/store.ts';
import { topicNumbers, verdictName } from '../topics/words.ts';
import { say } from './edits.ts';
import { openItem } from './navigate.ts';
import { openTopic } from './open.ts';
import { topicItem } from './target.ts';

interface Found extends QuickPickItem {
  readonly owned?: TopicOfPlan;
  /** The outline item, where it is one that was found. */
  readonly item?: OutlineNode;
}

/** Finds a topic by title, path or group, or one of the sections that the plans promise; opens it and selects its row. */
export async function findTopic(services: Services): Promise<void> {
  const { store, view } = services;
  const separator = (label: string): Found => ({ label, kind: QuickPickItemKind.Separator });
  const topics: readonly Found[] = store.topics.map(topicItem);
  const sections = store.topics.flatMap(owned => owned.topic.outline.map(item => sectionItem(owned, item)));
  const found = await window.showQuickPick(
    [separator(l10n.t('Topics')), ...topics, separator(l10n.t('Sections')), ...sections],
    {
      title: l10n.t('Find Topic'),
      placeHolder: l10n.t('Type a title, a path or a promised section'),
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  if (!found?.owned) return;
  const { owned, item } = found;
  if (item) await openItem(services, owned, item);
  else await openTopic(owned.topic);
  await view.reveal(owned.plan.id, owned.topic.id, false, item?.id);
  say(`${owned.topic.title}: ${topicNumbers(owned.topic)}`);
}

function sectionItem(owned: TopicOfPlan, item: OutlineNode): Found {
  return {
    label: item.text,
    description: `${owned.topic.title} · ${verdictName(item.verdict)}`,
    iconPath: verdictIcons[item.verdict],
    owned,
    item,
  };
}
