import type { Guide, Section } from '../core/guide/model.ts';
import type { ItemCoverage } from '../core/judge/model.ts';
import { LineIndex, type Place } from '../core/place.ts';
import { type PlainPlace, placeFrom, plainPlace } from './plainPlace.ts';

/**
 * What others see of a guide that nobody looks at: its title and where the sections stand that its outline names,
 * without texts. Sections keep their indices.
 */
export function frameOf(guide: Guide, outline: Outline): Guide {
  const named = namedIn(outline);
  return {
    ...guide,
    ...empty,
    sections: guide.sections.map(section => (isNamed(section, named) ? bare(section) : unnamed)),
  };
}

type Outline = readonly Pick<ItemCoverage, 'section' | 'hollow' | 'also' | 'candidates'>[];

/** The sections that somebody asks for, by their indices. */
function namedIn(outline: Outline): ReadonlySet<number | null | undefined> {
  const named = new Set<number | null | undefined>([0]);
  for (const { section, hollow, also, candidates } of outline) {
    named.add(section).add(hollow);
    for (const index of also) named.add(index);
    for (const candidate of candidates) named.add(candidate.section);
  }
  return named;
}

function isNamed({ index, role }: Section, named: ReadonlySet<number | null | undefined>): boolean {
  return named.has(index) || role === 'title';
}

/** A frame as plain data. */
export interface PlainFrame extends Pick<Guide, 'path' | 'title' | 'language' | 'size'> {
  /** Null for a section that nobody asks for. */
  readonly sections: readonly (PlainSection | null)[];
}

/** All that a bare section has; what is its own and what it holds start where it does. */
type PlainSection = readonly [
  title: string,
  name: string,
  level: number,
  parent: number | null,
  role: Section['role'],
  words: number,
  deepWords: number,
  images: number,
  place: PlainPlace,
  own: End,
  extent: End,
];

type End = readonly [end: number, endLine: number, endColumn: number];

/** The frame of a guide as plain data. */
export function plainFrame({ path, title, language, size, sections }: Guide, outline: Outline): PlainFrame {
  const named = namedIn(outline);
  return {
    path,
    title,
    language,
    size,
    sections: sections.map(section => (isNamed(section, named) ? plainSection(section) : null)),
  };
}

/** The frame that was made plain. */
export function frameFrom({ sections, ...known }: PlainFrame): Guide {
  return { ...known, ...empty, sections: sections.map(sectionFrom) };
}

function plainSection(section: Section): PlainSection {
  const { title, name, level, parent, role, words, deepWords, images, place, own, extent } = section;
  const ends = [plainEnd(own), plainEnd(extent)] as const;
  return [title, name, level, parent, role, words, deepWords, images, plainPlace(place), ...ends];
}

function sectionFrom(plain: PlainSection | null, index: number): Section {
  if (plain === null) return unnamed;
  const [title, name, level, parent, role, words, deepWords, images, heading, own, extent] = plain;
  const place = placeFrom(heading);
  return {
    index,
    title,
    name,
    level,
    place,
    extent: upTo(place, extent),
    own: upTo(place, own),
    parent,
    role,
    words,
    deepWords,
    images,
    ...nothingHeld,
  };
}

function plainEnd({ end, endLine, endColumn }: Place): End {
  return [end, endLine, endColumn];
}

function upTo(from: Place, [end, endLine, endColumn]: End): Place {
  return { ...from, end, endLine, endColumn };
}

/** Whether a guide is no more than its frame. */
export function isFrame({ lines, text }: Guide): boolean {
  return text === '' && lines === nothing;
}

function bare(section: Section): Section {
  return { ...section, ...nothingHeld };
}

const nothing = new LineIndex('');
const none: readonly never[] = [];
const nothingHeld = { fences: none, tables: none, lists: none, paragraphs: none };
const nowhere = nothing.place(0, 0);

/** What a frame holds of a guide's text. */
const empty = {
  text: '',
  lines: nothing,
  opening: none,
  fences: none,
  tables: none,
  lists: none,
  links: none,
  abbreviations: new Map<string, string>(),
  claims: none,
  swallowed: none,
};

/** Stands for each section that nobody asks for while the guide is closed. */
const unnamed: Section = {
  index: -1,
  title: '',
  name: '',
  level: 6,
  place: nowhere,
  extent: nowhere,
  own: nowhere,
  parent: null,
  role: 'content',
  words: 0,
  deepWords: 0,
  images: 0,
  ...nothingHeld,
};
