import { l10n } from 'vscode';
import type { CriterionNode, NodeVerdict, TopicNode, TopicState } from '../../../server/src/protocol.ts';
import type { Filter, Grouping, Sorting } from './arrange.ts';

/** A topic's state in words, for people and screen readers. */
export function stateName(state: TopicState): string {
  switch (state) {
    case 'missing':
      return l10n.t('Missing');
    case 'drafting':
      return l10n.t('Drafting');
    case 'complete':
      return l10n.t('Complete');
  }
}

export function verdictName(verdict: NodeVerdict): string {
  switch (verdict) {
    case 'met':
      return l10n.t('met');
    case 'partial':
      return l10n.t('partly met');
    case 'unmet':
      return l10n.t('not met');
    case 'waived':
      return l10n.t('waived by a comment');
    case 'skipped':
      return l10n.t('could not be judged');
  }
}

export function groupingName(grouping: Grouping): string {
  switch (grouping) {
    case 'section':
      return l10n.t('Section');
    case 'priority':
      return l10n.t('Priority');
    case 'batch':
      return l10n.t('Batch');
    case 'state':
      return l10n.t('State');
    case 'none':
      return l10n.t('No Grouping');
  }
}

export function sortingName(sorting: Sorting): string {
  switch (sorting) {
    case 'plan':
      return l10n.t('Order of the Plan');
    case 'title':
      return l10n.t('Title');
    case 'progress':
      return l10n.t('Progress, Least First');
    case 'findings':
      return l10n.t('Findings, Most First');
    case 'priority':
      return l10n.t('Priority');
  }
}

export function filterName(filter: Filter): string {
  return filter === 'problems' ? l10n.t('With Problems') : stateName(filter);
}

/** The name of a group of topics; a null key gathers those that the plan puts nowhere. */
export function groupName(grouping: Grouping, key: string | null): string {
  if (key !== null) return grouping === 'state' ? stateName(key as TopicState) : key;
  switch (grouping) {
    case 'priority':
      return l10n.t('No Priority');
    case 'batch':
      return l10n.t('No Batch');
    default:
      return l10n.t('Other Topics');
  }
}

/** `812/800`, or what is known of it; null where nothing is. */
export function measured(actual: number | null, required: number | null): string | null {
  if (actual === null) return required === null ? null : `–/${required}`;
  return required === null ? `${actual}` : `${actual}/${required}`;
}

/** `P0 · 62 % · 812/800 · 17/20`: priority, progress, lines and examples. */
export function topicNumbers(topic: TopicNode): string {
  const parts = [
    topic.priority,
    topic.state === 'missing' ? null : `${topic.progress} %`,
    measured(topic.lines, topic.expectedLines),
    topic.state === 'missing' ? null : measured(topic.examples, topic.expectedExamples),
  ];
  return parts.filter(part => part !== null).join(' · ');
}

/** The same in words. */
export function topicInWords(topic: TopicNode): string {
  const open = openSections(topic);
  return [
    topic.title,
    stateName(topic.state),
    topic.priority === null ? null : l10n.t('priority {0}', topic.priority),
    l10n.t('{0} percent', topic.progress),
    topic.lines === null ? null : l10n.t('{0} of {1} lines', topic.lines, topic.expectedLines ?? '–'),
    topic.examples === null
      ? null
      : l10n.t('{0} of {1} examples', topic.examples, topic.expectedExamples ?? '–'),
    open === 0 ? null : sectionsMissing(open),
  ]
    .filter(part => part !== null)
    .join(', ');
}

export function openSections(topic: TopicNode): number {
  return topic.outline.filter(item => item.verdict === 'unmet').length;
}

export function sectionsMissing(count: number): string {
  return count === 1 ? l10n.t('1 section missing') : l10n.t('{0} sections missing', count);
}

export function findingsCount(count: number): string {
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

export function topicsCount(count: number): string {
  return count === 1 ? l10n.t('1 topic') : l10n.t('{0} topics', count);
}

/** `23/20`, or the verdict in words where the criterion is no number. */
export function criterionValue(criterion: CriterionNode): string {
  return criterion.required === null
    ? verdictName(criterion.verdict)
    : (measured(criterion.actual, criterion.required) ?? verdictName(criterion.verdict));
}
