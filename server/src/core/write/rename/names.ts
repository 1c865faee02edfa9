import type { TextEdit, TopicReport } from '../../judge/model.ts';
import type { OutlineItem, Plan, Topic } from '../../plan/model.ts';
import { nameInHeading, underlineEdit } from './heading.ts';
import { newAnchors, ownLinks, type Renamed } from './links.ts';
import { type Spot, spotOf } from './spot.ts';

/** A name that can be changed wherever it stands. */
export interface Renaming {
  readonly plan: Plan;
  /** The name as the plan has it. */
  readonly name: string;
  /** The guide's heading that gets the name, too; null where none does. */
  readonly heading: Renamed | null;
  /** The name where it was asked for. */
  readonly here: Spot;
  /** The names that others of its kind have. */
  readonly taken: readonly string[];
  /** In plan and guide. */
  edits(name: string): readonly TextEdit[];
  /** The guide whose anchors change, with those that do. */
  anchors(name: string): { readonly guide: string; readonly anchors: ReadonlyMap<string, string> } | null;
  /** What the renamed is called by a plan that was read anew. */
  nameIn(plan: Plan): string | null;
}

/** Where a renaming is asked for: an offset of a file. */
export interface Asked {
  readonly file: string;
  readonly offset: number;
}

/** A topic's name: at each of its mentions, and in its guide's title where that holds it. */
export function renamingOfTopic(plan: Plan, { topic, guide }: TopicReport, asked: Asked): Renaming | null {
  const mentions = topic.mentions.flatMap(({ name, place }) => spotOf(plan, name, place) ?? []);
  const title = guide?.sections.find(({ role }) => role === 'title');
  const heading = guide && title ? nameInHeading(guide, title, topic.title, false) : null;
  return renaming(
    mentions,
    guide && title && heading ? { guide, section: title, spot: heading } : null,
    asked,
    {
      plan,
      name: topic.title,
      taken: plan.topics.flatMap(other => (other === topic ? [] : other.title)),
      nameIn: other => topicAt(other, topic)?.title ?? null,
    },
  );
}

function topicAt({ topics }: Plan, { place }: Topic): Topic | undefined {
  return topics.find(other => other.place.line === place.line);
}

/** An outline item's name in the plan, and in the heading of the section that covers it. */
export function renamingOfItem(
  plan: Plan,
  { topic, outline, guide }: TopicReport,
  item: OutlineItem,
  asked: Asked,
): Renaming | null {
  const index = outline.find(one => one.item === item)?.section ?? null;
  const section = index === null ? null : guide?.sections[index];
  // A heading that speaks of two items keeps its other words.
  const isOnly = outline.filter(one => one.section === index).length === 1;
  const heading = guide && section ? nameInHeading(guide, section, item.name, isOnly) : null;
  const inPlan = spotOf(plan, item.name, item.place);
  if (!inPlan) return null;
  return renaming([inPlan], guide && section && heading ? { guide, section, spot: heading } : null, asked, {
    plan,
    name: item.name,
    taken: outline.flatMap(other => (other.item === item ? [] : other.item.name)),
    nameIn: other =>
      topicAt(other, topic)?.outline.find(
        ({ place: { line, column } }) => line === item.place.line && column === item.place.column,
      )?.name ?? null,
  });
}

function renaming(
  mentions: readonly Spot[],
  found: Renamed | null,
  { file, offset }: Asked,
  named: Pick<Renaming, 'plan' | 'name' | 'taken' | 'nameIn'>,
): Renaming | null {
  const spots = found ? [...mentions, found.spot] : mentions;
  const here = spots.find(spot => spot.file === file && spot.start <= offset && offset <= spot.end);
  if (!here) return null;
  return {
    here,
    heading: found,
    ...named,
    anchors: name => found && { guide: found.guide.path, anchors: newAnchors(found, name) },
    edits: name => [
      ...unique(spots).map(({ file, start, end }) => ({ file, start, end, newText: name })),
      ...(found ? underlineEdit(found.guide, found.section, found.spot, name) : []),
      ...(found ? ownLinks(found, name) : []),
    ],
  };
}

/** Each place once: two mentions may share their words. */
function unique(spots: readonly Spot[]): readonly Spot[] {
  return [...new Map(spots.map(spot => [`${spot.start} ${spot.file}`, spot])).values()];
}
