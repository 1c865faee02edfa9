import {
  type Command,
  l10n,
  Position,
  Range,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { NodeVerdict, TopicNode, TopicState } from '../../../server/src/protocol.ts';
import type { Grouping } from './arrange.ts';
import { topicCard, verdictCard } from './card.ts';
import { stateIcons, verdictIcons } from './icons.ts';
import { hasGaps, isMissing } from './missing.ts';
import { placeOf } from './place.ts';
import type { Row } from './rows.ts';
import {
  criterionValue,
  findingsCount,
  groupName,
  topicInWords,
  topicNumbers,
  topicsCount,
  verdictName,
} from './words.ts';

/** The row as the editor shows it. */
export function itemOf(row: Row, grouping: Grouping): TreeItem {
  const item = made(row, grouping);
  item.id = row.id;
  item.command = commandOf(row);
  return item;
}

/**
 * What a click does. A row that leads to one place leaves it to the editor to open that, which then treats a click, a
 * double click and the Enter key as in its own trees; what asks or shows several places is a command of ours.
 */
function commandOf(row: Row): Command | undefined {
  if (row.kind === 'plan' || row.kind === 'group' || row.kind === 'criteria') return undefined;
  const title = l10n.t('Open');
  const place = placeOf(row);
  if (!place) return { command: 'guidewright.topics.open', title, arguments: [row.id] };
  const start = new Position(place.range.start.line, place.range.start.character);
  const selection = place.whole ? undefined : new Range(start, start);
  return { command: 'vscode.open', title, arguments: [Uri.parse(place.uri), { selection, preview: true }] };
}

function made(row: Row, grouping: Grouping): TreeItem {
  switch (row.kind) {
    case 'plan':
      return planItem(row);
    case 'group':
      return groupItem(row, grouping);
    case 'topic':
      return topicItem(row.topic);
    case 'outline': {
      const { text, verdict, reason, parts } = row.item;
      const item = verdictItem(text, verdict, reason, parts.length > 0);
      const met = parts.filter(part => part.verdict === 'met').length;
      if (parts.length > 0) item.description = `${met}/${parts.length}`;
      item.contextValue = `outline ${isMissing(row.item) ? 'unmet' : 'written'}${row.topic.state === 'missing' ? ' missing' : ''}`;
      return item;
    }
    case 'part': {
      const item = verdictItem(row.part.text, row.part.verdict, '', false);
      item.contextValue = `part ${row.part.verdict}`;
      return item;
    }
    case 'criteria': {
      const { criteria } = row.topic;
      const item = new TreeItem(l10n.t('Criteria'), TreeItemCollapsibleState.Collapsed);
      item.description = `${criteria.filter(({ verdict }) => verdict === 'met').length}/${criteria.length}`;
      item.iconPath = new ThemeIcon('checklist');
      item.contextValue = 'criteria';
      return item;
    }
    case 'criterion': {
      const { label, verdict, reason } = row.criterion;
      const item = verdictItem(label, verdict, reason, false);
      if (row.criterion.required !== null) item.description = criterionValue(row.criterion);
      item.contextValue = `criterion ${verdict}${row.topic.state === 'missing' ? ' missing' : ''}`;
      return item;
    }
  }
}

function planItem({ plan, shown }: Extract<Row, { kind: 'plan' }>): TreeItem {
  const item = new TreeItem(plan.title, TreeItemCollapsibleState.Expanded);
  const complete = plan.topics.filter(topic => topic.state === 'complete').length;
  item.description =
    shown === plan.topics.length
      ? `${complete}/${shown}`
      : l10n.t('{0} of {1} shown', shown, plan.topics.length);
  item.iconPath = new ThemeIcon(plan.problem === null ? 'book' : 'warning');
  item.tooltip = plan.problem ?? `${Uri.parse(plan.uri).fsPath}\n${findingsCount(plan.findings)}`;
  item.resourceUri = Uri.parse(plan.uri);
  item.contextValue = 'plan';
  item.accessibilityInformation = {
    label: [
      plan.title,
      l10n.t('{0} of {1} complete', complete, plan.topics.length),
      findingsCount(plan.findings),
    ].join(', '),
  };
  return item;
}

function groupItem({ key, topics }: Extract<Row, { kind: 'group' }>, grouping: Grouping): TreeItem {
  const name = groupName(grouping, key);
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  const complete = topics.filter(topic => topic.state === 'complete').length;
  item.description = `${complete}/${topics.length}`;
  if (grouping === 'state') item.description = `${topics.length}`;
  item.iconPath = grouping === 'state' && key !== null ? stateIcons[key as TopicState] : undefined;
  item.contextValue = 'group';
  item.accessibilityInformation = {
    label: `${name}, ${topicsCount(topics.length)}, ${l10n.t('{0} complete', complete)}`,
  };
  return item;
}

function topicItem(topic: TopicNode): TreeItem {
  const children = topic.outline.length + topic.criteria.length;
  const item = new TreeItem(
    topic.title,
    children > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.description = topicNumbers(topic);
  item.iconPath = stateIcons[topic.state];
  item.tooltip = topicCard(topic);
  if (topic.guideUri !== null && topic.state !== 'missing') item.resourceUri = Uri.parse(topic.guideUri);
  item.contextValue = [
    'topic',
    topic.state,
    topic.guideUri === null ? 'nofile' : 'file',
    hasGaps(topic) ? 'gaps' : 'whole',
  ].join(' ');
  item.accessibilityInformation = { label: topicInWords(topic) };
  return item;
}

function verdictItem(label: string, verdict: NodeVerdict, reason: string, parent: boolean): TreeItem {
  const item = new TreeItem(
    label,
    parent ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.iconPath = verdictIcons[verdict];
  item.tooltip = verdictCard(label, verdict, reason);
  item.accessibilityInformation = {
    label: `${label}, ${verdictName(verdict)}${reason ? `, ${reason}` : ''}`,
  };
  return item;
}
