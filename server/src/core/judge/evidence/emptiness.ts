import type { Guide, Section } from '../../guide/model.ts';
import { rememberedLast } from '../../remembered.ts';
import { bit } from './cues.ts';
import { cuesIn } from './lexicon.ts';

/** Longer text is content, whatever it says of what is still to come. */
const mostWords = 12;

/**
 * What stands where a section's text should be: the placeholder, or nothing (`''`). Null where there is content, and
 * where none is expected: under the guide's title, and over sections of its own.
 */
export function emptinessOf(guide: Guide, section: Section): string | null {
  if (section.level === 1 || hasChildren(guide, section)) return null;
  const found = whatStandsIn(guide, section);
  return found === null || sharesText(guide, section) ? null : found;
}

/** The first section whose heading ends with some words and under which nothing stands yet; `within` limits where. */
export function emptySectionOn(guide: Guide, words: string, within?: Section): Section | null {
  const wanted = words.toLowerCase();
  const inside = ({ place }: Section): boolean =>
    !within || (place.start > within.place.start && place.start < within.extent.end);
  const found = emptySections(guide).find(
    section =>
      inside(section) &&
      section.title.slice(-words.length).toLowerCase() === wanted &&
      startsWord(section.title, section.title.length - words.length),
  );
  return found ?? null;
}

/** The sections that wait for their text; most guides have none, whatever is looked for there. */
const emptySections = rememberedLast((guide: Guide): readonly Section[] =>
  guide.sections.filter(section => isEmpty(guide, section)),
);

/** Whether no letter or digit of an alphabet stands before one at an offset: `Go` is no end of `Django`. */
function startsWord(text: string, at: number): boolean {
  return !/^[a-z0-9]{2}$/i.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** Whether a section, with all under it, waits for its text. */
export function isEmpty(guide: Guide, section: Section): boolean {
  if (!hasChildren(guide, section)) return emptinessOf(guide, section) !== null;
  for (let at = section.index; at < guide.sections.length; at++) {
    const one = guide.sections[at] as Section;
    if (one.place.start >= section.extent.end) break;
    if (whatStandsIn(guide, one) === null) return false;
  }
  return true;
}

function hasChildren(guide: Guide, section: Section): boolean {
  const next = guide.sections[section.index + 1];
  return next !== undefined && next.level > section.level;
}

/** Whether the next heading stands right under it, or names the same call, so that what follows is said of both. */
function sharesText(guide: Guide, { index, level, place, title }: Section): boolean {
  const next = guide.sections[index + 1];
  if (next?.level !== level) return false;
  const call = /^[^(]*\(/.exec(title)?.[0];
  return next.place.line === place.endLine + 1 || (call !== undefined && next.title.startsWith(call));
}

/** Null where there is content, the placeholder where there is one, else nothing. */
function whatStandsIn(guide: Guide, section: Section): string | null {
  if (section.fences.some(index => guide.fences[index]?.excluded !== 'empty') || section.tables.length > 0)
    return null;
  if (section.words > mostWords) return null;
  const texts = section.paragraphs.map(({ text }) => text.trim()).filter(text => text !== '');
  if (texts.length === 0) {
    const raw = guide.text.slice(section.place.end, section.own.end);
    return raw.includes('![') || /<(?!!--)[a-z]/i.test(raw) ? null : '';
  }
  if (texts.length > 3) return null;
  const waiting = texts.every(
    text => ((cuesIn(text) & bit.placeholder) !== 0 && !ofOrders.test(text)) || /^[.…\s]+$/.test(text),
  );
  return waiting ? (texts[0] as string) : null;
}

/** A text about such words in code. */
const ofOrders =
  /\bTODOs\b|\bTODO (?:comments?|lists?|items?|apps?|notes?)\b|TODO ?(?:注释|列表|清单|应用|标记)/i;
