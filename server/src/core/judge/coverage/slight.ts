import type { Guide, Section } from '../../guide/model.ts';
import { toldByLink } from './holds.ts';

/**
 * Whether all that a section of a long guide says, with what stands under it, is a sentence of a few words, without a
 * number, a name of code or a link: who treats a thing there says more of it.
 */
export function isSlight(
  { deepWords, extent, name, paragraphs, place }: Section,
  { size, text }: Guide,
): boolean {
  const [only] = paragraphs;
  return (
    size.lines >= longGuide &&
    paragraphs.length === 1 &&
    only !== undefined &&
    only.kind === 'paragraph' &&
    only.words === deepWords &&
    // Two Chinese letters are about a word.
    deepWords - only.cjk / 2 <= mostWords &&
    !toldByLink.test(name) &&
    text.slice(place.end, extent.end).trim().length <= only.text.length + marks &&
    !/[`\d]|\]\(|:\/\//.test(text.slice(place.end, extent.end))
  );
}

const mostWords = 12;
/** Who goes on for so many lines says more than a sentence of each thing. */
const longGuide = 150;
/** A sentence is as long as its text but for what makes it bold; what is longer holds a picture or code. */
const marks = 8;
