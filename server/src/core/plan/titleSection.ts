import type { Section } from './text/blocks.ts';
import { plainTitle } from './text/fold.ts';
import { numberingOf } from './text/numbering.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The section whose heading is the document's title: the first, where it is of the first level or stands above all others,
 * unless it is the first of chapters that stand as high.
 */
export function titleSection(sections: readonly Section[], vocabulary: Vocabulary): Section | null {
  const first = sections.find(({ heading }) => heading !== null);
  if (!first || (first.level > 1 && !standsAbove(first, sections))) return null;
  if (!isChapter(first, vocabulary)) return first;
  const second = sections.find(
    section => section !== first && section.heading !== null && section.level === first.level,
  );
  return second && isChapter(second, vocabulary) ? null : first;
}

/** Whether several headings follow, and none stands as high. */
function standsAbove(first: Section, sections: readonly Section[]): boolean {
  const others = sections.filter(({ heading }) => heading !== null && heading !== first.heading);
  return others.length > 1 && others.every(({ level }) => level > first.level);
}

function isChapter({ heading }: Section, vocabulary: Vocabulary): boolean {
  const word = heading && numberingOf(plainTitle(heading.text), vocabulary)?.word;
  return typeof word === 'string' && vocabulary.chapter.get(word) !== null;
}
