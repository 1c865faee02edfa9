import type { Entry } from '../entry.ts';
import type { Section } from '../text/blocks.ts';
import { countedThrough } from './countedThrough.ts';
import type { HeadingRead } from './headingRead.ts';

/** Whether a chapter is told of in a sentence or two, as others are: of the chapters of a book, each has a heading. */
export function isToldShortly({ blocks }: Section, reads: ReadonlyMap<Section, HeadingRead>): boolean {
  const texts = blocks.filter(({ kind }) => kind === 'paragraph');
  return texts.length > 0 && texts.length <= 2 && texts.length === blocks.length && areChapters(reads);
}

/** Whether three headings or more are numbered as chapters, or counted on from one part to the next. */
function areChapters(reads: ReadonlyMap<Section, HeadingRead>): boolean {
  const known = ofBook.get(reads);
  if (known !== undefined) return known;
  const counted = countedThrough(reads);
  const chapters = [...reads.values()].filter(
    ({ entry, section }) => (isNameOfItsOwn(entry) && entry.path === null) || counted.has(section),
  );
  ofBook.set(reads, chapters.length >= 3);
  return chapters.length >= 3;
}

const ofBook = new WeakMap<ReadonlyMap<Section, HeadingRead>, boolean>();

/** Whether a heading is numbered as chapters are: its words name what it is about, be they `Metrics`; those of parts may not. */
export function isNameOfItsOwn({ isChapter, numbered }: Entry): boolean {
  return isChapter && !/^(?:parts?|部分|篇|卷|附录|appendix|appendices)$/.test(numbered ?? '');
}
