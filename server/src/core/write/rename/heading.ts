import type { Guide, Section } from '../../guide/model.ts';
import type { TextEdit } from '../../judge/model.ts';
import { anchorOf, slugOf } from '../anchor.ts';
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

/** The edits of a guide's own links to a heading that gets another name: their anchor, and their words where they are its title. */
export function linksTo(guide: Guide, index: number, heading: Spot, name: string): readonly TextEdit[] {
  const section = guide.sections[index] as Section;
  const old = anchorOf(section, guide.sections);
  const title = section.title.replace(heading.text, () => name);
  const anchor = slugOf(title);
  return guide.links.flatMap(({ url, text, place }) => {
    if (decoded(url) !== `#${old}` || old === '') return [];
    const source = guide.text.slice(place.start, place.end);
    const target = source.lastIndexOf(url);
    const edits = target < 0 ? [] : [edit(guide.path, place.start + target + 1, url.length - 1, anchor)];
    const words = text === section.title ? source.indexOf(heading.text) : -1;
    return words < 0 || words >= target
      ? edits
      : [edit(guide.path, place.start + words, heading.text.length, name), ...edits];
  });
}

function edit(file: string, start: number, length: number, newText: string): TextEdit {
  return { file, start, end: start + length, newText };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
