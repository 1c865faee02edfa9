import type { Section } from '../../guide/model.ts';

/** Whether a list of a few words each is all that a section says: it names things, and tells of none of them. */
export function isBareList(section: Section | undefined): boolean {
  if (!section) return false;
  const { fences, images, paragraphs, tables, words } = section;
  return (
    paragraphs.length >= fewest &&
    fences.length + tables.length + images === 0 &&
    words <= paragraphs.length * mostWords &&
    paragraphs.every(({ kind, words: length, cjk }) => kind === 'item' && length - cjk / 2 <= mostOfOne)
  );
}

const fewest = 4;
/** So many words an item has at most, and so many on the average. */
const mostOfOne = 14;
const mostWords = 10;
