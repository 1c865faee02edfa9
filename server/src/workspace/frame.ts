import type { Guide, Section } from '../core/guide/model.ts';
import type { ItemCoverage } from '../core/judge/model.ts';
import { LineIndex } from '../core/place.ts';

/**
 * What others see of a guide that nobody looks at: its title and where the sections stand that its outline names,
 * without texts. Sections keep their indices.
 */
export function frameOf(guide: Guide, outline: readonly Pick<ItemCoverage, Named>[]): Guide {
  const named = new Set<number | null | undefined>([0]);
  for (const { section, hollow, also, candidates } of outline) {
    named.add(section).add(hollow);
    for (const index of also) named.add(index);
    for (const candidate of candidates) named.add(candidate.section);
  }
  return {
    ...guide,
    ...empty,
    sections: guide.sections.map((section, index) =>
      named.has(index) || section.role === 'title' ? bare(section) : unnamed,
    ),
  };
}

/** A frame as plain data. */
export interface PlainFrame extends Pick<Guide, 'path' | 'title' | 'language' | 'size'> {
  /** Null for a section that nobody asks for. */
  readonly sections: readonly (Section | null)[];
}

export function plainFrame({ path, title, language, size, sections }: Guide): PlainFrame {
  const known = sections.map(section => (section === unnamed ? null : section));
  return { path, title, language, size, sections: known };
}

/** The frame that was made plain. */
export function frameFrom({ sections, ...known }: PlainFrame): Guide {
  return { ...known, ...empty, sections: sections.map(section => section ?? unnamed) };
}

type Named = 'section' | 'hollow' | 'also' | 'candidates';

/** Whether a guide is no more than its frame. */
export function isFrame({ lines, text }: Guide): boolean {
  return text === '' && lines === nothing;
}

function bare(section: Section): Section {
  return { ...section, fences: none, tables: none, lists: none, paragraphs: none };
}

const nothing = new LineIndex('');
const none: readonly never[] = [];
const nowhere = nothing.place(0, 0);

/** What a frame holds of a guide's text. */
const empty = {
  text: '',
  lines: nothing,
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
  fences: none,
  tables: none,
  lists: none,
  images: 0,
  paragraphs: none,
};
