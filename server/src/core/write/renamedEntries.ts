import type { Guide, Section } from '../guide/model.ts';
import type { ContentsEntry } from './contents.ts';

/** Contents that lost more entries than these are those of another text. */
const most = 100;

/**
 * The headings that entries of a table of contents named before they got more words or fewer, by the entries' indices:
 * of the level that the entry's neighbours name, between those, and starting as the entry does. `free` are the headings
 * that no entry names; `fold` makes alike what differs in signs alone.
 */
export function renamedEntries(
  { lines }: Guide,
  entries: readonly ContentsEntry[],
  free: readonly Section[],
  fold: (text: string) => string,
): ReadonlyMap<number, Section> {
  const found = new Map<number, Section>();
  if (entries.filter(({ section }) => section === null).length > most) return found;
  const indents = entries.map(({ place }) => /^[ \t]*/.exec(lines.line(place.line))?.[0].length ?? 0);
  const levels = new Map(entries.map(({ section }, at) => [section && indents[at], section?.level]));
  let after = -1;
  entries.forEach(({ section, text }, at) => {
    const words = fold(text);
    const own = levels.get(indents[at] as number);
    const next = section ?? entries.find((entry, other) => other > at && entry.section)?.section;
    const named =
      section ??
      free.find(
        ({ index, level, title }) =>
          after < index &&
          index < (next?.index ?? Number.POSITIVE_INFINITY) &&
          (own === undefined || level === own) &&
          startsAlike(words, fold(title)),
      );
    if (!named) return;
    if (!section) found.set(at, named);
    after = named.index;
  });
  return found;
}

function startsAlike(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
}
