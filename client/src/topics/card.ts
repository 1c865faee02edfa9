import { l10n, MarkdownString } from 'vscode';
import type { NodeVerdict, TopicNode } from '../../../server/src/protocol.ts';
import { verdictIcons } from './icons.ts';
import { criterionValue, measured, stateName, verdictName } from './words.ts';

const verdictSign = (verdict: NodeVerdict): string => `$(${verdictIcons[verdict].id})`;

/** More would make the card taller than the tree. */
const mostListed = 12;

/** A topic's tooltip. Whatever comes from the plan is escaped, so that it is shown and never run. */
export function topicCard(topic: TopicNode): MarkdownString {
  const card = untrusted();
  card.appendMarkdown('**').appendText(topic.title).appendMarkdown('**\n\n');
  const facts = [
    stateName(topic.state),
    `${topic.progress} %`,
    topic.priority,
    topic.batch,
    topic.group,
  ].filter(fact => fact !== null);
  card.appendText(facts.join(' · ')).appendMarkdown('\n\n');
  const lines = measured(topic.lines, topic.expectedLines);
  const examples = measured(topic.examples, topic.expectedExamples);
  if (lines !== null) card.appendText(l10n.t('Lines: {0}', lines)).appendMarkdown('  \n');
  if (examples !== null) card.appendText(l10n.t('Examples: {0}', examples)).appendMarkdown('\n');
  const gaps = topic.outline.filter(item => item.verdict !== 'met' && item.verdict !== 'waived');
  if (gaps.length > 0 && topic.state !== 'missing')
    list(
      card,
      l10n.t('To write'),
      gaps.map(item => [item.verdict, item.text]),
    );
  const criteria = topic.criteria.filter(({ verdict }) => verdict === 'unmet' || verdict === 'partial');
  if (criteria.length > 0 && topic.state !== 'missing')
    list(
      card,
      l10n.t('Criteria not met'),
      criteria.map(criterion => [criterion.verdict, `${criterion.label}: ${criterionValue(criterion)}`]),
    );
  return card;
}

/** The tooltip of an outline item or criterion: its text, the verdict and why. */
export function verdictCard(title: string, verdict: NodeVerdict, reason: string): MarkdownString {
  const card = untrusted();
  card
    .appendMarkdown('**')
    .appendText(title)
    .appendMarkdown(`**\n\n${verdictSign(verdict)} `);
  card.appendText(verdictName(verdict));
  if (reason) card.appendMarkdown('\n\n').appendText(reason);
  return card;
}

function list(
  card: MarkdownString,
  title: string,
  items: readonly (readonly [verdict: NodeVerdict, text: string])[],
): void {
  card.appendMarkdown('\n\n').appendText(title);
  for (const [verdict, text] of items.slice(0, mostListed))
    card.appendMarkdown(`  \n${verdictSign(verdict)} `).appendText(text);
  const more = items.length - mostListed;
  if (more > 0) card.appendMarkdown('  \n').appendText(l10n.t('and {0} more', more));
}

function untrusted(): MarkdownString {
  const card = new MarkdownString('', true);
  card.isTrusted = false;
  card.supportHtml = false;
  return card;
}
