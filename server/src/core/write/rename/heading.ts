import { columnsOf } from '../../columns.ts';
import type { Guide, Section } from '../../guide/model.ts';
import type { TextEdit } from '../../judge/model.ts';
import { prefixOf, titled } from '../insert/heading.ts';
import { type Spot, spotOf } from './spot.ts';

/**
 * A name in a heading, in whatever case; with `whole`, where the heading has other words for it, all its words behind
 * number and sign.
 */
export function nameInHeading(guide: Guide, section: Section, name: string, whole: boolean): Spot | null {
  const words = wordsIn(guide, section);
  if (!words) return null;
  const exact = spotOf(guide, name, words);
  if (exact) return exact;
  const at = words.text.toLowerCase() === name.toLowerCase();
  return whole || at ? words : null;
}

/** A heading's words, behind its marks, its number and sign. */
function wordsIn({ path, text }: Guide, { place }: Section): Spot | null {
  const [line = ''] = text.slice(place.start, place.end).split(/[\r\n]/, 1);
  const marks = /^\s{0,3}#{1,6}\s+/.exec(line)?.[0].length ?? 0;
  const rest = line
    .slice(marks)
    .replace(/\s+#+\s*$/, '')
    .trimEnd();
  const lead = titled('', prefixOf(rest)).length;
  const words = rest.slice(lead).trimStart();
  if (words === '' || line.startsWith('<')) return null;
  const start = place.start + marks + rest.length - words.length;
  return { file: path, start, end: start + words.length, text: words };
}

/** The edit of the line under a heading that is as long as the heading, which is to be as long as the new one. */
export function underlineEdit(
  { path: file, text }: Guide,
  { place }: Section,
  spot: Spot,
  name: string,
): readonly TextEdit[] {
  const [, line = '', end = '', under = ''] =
    /^([^\r\n]*)(\r\n|\r|\n)(=+|-+)$/.exec(text.slice(place.start, place.end)) ?? [];
  if (under === '' || under.length !== columnsOf(line)) return [];
  const length = Math.max(3, columnsOf(line) - columnsOf(spot.text) + columnsOf(name));
  const start = place.start + line.length + end.length;
  const newText = (under[0] as string).repeat(length);
  return newText === under ? [] : [{ file, start, end: start + under.length, newText }];
}
