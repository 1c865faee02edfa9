import type { Guide, Link, Section } from '../../guide/model.ts';
import type { TextEdit } from '../../judge/model.ts';
import { anchorsOf, slugOf } from '../anchor.ts';
import type { Habit } from './habit.ts';
import { digitsOf, type Numbering } from './heading.ts';

/** A heading that counts. */
export interface Numbered {
  readonly section: Section;
  readonly number: Numbering;
  readonly emojiFirst: boolean;
  /** How far those reach that are counted with it. */
  readonly until: number;
}

/** So many new sections at an offset. */
export interface Place {
  readonly offset: number;
  readonly count: number;
}

/** What new sections do to the numbers of a guide. */
export interface Counted {
  /** By offset: the heading that the new ones there are numbered like, with the number of the first of them. */
  readonly first: ReadonlyMap<number, Numbered>;
  /** Headings that get another number, since one before them has it now. */
  readonly moved: readonly Numbered[];
}

/** Counts the headings of one level anew; `places` are in the order of the text. */
export function countAnew(numbered: readonly Numbered[], places: readonly Place[]): Counted {
  const first = new Map<number, Numbered>();
  const moved: Numbered[] = [];
  /** The last heading, its value now, and whether new ones came before it. */
  let last: { readonly at: Numbered; readonly was: number; readonly value: number } | null = null;
  let isMoving = false;
  let next = 0;
  const insertBefore = (follower: Numbered | undefined): void => {
    const end = follower?.section.place.start ?? Number.POSITIVE_INFINITY;
    for (let place = places[next]; place && place.offset <= end; place = places[++next]) {
      const before: typeof last = last && (!follower || place.offset <= last.at.until) ? last : null;
      const model = before?.at ?? follower;
      if (!model) return;
      const value: number = before ? before.value + 1 : model.number.value;
      first.set(place.offset, { ...model, number: { ...model.number, value } });
      last = { at: model, was: before?.was ?? model.number.value - 1, value: value + place.count - 1 };
      isMoving = true;
    }
  };
  for (const at of numbered) {
    insertBefore(at);
    const { value } = at.number;
    const goesOn: boolean = last !== null && last.at.section.parent === at.section.parent && value > last.was;
    isMoving &&= goesOn && last !== null && value <= last.value;
    const now: number = isMoving && last ? last.value + 1 : value;
    if (now !== value) moved.push({ ...at, number: { ...at.number, value: now } });
    last = { at, was: value, value: now };
  }
  insertBefore(undefined);
  return { first, moved };
}

/** Writes other numbers into a guide's headings, into those of their sub-sections, and into the links to them. */
export class Renumberer {
  private readonly anchors: readonly string[];
  private readonly links = new Map<string, Link[]>();

  constructor(
    private readonly guide: Guide,
    private readonly habit: Habit,
  ) {
    this.anchors = anchorsOf(guide.sections);
    for (const link of guide.links) {
      const anchor = link.url.startsWith('#') ? decoded(link.url.slice(1)) : '';
      if (anchor !== '') this.links.set(anchor, [...(this.links.get(anchor) ?? []), link]);
    }
  }

  /** The edits that give headings the numbers that they have here. */
  edits(moved: readonly Numbered[]): readonly TextEdit[] {
    return moved.flatMap(({ section, number }) => {
      const old = this.habit.prefixes[section.index]?.number as Numbering;
      const head = this.edit(section, old.before + digitsOf(old), number.before + digitsOf(number));
      const under = this.under(section).flatMap(one => {
        const own = this.habit.prefixes[one.index]?.number;
        const prefix = `${chainOf(old)}.`;
        return own?.before.startsWith(prefix)
          ? this.edit(
              one,
              own.before + digitsOf(own),
              `${chainOf(number)}.${own.before.slice(prefix.length)}${digitsOf(own)}`,
            )
          : [];
      });
      return [...head, ...under];
    });
  }

  /** The sections within a section. */
  private under({ index, level }: Section): readonly Section[] {
    const { sections } = this.guide;
    const end = sections.findIndex(other => other.index > index && other.level <= level);
    return sections.slice(index + 1, end < 0 ? undefined : end);
  }

  private edit(section: Section, from: string, to: string): readonly TextEdit[] {
    const { path: file, text } = this.guide;
    const at = text.indexOf(from, section.place.start);
    if (at < 0 || at >= section.place.end) return [];
    const anchor = slugOf(section.title.replace(from, () => to));
    return [
      { file, start: at, end: at + from.length, newText: to },
      ...(this.links.get(this.anchors[section.index] as string) ?? []).flatMap(link => {
        const source = text.slice(link.place.start, link.place.end);
        const target = link.place.start + source.lastIndexOf(link.url);
        const words = link.text === section.title ? text.indexOf(from, link.place.start) : -1;
        return [
          ...(words >= 0 && words < target
            ? [{ file, start: words, end: words + from.length, newText: to }]
            : []),
          { file, start: target + 1, end: target + link.url.length, newText: anchor },
        ];
      }),
    ];
  }
}

/** The number as sub-sections have it before their own: `2.1` of `2.1 Raft`. */
function chainOf({ before, value }: Numbering): string {
  return /^[\d.]*$/.test(before) ? `${before}${value}` : String(value);
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
