import type { Section } from '../../guide/model.ts';
import type { TextEdit, TopicReport } from '../../judge/model.ts';
import { LineIndex, type Place } from '../../place.ts';
import type { OutlineItem, Plan } from '../../plan/model.ts';
import { prefixOf, titled } from '../insert/heading.ts';

/** A name that can be changed wherever it stands. */
export interface Renaming {
  readonly name: string;
  /** The name where it was asked for. */
  readonly here: Place;
  edits(name: string): readonly TextEdit[];
}

/** A topic's name: at each of its mentions, and in its guide's title where that says the same. */
export function renamingOfTopic(plan: Plan, { topic, guide }: TopicReport, offset: number): Renaming | null {
  const mentions = topic.mentions.flatMap(({ name, place }) => found(plan.path, plan.text, name, place));
  const title = guide?.sections.find(({ role }) => role === 'title');
  const heading = guide && title ? wordsIn(guide.path, guide.text, title) : null;
  const inGuide = heading?.text.includes(topic.title) ? heading : null;
  return renaming([...mentions, ...(inGuide ? [inGuide] : [])], topic.title, offset);
}

/** An outline item's name in the plan, and the heading of the section that covers it. */
export function renamingOfItem(
  plan: Plan,
  { outline, guide }: TopicReport,
  item: OutlineItem,
  offset: number,
): Renaming | null {
  const index = outline.find(one => one.item === item)?.section ?? null;
  const section = index === null ? null : guide?.sections[index];
  const heading = guide && section ? wordsIn(guide.path, guide.text, section) : null;
  return renaming(
    [...found(plan.path, plan.text, item.name, item.place), ...(heading ? [heading] : [])],
    item.name,
    offset,
  );
}

interface Spot {
  readonly file: string;
  readonly start: number;
  readonly text: string;
  readonly source: string;
}

function renaming(spots: readonly Spot[], name: string, offset: number): Renaming | null {
  const here = spots.find(({ start, text }) => start <= offset && offset <= start + text.length) ?? spots[0];
  if (!here) return null;
  return {
    name,
    here: new LineIndex(here.source).place(here.start, here.start + here.text.length),
    edits: newName =>
      spots.map(({ file, start, text }) => ({ file, start, end: start + text.length, newText: newName })),
  };
}

/** Where a name stands within a place. */
function found(file: string, source: string, name: string, { start, end }: Place): readonly Spot[] {
  const at = name === '' ? -1 : source.slice(start, end).indexOf(name);
  return at < 0 ? [] : [{ file, start: start + at, text: name, source }];
}

/** A heading's words, behind its number and sign. */
function wordsIn(file: string, source: string, { place }: Section): Spot | null {
  const [line = ''] = source.slice(place.start, place.end).split(/[\r\n]/, 1);
  const marks = /^\s{0,3}#{1,6}\s+/.exec(line)?.[0].length ?? 0;
  const rest = line
    .slice(marks)
    .replace(/\s+#+\s*$/, '')
    .trimEnd();
  const lead = titled('', prefixOf(rest)).length;
  const text = rest.slice(lead).trimStart();
  if (text === '') return null;
  return { file, start: place.start + marks + rest.length - text.length, text, source };
}
