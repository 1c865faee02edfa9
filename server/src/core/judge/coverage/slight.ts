import type { Guide, Section } from '../../guide/model.ts';
import { toldByLink } from './holds.ts';
import { thresholds } from './thresholds.ts';

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
    size.lines >= thresholds.longGuide &&
    paragraphs.length === 1 &&
    only !== undefined &&
    only.kind === 'paragraph' &&
    only.words === deepWords &&
    // Two Chinese letters are about a word.
    deepWords - only.cjk / 2 <= mostWords &&
    !toldByLink.test(name) &&
    !endsWithin.test(only.text) &&
    text.slice(place.end, extent.end).trim().length <= only.text.length + marks &&
    !/[`\d]|\]\(|:\/\//.test(text.slice(place.end, extent.end))
  );
}

const endsWithin = /[.!?;]\s+\S|[。！？；]\s*\S/;
const mostWords = 12;
/** A sentence is as long as its text but for what makes it bold; what is longer holds a picture or code. */
const marks = 8;

/** Whether all that a section says is which documents there are: a list of nothing but links, with a line above it. */
export function isLinkList({ extent, name, place }: Section, { text }: Guide): boolean {
  return (
    extent.end - place.end <= longest &&
    !toldByLink.test(name) &&
    links.test(text.slice(place.end, extent.end))
  );
}

/** No list of links that somebody reads is longer. */
const longest = 2_000;
const links =
  /^\s*(?:[^\n#|`]{0,200}[:：.。]\s*\n)?(?:\s*[-*+]\s+\[[^\]\n]*\]\([^)\s]*\)[.,;]?[ \t]*(?:\n|$)){2,}\s*$/;
