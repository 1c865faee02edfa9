import type { Guide, Section } from '../../guide/model.ts';
import type { ItemCoverage } from '../../judge/model.ts';
import { eolOf } from '../eol.ts';
import { type Numbering, type Prefix, prefixOf } from './heading.ts';

/** How a guide writes its headings and ends its lines. */
export interface Habit {
  readonly eol: '\n' | '\r\n' | '\r';
  /** The level of the sections that the outline's items have or get. */
  readonly level: number;
  /** Of each section, by index: what its heading starts with. */
  readonly prefixes: readonly Prefix[];
  /** Whether most sections of that level, and of the one below, are numbered. */
  readonly numbered: boolean;
  readonly partsNumbered: boolean;
  /** The sign that most sections have, and a new one gets; null where there is none such. */
  readonly emoji: string | null;
  /** Whether lines under most headings, rather than signs before them, make them headings. */
  readonly underlined: boolean;
  /** A line that the guide puts between its sections, such as `---`; null where it has none. */
  readonly rule: string | null;
}

/** A guide's habits; `coverage` tells which sections its outline's items have. */
export function habitOf(guide: Guide, coverage: readonly ItemCoverage[]): Habit {
  const prefixes = guide.sections.map(section => prefixOf(headingOf(guide, section)));
  const level = levelOf(guide, coverage);
  const at = (wanted: number): readonly Prefix[] =>
    guide.sections
      .filter(section => section.level === wanted && section.role !== 'title')
      .map(({ index }) => prefixes[index] as Prefix);
  const own = at(level);
  return {
    eol: eolOf(guide.text),
    level,
    prefixes,
    numbered: isMost(own, ({ number }) => number !== null),
    partsNumbered: isMost(at(level + 1), ({ number }) => number !== null && number.before !== ''),
    emoji: signOf(own),
    underlined: isUnderlined(guide, level),
    rule: ruleOf(guide, level),
  };
}

/** A heading's text without its `#` or underline. */
function headingOf({ text }: Guide, { place }: Section): string {
  const [line = ''] = text.slice(place.start, place.end).split(/[\r\n]/, 1);
  return line.replace(/^\s{0,3}#{1,6}\s+/, '');
}

function isMost(found: readonly Prefix[], test: (prefix: Prefix) => boolean): boolean {
  return found.length >= 2 && found.filter(test).length * 2 > found.length;
}

/** A sign of most headings. Where each has its own, nobody but the author knows which suits a new one. */
function signOf(found: readonly Prefix[]): string | null {
  const signs = new Set(found.flatMap(({ emoji }) => emoji ?? []));
  return [...signs].find(sign => isMost(found, ({ emoji }) => emoji === sign)) ?? null;
}

/** The section that an outline item has, be it empty. */
export function sectionOf({ section, hollow, isNear }: ItemCoverage): number | null {
  return (isNear ? null : section) ?? hollow ?? null;
}

/** The level of most sections that cover the outline, else of the guide's main ones. */
function levelOf({ sections }: Guide, coverage: readonly ItemCoverage[]): number {
  const covering = coverage.flatMap(one => {
    const section = sections[sectionOf(one) ?? -1];
    // A title that covers an item by itself is still the only one of its level.
    return section && section.role !== 'title' ? section.level : [];
  });
  const levels =
    covering.length > 0 ? covering : sections.map(({ level }) => level).filter(level => level > 1);
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  if (covering.length === 0) return levels.length === 0 ? 2 : Math.min(...counts.keys());
  const [best] = [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a));
  return best;
}

function isUnderlined({ text, sections }: Guide, level: number): boolean {
  const own = sections.filter(section => section.level <= Math.min(level, 2));
  const underlined = own.filter(
    ({ place }) => /[\r\n]/.test(text.slice(place.start, place.end)) && text[place.start] !== '<',
  );
  return underlined.length * 2 > own.length;
}

/** The line that stands before most headings of a level. */
function ruleOf({ text, sections }: Guide, level: number): string | null {
  const own = sections.filter(section => section.level === level).slice(1);
  const rules = own.flatMap(({ place }) => ruleBefore(text, place.start) ?? []);
  return own.length > 0 && rules.length * 2 > own.length ? (rules[0] as string) : null;
}

/** The thematic break that is the last line before an offset, blank ones apart. */
export function ruleBefore(text: string, offset: number): string | null {
  const lines = text.slice(Math.max(0, offset - 200), offset).split(/\r\n|\n|\r/);
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  const [line = '', above = ''] = [lines.at(-1), lines.at(-2)];
  return isRule(line) && above.trim() === '' ? line.trim() : null;
}

/** Whether a line, standing after a blank one, is a thematic break. */
export function isRule(line: string): boolean {
  return /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line);
}

/** The number after one, in the same writing. */
export function following(number: Numbering, steps = 1): Numbering {
  return { ...number, value: number.value + steps };
}
