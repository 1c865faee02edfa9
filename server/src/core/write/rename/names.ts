import type { Guide } from '../../guide/model.ts';
import type { TextEdit, TopicReport } from '../../judge/model.ts';
import type { OutlineItem, Plan } from '../../plan/model.ts';
import { linksTo, nameInHeading } from './heading.ts';
import { type Spot, spotOf } from './spot.ts';

/** A name that can be changed wherever it stands. */
export interface Renaming {
  /** The name where it was asked for. */
  readonly here: Spot;
  edits(name: string): readonly TextEdit[];
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
    guide && title && heading ? { guide, section: title.index, heading } : null,
    asked,
  );
}

/** An outline item's name in the plan, and in the heading of the section that covers it. */
export function renamingOfItem(
  plan: Plan,
  { outline, guide }: TopicReport,
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
  return renaming(
    [inPlan],
    guide && section && heading ? { guide, section: section.index, heading } : null,
    asked,
  );
}

interface Heading {
  readonly guide: Guide;
  readonly section: number;
  readonly heading: Spot;
}

function renaming(
  mentions: readonly Spot[],
  found: Heading | null,
  { file, offset }: Asked,
): Renaming | null {
  const spots = found ? [...mentions, found.heading] : mentions;
  const here = spots.find(spot => spot.file === file && spot.start <= offset && offset <= spot.end);
  if (!here) return null;
  return {
    here,
    edits: name => [
      ...unique(spots).map(({ file, start, end }) => ({ file, start, end, newText: name })),
      ...(found ? linksTo(found.guide, found.section, found.heading, name) : []),
    ],
  };
}

/** Each place once: two mentions may share their words. */
function unique(spots: readonly Spot[]): readonly Spot[] {
  return [...new Map(spots.map(spot => [`${spot.start} ${spot.file}`, spot])).values()];
}
