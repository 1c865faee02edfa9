import { HoverRequest } from 'vscode-languageserver';
import type { ItemCoverage, TopicReport } from '../../core/judge/model.ts';
import type { Place } from '../../core/place.ts';
import type { Translate } from '../../core/translate.ts';
import { criterionCounts } from '../criterionCounts.ts';
import type { DocumentContext, FeatureServer, LspFeature } from '../feature.ts';
import { markup } from '../markup.ts';
import { criterionLabel } from '../nodes.ts';
import { holds, spotAt } from '../topicAt.ts';
import { meterOf, plainText, stateName, verdictSign } from '../words.ts';

/** A topic's or a criterion's card in the plan, what a heading of a guide covers, and why there is a finding. */
export const hover: LspFeature = {
  name: 'hover',
  capabilities: () => ({ hoverProvider: true }),
  start(server) {
    const formats = server.client.capabilities.textDocument?.hover?.contentFormat;
    server.answer(HoverRequest.type, (about, { position }) => {
      const offset = about.positions.offset(position);
      const cards = [inPlan(about, offset) ?? onCriterion(about, offset), onHeading(about, offset)];
      const told = new Set(cards.flatMap(card => card?.tells ?? []));
      const found = [...cards, onFindings(about, offset, told, server)].filter(part => part !== null);
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
  /** What the card tells of: an outline item's text, a criterion's id. */
  readonly tells: readonly string[];
}

/** The card of the topic that a plan names at an offset, or the verdict on the outline item there. */
function inPlan(about: DocumentContext, offset: number): Card | null {
  const spot = about.plan && spotAt(about, offset);
  if (!spot) return null;
  const { report, mention, item } = spot;
  const coverage = item && report.outline.find(one => one.item === item);
  if (coverage)
    return {
      markdown: itemCard(coverage, report, about.translate),
      place: coverage.item.place,
      tells: [coverage.item.text],
    };
  return mention && topicCard(report, mention.place, about.translate);
}

/** More guides than these are not told one by one. */
const mostGuides = 10;

/** How many guides meet the criterion that a plan states at an offset, and what the others lack. */
function onCriterion({ plan, path, folder, translate: t }: DocumentContext, offset: number): Card | null {
  const criterion = plan?.criteria.find(({ place }) => holds(place, offset));
  const report = criterion && folder.project.planReport(path);
  if (!report) return null;
  const { id, text, place } = criterion;
  if (id === null) {
    const why = t('No rule measures this.');
    return { markdown: `**${plainText(text)}**\n\n${plainText(why)}`, place, tells: [] };
  }
  const { met, guides, others } = criterionCounts(report)(id);
  const rows = others
    .slice(0, mostGuides)
    .map(({ topic, found: { verdict } }) =>
      t(
        '{0}: {1}',
        `- ${verdictSign(verdict.value)} ${plainText(topic.topic.title)}`,
        plainText(verdict.reason),
      ),
    );
  const more = others.length > mostGuides ? ['- …'] : [];
  const head = [`**${plainText(criterionLabel(id, t))}**`, plainText(t('{0} of {1} guides', met, guides))];
  return {
    markdown: [...head, ...(rows.length > 0 ? [[...rows, ...more].join('\n')] : [])].join('\n\n'),
    place,
    tells: [],
  };
}

/** What of the outline the heading at an offset covers, be it a part of an item. */
function onHeading({ topics, translate }: DocumentContext, offset: number): Card | null {
  for (const { report } of topics) {
    const section = report.guide?.sections.find(({ place }) => holds(place, offset));
    if (!section) continue;
    if (section.role === 'title') return titleCard(topics, section.place, translate);
    const covered = report.outline.filter(
      one => one.section === section.index || one.also.includes(section.index),
    );
    const cards = [
      ...covered.map(one => itemCard(one, report, translate, section.index)),
      ...report.outline.flatMap(one =>
        covered.includes(one) ? [] : partCards(one, section.place, translate),
      ),
    ];
    if (cards.length === 0) continue;
    const markdown = cards.join('\n\n');
    return { markdown, place: section.place, tells: covered.map(({ item }) => item.text) };
  }
  return null;
}

/** The parts of an outline item that a heading treats. */
function partCards({ item, parts }: ItemCoverage, heading: Place, t: Translate): readonly string[] {
  return parts
    .filter(({ place }) => place?.start === heading.start)
    .map(({ text, value }) =>
      [`${verdictSign(value)} **${plainText(text)}**`, '', plainText(t('Part of “{0}”', item.name))].join(
        '\n',
      ),
    );
}

/** What each plan that promises the guide has of it; the plans are named where there are several. */
function titleCard(topics: DocumentContext['topics'], place: Place, t: Translate): Card {
  const cards = topics.map(({ plan, report }) => {
    const card = topicCard(report, place, t);
    const name = topics.length > 1 ? `${plainText(plan.title ?? plan.path)}\n\n` : '';
    return { ...card, markdown: name + card.markdown };
  });
  return {
    markdown: cards.map(({ markdown }) => markdown).join('\n\n---\n\n'),
    place,
    tells: cards.flatMap(({ tells }) => tells),
  };
}

/** Why there are the findings of an offset of which no card tells. */
function onFindings(
  { folder, path, translate: t }: DocumentContext,
  offset: number,
  told: ReadonlySet<string>,
  server: FeatureServer,
): Card | null {
  const found = folder
    .findingsIn(path, { start: offset, end: offset })
    .filter(({ reason, message, subject }) => reason !== '' && reason !== message && !told.has(subject));
  const [first] = found;
  if (!first) return null;
  const rows = found.map(({ rule, reason }) => {
    const page = server.pageOf(rule);
    return t('{0}: {1}', page === null ? plainText(rule) : `[${rule}](${page})`, plainText(reason));
  });
  return { markdown: rows.join('\n\n'), place: first.location.place, tells: [] };
}

function topicCard(report: TopicReport, place: Place, t: Translate): Card {
  const { topic, state, progress, outline, criteria } = report;
  const facts = [stateName(state, t), `${progress} %`, topic.priority, topic.group].filter(
    fact => fact !== null,
  );
  const rows = [`**${plainText(topic.title)}**`, '', plainText(facts.join(' · '))];
  if (state === 'missing') return { markdown: rows.join('\n'), place, tells: [] };
  rows.push('', plainText(meterOf(report, t)));
  const gaps = outline.filter(({ value }) => value === 'unmet' || value === 'partial');
  for (const { item, value } of gaps)
    rows.push(`${gaps[0]?.item === item ? '\n' : ''}- ${verdictSign(value)} ${plainText(item.text)}`);
  const open = criteria.filter(({ verdict }) => verdict.value === 'unmet' || verdict.value === 'partial');
  if (open.length > 0) rows.push('', plainText(t('Criteria not met')), '');
  for (const { id, verdict } of open)
    rows.push(
      t(
        '{0}: {1}',
        `- ${verdictSign(verdict.value)} ${plainText(criterionLabel(id, t))}`,
        plainText(verdict.reason),
      ),
    );
  const tells = [...gaps.map(({ item }) => item.text), ...open.map(({ id }) => id)];
  return { markdown: rows.join('\n'), place, tells };
}

/** `here` is the section that the card is shown at, which need not be named. */
function itemCard(
  { item, value, reason, parts, section }: ItemCoverage,
  { guide }: TopicReport,
  t: Translate,
  here?: number,
): string {
  const covering = section === null ? null : guide?.sections[section];
  const rows = [`${verdictSign(value)} **${plainText(item.text)}**`];
  // Its parts show what a section lacks, where it is those.
  const isWeak = value === 'partial' && parts.every(part => part.value === 'met');
  if (covering && !isWeak) {
    if (section !== here)
      rows.push('', plainText(t('Covered by “{0}”, line {1}', covering.title, covering.place.line)));
  } else if (reason !== '') rows.push('', plainText(reason));
  if (parts.length > 0) rows.push('');
  for (const { text, value: found, place } of parts) {
    const row = `- ${verdictSign(found)} ${plainText(text)}`;
    rows.push(place ? t('{0} (line {1})', row, place.line) : row);
  }
  return rows.join('\n');
}
