import type { Guide, Section } from '../guide/model.ts';
import type { TextEdit } from '../judge/model.ts';
import type { Place } from '../place.ts';
import { anchorOf } from './anchor.ts';
import { eolOf } from './eol.ts';
import { withoutSign } from './insert/heading.ts';

/** An entry of a table of contents, and the heading that it names; null where there is none of that title. */
export interface ContentsEntry {
  readonly place: Place;
  readonly text: string;
  readonly section: Section | null;
  /** Whether the entry has other words than the heading. */
  readonly isRenamed?: boolean;
}

/** What stands before an entry's words, on its line. */
interface Bullet {
  readonly indent: string;
  readonly marker: string;
  readonly space: string;
}

/**
 * The edits that bring a table of contents up to date: entries of headings that are gone are taken out, missing
 * headings are put in, written as their neighbours are, renamed ones get their words; all others stay as they are. Null
 * where the contents are no plain list of one entry a line, or an entry that goes has others under it.
 */
export function contentsEdits(
  guide: Guide,
  entries: readonly ContentsEntry[],
  absent: readonly Section[],
): readonly TextEdit[] | null {
  const index = guide.lines;
  const bullets = entries.map(({ place }) => bulletOf(index.line(place.line)));
  const lines = new Set(entries.map(({ place }) => place.line));
  if (lines.size < entries.length || bullets.includes(null)) return null;
  const at = bullets as readonly Bullet[];
  const isParent = (i: number): boolean => (at[i + 1]?.indent.length ?? 0) > (at[i]?.indent.length ?? 0);
  if (entries.some(({ section }, i) => section === null && isParent(i))) return null;
  const eol = eolOf(guide.text);
  // The headings' signs are left out where most entries leave them out.
  const told = entries.filter(
    entry => entry.section && !entry.isRenamed && entry.section.title !== withoutSign(entry.section.title),
  );
  const bare = told.filter(({ text, section }) => text === withoutSign(section?.title ?? ''));
  const titleOf = ({ title }: Section): string =>
    bare.length * 2 > told.length ? withoutSign(title) : title;
  const wanted = new Map<number, { readonly section: Section; readonly model: number }[]>();
  for (const section of absent.toSorted((a, b) => a.index - b.index)) {
    const before = entries.findLastIndex(
      entry => entry.section !== null && entry.section.index < section.index,
    );
    const model = siblingOf(entries, section);
    if (model < 0) return null;
    wanted.set(before, [...(wanted.get(before) ?? []), { section, model }]);
  }
  const edits: TextEdit[] = [];
  const numbers = new Numbers(at);
  const added = new Map<number, readonly string[]>();
  for (let i = -1; i < entries.length; i++) {
    const entry = entries[i];
    const bullet = at[i] as Bullet;
    const number = entry?.section ? numbers.next(bullet) : null;
    if (entry && number !== null && number !== numberOf(bullet)) {
      const start = index.lineStart(entry.place.line) + bullet.indent.length;
      const end = start + String(numberOf(bullet)).length;
      edits.push({ file: guide.path, start, end, newText: String(number) });
    }
    const lines = wanted.get(i)?.map(({ section, model }) => {
      const like = at[model] as Bullet;
      const isLink = index.line((entries[model] as ContentsEntry).place.line).includes('](');
      const marker = like.marker.replace(/^\d+/, () => String(numbers.next(like)));
      return entryOf(section, titleOf(section), { ...like, marker }, isLink, guide);
    });
    if (lines) added.set(i, lines);
  }
  const first =
    added
      .get(-1)
      ?.map(line => line + eol)
      .join('') ?? '';
  entries.forEach(({ place, section, isRenamed = false }, i) => {
    const start = index.lineStart(place.line);
    const end = index.lineStart(place.line + 1);
    const lead = i === 0 ? first : '';
    const tail =
      added
        .get(i)
        ?.map(line => eol + line)
        .join('') ?? '';
    if (section === null) edits.push({ file: guide.path, start, end, newText: lead });
    else {
      const stop = start + index.line(place.line).length;
      if (lead !== '') edits.push({ file: guide.path, start, end: start, newText: lead });
      if (isRenamed) edits.push(renamed(guide, place, section, titleOf(section), at[i] as Bullet));
      if (tail !== '') edits.push({ file: guide.path, start: stop, end: stop, newText: tail });
    }
  });
  return edits;
}

function bulletOf(line: string): Bullet | null {
  const [, indent, marker, space] = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)/.exec(line) ?? [];
  return indent === undefined ? null : { indent, marker: marker as string, space: space as string };
}

/** Counts the entries of numbered lists, each from its first number on; where all have the same number, so it stays. */
class Numbers {
  private readonly last = new Map<string, number>();
  private readonly counts: boolean;

  constructor(bullets: readonly Bullet[]) {
    const before = new Map<string, number>();
    this.counts = bullets.every(({ indent, ...bullet }) => {
      for (const deeper of before.keys()) if (deeper.length > indent.length) before.delete(deeper);
      const [known, number] = [before.get(indent), numberOf({ indent, ...bullet })];
      if (number !== null) before.set(indent, number);
      return known === undefined || number === null || number === known + 1;
    });
  }

  /** The number of the entry that comes next; null where its list is not numbered. */
  next(bullet: Bullet): number | null {
    const { indent } = bullet;
    for (const deeper of this.last.keys()) if (deeper.length > indent.length) this.last.delete(deeper);
    const own = numberOf(bullet);
    if (own === null) return null;
    const known = this.last.get(indent);
    const number = known === undefined || !this.counts ? own : known + 1;
    this.last.set(indent, number);
    return number;
  }
}

function numberOf({ marker }: Bullet): number | null {
  const digits = /^\d+/.exec(marker)?.[0];
  return digits === undefined ? null : Number(digits);
}

/** The entry of a heading of the same level: the last one before a section, else the first after it; -1 for none. */
function siblingOf(entries: readonly ContentsEntry[], { level, index }: Section): number {
  const before = entries.findLastIndex(
    ({ section }) => section !== null && section.level === level && section.index < index,
  );
  return before >= 0 ? before : entries.findIndex(({ section }) => section?.level === level);
}

function entryOf(
  section: Section,
  title: string,
  { indent, marker, space }: Bullet,
  isLink: boolean,
  guide: Guide,
): string {
  return `${indent}${marker}${space}${isLink ? linkTo(section, title, guide) : title}`;
}

function linkTo(section: Section, title: string, { sections }: Guide): string {
  return `[${title.replace(/[[\]]/g, '\\$&')}](#${anchorOf(section, sections)})`;
}

/** Puts a heading's words in the place of an entry's: into its link, or behind its bullet. */
function renamed(
  guide: Guide,
  place: Place,
  section: Section,
  title: string,
  { indent, marker, space }: Bullet,
): TextEdit {
  const { path: file, text, lines } = guide;
  if (text[place.start] === '[')
    return { file, start: place.start, end: place.end, newText: linkTo(section, title, guide) };
  const line = lines.lineStart(place.line);
  const start = line + indent.length + marker.length + space.length;
  return { file, start, end: line + lines.line(place.line).length, newText: title };
}
