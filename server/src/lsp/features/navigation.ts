import { DefinitionRequest, type Location, ReferencesRequest } from 'vscode-languageserver';
import type { Section } from '../../core/guide/model.ts';
import type { TopicReport } from '../../core/judge/model.ts';
import type { Place } from '../../core/place.ts';
import type { Mention, OutlineItem } from '../../core/plan/model.ts';
import { spotOf } from '../../core/write/rename/spot.ts';
import type { DocumentContext, LspFeature } from '../feature.ts';
import { holds, spotAt } from '../topicAt.ts';

/** Between a topic's mentions in the plan, its guide, and the sections that cover its outline. */
export const navigation: LspFeature = {
  name: 'navigation',
  capabilities: () => ({ definitionProvider: true, referencesProvider: true }),
  start(server) {
    const able = server.client.capabilities.textDocument?.definition?.linkSupport === true;
    server.answer(DefinitionRequest.type, (about, { position }) => {
      const found = definition(about, about.positions.offset(position));
      if (!found) return null;
      if (!able) return found.targets;
      return found.targets.map(({ uri, range }) => ({
        originSelectionRange: about.positions.range(found.origin),
        targetUri: uri,
        targetRange: range,
        targetSelectionRange: range,
      }));
    });
    server.answer(ReferencesRequest.type, (about, { position, context }) =>
      references(about, about.positions.offset(position), context.includeDeclaration),
    );
  },
};

interface Found {
  readonly origin: Place;
  readonly targets: Location[];
}

/** From a mention or an outline item of a plan to the guide or section; from a guide's heading back to the plan. */
function definition(about: DocumentContext, offset: number): Found | null {
  const spot = about.plan && spotAt(about, offset);
  if (spot) {
    if (spot.item) return definitionOfItem(about, spot.report, spot.item, offset);
    const { topic } = spot.report;
    const origin = fileAt(spot.report, offset) ?? (spot.mention && wordsAt(about, spot.mention, offset));
    const guide = guideOf(about, spot.report);
    if (!origin) return null;
    return { origin, targets: [guide ?? about.folder.location({ file: about.path, place: topic.place })] };
  }
  const heading = headingAt(about, offset);
  if (!heading) return null;
  const targets = about.topics.flatMap(({ plan, report }) =>
    promisesOf(report, heading).map(place => about.folder.location({ file: plan.path, place })),
  );
  return targets.length > 0 ? { origin: heading.place, targets } : null;
}

/** The section that covers an outline item, or the place that covers one of its parts. */
function definitionOfItem(
  about: DocumentContext,
  report: TopicReport,
  item: OutlineItem,
  offset: number,
): Found | null {
  const index = item.parts.findIndex(({ place }) => holds(place, offset));
  const part = item.parts[index];
  const place = report.outline.find(one => one.item === item)?.parts[index]?.place;
  if (part && place && report.guide)
    return { origin: part.place, targets: [about.folder.location({ file: report.guide.path, place })] };
  const section = sectionOf(about, report, item);
  return section && { origin: item.place, targets: [section] };
}

/** The name that a mention stands in, rather than the whole row, where the offset is in it. */
function wordsAt(
  { path, text, positions }: DocumentContext,
  { name, place }: Mention,
  offset: number,
): Place {
  const spot = spotOf({ path, text }, name, place);
  return spot && spot.start <= offset && offset <= spot.end
    ? positions.index.place(spot.start, spot.end)
    : place;
}

/** Every place that speaks of the topic or outline item at an offset. */
function references(about: DocumentContext, offset: number, withDefinition: boolean): Location[] | null {
  const spot = about.plan && spotAt(about, offset);
  if (spot) return referencesOf(about, about.path, spot.report, spot.item, withDefinition);
  const heading = headingAt(about, offset);
  if (!heading) return null;
  const found = about.topics.flatMap(({ plan, report }) => {
    if (heading.role === 'title') return referencesOf(about, plan.path, report, null, withDefinition);
    const items = report.outline.filter(({ section }) => section === heading.index);
    return items.flatMap(({ item }) => referencesOf(about, plan.path, report, item, withDefinition));
  });
  // Several plans, or several items of one, lead to the same heading.
  return [...new Map(found.map(location => [JSON.stringify(location), location])).values()];
}

function referencesOf(
  about: DocumentContext,
  plan: string,
  report: TopicReport,
  item: OutlineItem | null,
  withDefinition: boolean,
): Location[] {
  const inPlan = (place: Place): Location => about.folder.location({ file: plan, place });
  if (item) {
    const section = sectionOf(about, report, item);
    return [...(withDefinition ? [inPlan(item.place)] : []), ...(section ? [section] : [])];
  }
  const guide = guideOf(about, report);
  const mentions = report.topic.mentions.map(({ place }) => place);
  return [...(withDefinition ? mentions : mentions.slice(1)).map(inPlan), ...(guide ? [guide] : [])];
}

/** Where the plan asks for what a heading stands over: the topic, outline items, or parts of them. */
function promisesOf(
  { topic, outline }: TopicReport,
  { index, role, place: heading }: Section,
): readonly Place[] {
  if (role === 'title') return [topic.place];
  return outline.flatMap(({ item, section, parts }) =>
    section === index
      ? [item.place]
      : item.parts.flatMap(({ place }, at) => (parts[at]?.place?.start === heading.start ? [place] : [])),
  );
}

function headingAt({ topics }: DocumentContext, offset: number) {
  return topics[0]?.report.guide?.sections.find(({ place }) => holds(place, offset)) ?? null;
}

function fileAt({ topic: { fileRaw } }: TopicReport, offset: number): Place | null {
  return fileRaw && holds(fileRaw.place, offset) ? fileRaw.place : null;
}

function guideOf({ folder }: DocumentContext, { guide }: TopicReport): Location | null {
  if (!guide) return null;
  const title = guide.sections.find(({ role }) => role === 'title');
  const start = { line: 0, character: 0 };
  return title
    ? folder.location({ file: guide.path, place: title.place })
    : { uri: folder.uriOf(guide.path), range: { start, end: start } };
}

function sectionOf({ folder }: DocumentContext, report: TopicReport, item: OutlineItem): Location | null {
  const index = report.outline.find(one => one.item === item)?.section ?? null;
  const section = index === null ? null : report.guide?.sections[index];
  return section && report.guide ? folder.location({ file: report.guide.path, place: section.place }) : null;
}
