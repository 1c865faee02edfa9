import type { Guide } from '../../guide/model.ts';
import { isCjk } from '../../guide/words.ts';
import type { Ground } from './ground.ts';
import type { Wish } from './wishes.ts';

/**
 * Whether a section of nothing but paragraphs is on something else than its guide, whatever it is called: it says no
 * word of the item, hardly any of the outline, none of its own heading, and few that the rest of the guide has.
 */
export function isOffTopic(wish: Wish, section: number, ground: Ground): boolean {
  const { grid, guide, outline } = ground;
  const { deepWords, extent, place } = guide.sections[section] as Guide['sections'][number];
  if (
    deepWords < least ||
    deepWords > longest ||
    guide.size.words < ofGuide ||
    outline.framed[section] ||
    saysOf(wish, section, ground)
  )
    return false;
  const row = section * grid.width;
  const enough = deepWords / wordsBetween;
  let said = 0;
  for (let term = 0; term < grid.width; term++) {
    said += grid.said[row + term] as number;
    if (said > enough) return false;
  }
  const end = outline.ends[section] as number;
  for (let at = section; at < end; at++) {
    const { fences, images, lists, tables } = guide.sections[at] as Guide['sections'][number];
    if (fences.length + images + lists.length + tables.length > 0) return false;
  }
  const text = guide.text.slice(place.end, extent.end).toLowerCase();
  for (let at = section; at < end; at++)
    if (outline.headings[at]?.stems.some(stem => stem.length > 1 && text.includes(stem))) return false;
  const before = guide.text.slice(Math.max(0, place.start - near), place.start);
  const rest = `${before}\n${guide.text.slice(extent.end, extent.end + near)}`.toLowerCase();
  const words = wordsOf(text);
  const most = words.size * mostKnown[guide.language];
  let known = 0;
  for (const word of words) if (rest.includes(word) && ++known >= most) return false;
  return known < most;
}

/** A text of so many words says what it is about; one of so many more is on several things. */
const least = 20;
const longest = 400;
/** So many letters on both sides are enough to know a guide's words by: looking through more takes too long. */
const near = 40_000;
/** In a guide of fewer words two sections need not have many in common. */
const ofGuide = 500;
/** What is on an outline says a word of it more often than once in so many words. */
const wordsBetween = 15;
/** What is on something else has no more of its words than this in common with the rest of its guide. */
const mostKnown = { en: 0.4, 'zh-cn': 0.3 } as const;

/** Whether the text of a section says any word of an item. */
export function saysOf(
  { whole, aliases, halves, parts }: Wish,
  section: number,
  { grid: { said, width } }: Ground,
): boolean {
  const row = section * width;
  const isOne = ({ terms }: Wish['whole']): boolean => terms.some(term => (said[row + term] as number) > 0);
  return (
    isOne(whole) ||
    aliases.some(isOne) ||
    halves.some(({ phrase }) => isOne(phrase)) ||
    parts.some(({ phrase }) => isOne(phrase))
  );
}

/** Whether the sections of nearly all items that have one say the words of these: then who treats a thing says so. */
export function isOutspoken(wishes: readonly Wish[], homes: readonly number[], ground: Ground): boolean {
  const placed = wishes.filter((_, item) => (homes[item] as number) >= 0);
  const silent = wishes.filter((wish, item) => {
    const home = homes[item] as number;
    return home >= 0 && !saysOf(wish, home, ground);
  });
  return placed.length >= fewest && silent.length <= 1 + placed.length * mostSilent;
}

const fewest = 4;
const mostSilent = 0.2;

/** The words of a text that tell: the beginnings of long Latin ones, and Chinese letters by twos. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [run] of text.matchAll(/[a-z]{5,}|[\u4e00-\u9fff]{2,}/g))
    if (!isCjk(run.charCodeAt(0))) words.add(run.slice(0, stemmed));
    else for (let at = 0; at + 2 <= run.length; at++) words.add(run.slice(at, at + 2));
  return words;
}

const stemmed = 6;
