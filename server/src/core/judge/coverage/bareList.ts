import type { Section } from '../../guide/model.ts';

/** Whether a list of a few words each is all that a section says: it names things, and tells of none of them. */
export function isBareList(section: Section | undefined): boolean {
  return (
    section !== undefined && isShortList(section) && section.words <= section.paragraphs.length * mostWords
  );
}

/** Whether a list of short items is all that a section says, as of features. */
export function isShortList({ fences, images, paragraphs, tables }: Section): boolean {
  return (
    paragraphs.length >= fewest &&
    fences.length + tables.length + images === 0 &&
    paragraphs.every(({ kind, words, cjk }) => kind === 'item' && words - cjk / 2 <= mostOfOne)
  );
}

const fewest = 4;
/** So many words an item has at most, and so many on the average. */
const mostOfOne = 14;
const mostWords = 10;
