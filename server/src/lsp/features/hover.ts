import { HoverRequest } from 'vscode-languageserver';
import type { ItemCoverage, TopicReport } from '../../core/judge/model.ts';
import type { Place } from '../../core/place.ts';
import type { Translate } from '../../core/translate.ts';
import type { DocumentContext, FeatureServer, LspFeature } from '../feature.ts';
import { markup } from '../markup.ts';
import { criterionLabel } from '../nodes.ts';
import { holds, spotAt } from '../topicAt.ts';
import { meterOf, plainText, stateName, verdictSign } from '../words.ts';

/** A topic's card in the plan, what a heading of a guide covers, and why there is a finding. */
export const hover: LspFeature = {
  name: 'hover',
  capabilities: () => ({ hoverProvider: true }),
  start(server) {
    const formats = server.client.capabilities.textDocument?.hover?.contentFormat;
    server.answer(HoverRequest.type, (about, { position }) => {
      const offset = about.positions.offset(position);
      const found = [
        inPlan(about, offset),
        onHeading(about, offset),
        onFinding(about, offset, server),
      ].filter(part => part !== null);
      const [first] = found;
      if (!first) return null;
      const markdown = found.map(card => card.markdown).join('\n\n---\n\n');
      return { contents: markup(markdown, formats), range: about.positions.range(first.place) };
    });
  },
};

interface Card {
  readonly markdown: string;
  readonly place: Place;
}

/** The card of the topic that a plan names at an offset, or the verdict on the outline item there. */
function inPlan(about: DocumentContext, offset: number): Card | null {
  const spot = about.plan && spotAt(about, offset);
  if (!spot) return null;
  const { report, mention, item } = spot;
  const coverage = item && report.outline.find(one => one.item === item);
  if (coverage) return { markdown: itemCard(coverage, report, about.translate), place: coverage.item.place };
  return mention && { markdown: topicCard(report, about.translate), place: mention.place };
}

/** What of the outline the heading at an offset covers. */
function onHeading({ topics, translate }: DocumentContext, offset: number): Card | null {
  for (const { report } of topics) {
    const section = report.guide?.sections.find(({ place }) => holds(place, offset));
    if (!section) continue;
    if (section.role === 'title') return { markdown: topicCard(report, translate), place: section.place };
    const covered = report.outline.filter(
      one => one.section === section.index || one.also.includes(section.index),
    );
    if (covered.length === 0) continue;
    const markdown = covered.map(one => itemCard(one, report, translate)).join('\n\n');
    return { markdown, place: section.place };
  }
  return null;
}

function onFinding({ folder, path }: DocumentContext, offset: number, server: FeatureServer): Card | null {
  const found = folder.findingsIn(path, { start: offset, end: offset });
  const [first] = found;
  if (!first) return null;
  const rows = found
    .filter(({ reason, message }) => reason !== '' && reason !== message)
    .map(({ rule, reason }) => {
      const page = server.pageOf(rule);
      return `${page === null ? plainText(rule) : `[${rule}](${page})`}: ${plainText(reason)}`;
    });
  return rows.length === 0 ? null : { markdown: rows.join('\n\n'), place: first.location.place };
}

function topicCard(report: TopicReport, t: Translate): string {
  const { topic, state, progress, outline, criteria } = report;
  const facts = [stateName(state, t), `${progress} %`, topic.priority, topic.group].filter(
    fact => fact !== null,
  );
  const rows = [`**${plainText(topic.title)}**`, '', plainText(facts.join(' · '))];
  if (state === 'missing') return rows.join('\n');
  rows.push('', plainText(meterOf(report, t)));
  const gaps = outline.filter(({ value }) => value === 'unmet' || value === 'partial');
  for (const { item, value } of gaps)
    rows.push(`${gaps[0]?.item === item ? '\n' : ''}- ${verdictSign(value)} ${plainText(item.text)}`);
  const open = criteria.filter(({ verdict }) => verdict.value === 'unmet' || verdict.value === 'partial');
  if (open.length > 0) rows.push('', plainText(t('Criteria not met')), '');
  for (const { id, verdict } of open)
    rows.push(
      `- ${verdictSign(verdict.value)} ${plainText(criterionLabel(id, t))}: ${plainText(verdict.reason)}`,
    );
  return rows.join('\n');
}

function itemCard(
  { item, value, reason, parts, section }: ItemCoverage,
  { guide }: TopicReport,
  t: Translate,
): string {
  const covering = section === null ? null : guide?.sections[section];
  const rows = [`${verdictSign(value)} **${plainText(item.text)}**`];
  if (covering)
    rows.push('', plainText(t('Covered by “{0}”, line {1}', covering.title, covering.place.line)));
  else if (reason !== '') rows.push('', plainText(reason));
  if (parts.length > 0) rows.push('');
  for (const part of parts)
    rows.push(
      `- ${verdictSign(part.value)} ${plainText(part.text)}${part.place ? ` (${t('line {0}', part.place.line)})` : ''}`,
    );
  return rows.join('\n');
}
